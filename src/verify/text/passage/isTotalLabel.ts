import { OTHER, TOTAL, WHOLE } from "./cues.js";

/** "Top 5 together". */
const TOGETHER = /(?<![a-zء-ي])(?:together|معا)$/;

/** Whether a row or column is called the total of the others. */
export function isTotalLabel(text: string): boolean {
  const label = text.replace(/\s*(?:\([*\d]{1,2}\)|[*†‡])$/, "");
  return TOTAL.test(label) || TOGETHER.test(label) || (WHOLE.test(label) && !OTHER.test(label));
}
