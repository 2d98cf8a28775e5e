import type { FigureWriter } from "./figureWriter.js";

/** A word of a table. A report's own key has none: it stands as it is in English; an Arabic line does without. */
export function wordOf(
  words: Readonly<Record<string, string>>,
  key: string,
  { language }: FigureWriter,
): string | undefined {
  return (Object.hasOwn(words, key) ? words[key] : undefined) ?? (language === "en" ? key : undefined);
}
