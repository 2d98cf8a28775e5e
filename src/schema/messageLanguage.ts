import { checkOption } from "../model/checkOption.js";
import { checkOptionNames } from "../model/checkOptionNames.js";
import { LANGUAGES, type Language } from "../model/lists.js";
import type { ParseReportOptions } from "./safeParseReport.js";

/** The language that is asked for, Arabic unless said otherwise; throws `bad-option`. */
export function messageLanguage(options: ParseReportOptions = {}): Language {
  checkOptionNames(options, { language: true });
  const { language = "ar" } = options;
  return checkOption("language", language, LANGUAGES);
}
