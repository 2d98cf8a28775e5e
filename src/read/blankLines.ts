import { bareText } from "../tally/bareText.js";

/**
 * Says of the only field of a line of a piece, which begins on the line `first`, whether that line is blank. A field between quotes is one, even
 * if it is empty; the mark by which old systems end a file (Ctrl-Z) is none.
 */
export function blankLines(piece: string, first: number): (field: string, line: number) => boolean {
  let lines: readonly string[] | undefined;
  return (field, line) => {
    if (bareText(field.replace("\x1A", "")) !== "") return false;
    lines ??= piece.split("\n");
    return !lines[line - first]?.startsWith('"');
  };
}
