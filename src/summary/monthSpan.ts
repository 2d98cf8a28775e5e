import { yearText } from "../language/yearText.js";
import type { FigureWriter } from "./figureWriter.js";

/** Months from the first to the last, their year once where it is one: `May to June 2024`. */
export function monthSpan(
  first: string,
  last: string,
  { cycle, month, options }: FigureWriter,
  sentence: "fromTo" | "monthsFromTo" = "fromTo",
): string {
  const from = month(first);
  // The year stands last in either language.
  const isOneYear = first.slice(0, 4) === last.slice(0, 4);
  const start = isOneYear ? from.slice(0, -1 - yearText(first, options).length) : from;
  return cycle.sentences[sentence].replace("{0}", start).replace("{1}", month(last));
}
