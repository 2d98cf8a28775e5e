import type { Language } from "../../model/lists.js";
import type { RelationKind } from "./Relation.js";

const LONGEST = 6;
const JOINTS: Partial<Readonly<Record<RelationKind, string>>> = {
  sum: " + ",
  bound: " + ",
  "share-list": " + ",
  share: " / ",
  difference: " - ",
  multiple: " / ",
};

/** How the numbers of a relation are put together, as printed; the middle of a long list is left out. */
export function formulaOf(kind: RelationKind, printed: readonly string[], language: Language): string {
  const terms = kind === "share-list" ? printed : printed.slice(0, -1);
  if (kind === "roll-forward" && terms.length === 3) return `${terms[0]} + ${terms[1]} - ${terms[2]}`;
  const shown = terms.length > LONGEST ? [...terms.slice(0, 2), "…", ...terms.slice(-1)] : terms;
  const joint = JOINTS[kind];
  if (joint !== undefined) return shown.join(joint);
  if (shown.length === 2) return shown.join(language === "ar" ? " و" : " and ");
  return shown.join(language === "ar" ? "، " : ", ");
}
