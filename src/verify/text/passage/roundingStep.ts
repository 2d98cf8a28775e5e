import { foldText } from "../../../language/foldText.js";

const NEAREST = /(?:nearest|اقرب) (?:(\d+)|(ten|عشره)|(hundred|ميه)|(thousand|الف))/;
const ROUNDED = /(?<![a-zء-ي])(?:round(?:ed|ing| numbers| figures)|(?:ال)?(?:مقرب[ء-ي]*|تقريب))(?![a-zء-ي])/;
const OF_SHARES = /per ?cent|[%٪]|shares|نسب/;

/** What a text says its counts are rounded to ("rounded to the nearest 5"); 0 where it only says that they are rounded, and nothing where it does not. */
export function roundingStep(text: string): number | undefined {
  const folded = foldText(text);
  const found = NEAREST.exec(folded);
  if (found === null)
    return folded.split(/[.\n؛;]/).some((said) => ROUNDED.test(said) && !OF_SHARES.test(said)) ? 0 : undefined;
  return found[1] !== undefined ? Number(found[1]) : found[2] !== undefined ? 10 : found[3] !== undefined ? 100 : 1000;
}
