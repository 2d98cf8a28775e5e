import type { Item } from "../relations/Relation.js";
import { rootsOf } from "./rootsOf.js";

/** The label of a row begins with a word of its own. */
const LABEL = /(?:^|\n)[^a-zء-ي\n]*(?:ال|عدد ال)?([a-zء-ي]{3,})[^\n]*[:–—-]\s*$/;
const NOUN = /^\s*(?:ال)?([a-zء-ي]{3,})/;

/** Whether the label of a row begins with the noun that stands behind another number: "Complaints recorded: 16,743" and "16,473 complaints", `الشكاوى` and `شكوى`. */
export function isLabelled({ listed, before }: Item, { after }: Item): boolean {
  const [label, noun] = [listed ? LABEL.exec(before)?.[1] : undefined, NOUN.exec(after)?.[1]];
  return label !== undefined && noun !== undefined && rootsOf(label)[0] === rootsOf(noun)[0];
}
