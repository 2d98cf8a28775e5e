import { bareText } from "../tally/bareText.js";

/** Whether a field has nothing that is seen; the mark by which old systems end a file (Ctrl-Z) is nothing. */
export function isBlankText(field: string): boolean {
  return bareText(field.replace("\x1A", "")) === "";
}
