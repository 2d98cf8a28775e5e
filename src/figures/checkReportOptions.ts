import { checkOptionNames } from "../model/checkOptionNames.js";
import type { ExplainFigureOptions } from "./ExplainFigureOptions.js";

/**
 * What any function that takes a whole report may be told. One list, so that the options of a summary can be handed on to the
 * tie-out of its page.
 */
export const REPORT_OPTIONS: Readonly<Record<keyof ExplainFigureOptions | "previous" | "parts" | "waivers", true>> = {
  missing: true,
  earlier: true,
  previous: true,
  parts: true,
  language: true,
  numerals: true,
  monthNames: true,
  decimals: true,
  bidi: true,
  force: true,
  events: true,
  weekend: true,
  holidays: true,
  waivers: true,
};

/** Refuses an option that no function of a whole report knows; throws `bad-option`. */
export function checkReportOptions(options: object): void {
  checkOptionNames(options, REPORT_OPTIONS);
}
