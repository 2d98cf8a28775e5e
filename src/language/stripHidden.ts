import { stripMarks } from "./stripMarks.js";

/** A text that is only read without any invisible character: in one that is shown, some of them part or join its letters. */
export function stripHidden(text: string): string {
  return stripMarks(text).replace(/[\u00AD\u200C\u200D]/g, "");
}
