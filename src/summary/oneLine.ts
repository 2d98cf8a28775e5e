import { stripMarks } from "../language/stripMarks.js";

/** A text of the report's as a line of its own would print it, without marks that would turn the words after it. */
export function oneLine(text: string): string {
  return stripMarks(text)
    .replace(/\s\s+|[^\S ]/g, " ")
    .trim();
}
