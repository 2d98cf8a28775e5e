import { flatText } from "./flatText.js";
import { textOf } from "./textOf.js";

/** What is shown of a value: sixty characters, and no half of one, which databases and other languages refuse in JSON. */
export function sampleText(value: unknown): string {
  return flatText(
    textOf(value)
      .slice(0, 60)
      .replace(/\p{Cs}/gu, ""),
  );
}
