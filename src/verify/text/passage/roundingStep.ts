import { foldText } from "../../../language/foldText.js";

const NEAREST = /(?:nearest|اقرب) (?:(\d+)|(ten|عشره)|(hundred|ميه)|(thousand|الف))/;

/** What a text says its counts are rounded to ("rounded to the nearest 5"); 0 where it says nothing. */
export function roundingStep(text: string): number {
  const found = NEAREST.exec(foldText(text));
  if (found === null) return 0;
  return found[1] !== undefined ? Number(found[1]) : found[2] !== undefined ? 10 : found[3] !== undefined ? 100 : 1000;
}
