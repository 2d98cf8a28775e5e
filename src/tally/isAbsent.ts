import { bareText } from "./bareText.js";

/** Whether a value stands for nothing: `undefined`, `null`, `NaN` or a text of blanks and marks of direction. */
export function isAbsent(value: unknown): boolean {
  return (
    value === undefined || value === null || Number.isNaN(value) || (typeof value === "string" && !bareText(value))
  );
}
