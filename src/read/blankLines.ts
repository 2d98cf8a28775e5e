import { isBlankText } from "./isBlankText.js";

/**
 * Says of the only field of a line of a piece, which begins on the line `first`, whether that line is blank. A field between quotes is one, even
 * if it is empty.
 */
export function blankLines(piece: string, first: number): (field: string, line: number) => boolean {
  let lines: readonly string[] | undefined;
  return (field, line) => {
    if (!isBlankText(field)) return false;
    lines ??= piece.split("\n");
    return !lines[line - first]?.startsWith('"');
  };
}
