import { flatText } from "./flatText.js";
import { textOf } from "./textOf.js";

/** What is shown of a value: sixty characters, and no half of one, which databases and other languages refuse in JSON. */
export function sampleText(value: unknown): string {
  return flatText((textOf(value) || jsonOf(value)).slice(0, 60).replace(/\p{Cs}/gu, ""));
}

/** An object or a list as JSON has it, for one that is not to be read; a date that is none by its name. */
function jsonOf(value: unknown): string {
  if (Object(value) !== value) return "";
  try {
    const text = JSON.stringify(value);
    return text === "null" ? String(value) : text.replace(/^"|"$/g, "");
  } catch {
    return "";
  }
}
