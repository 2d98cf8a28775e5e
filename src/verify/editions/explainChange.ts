import { labelIn } from "../../language/labelIn.js";
import { hasStatus } from "../../metrics/hasStatus.js";
import type { EditionChange } from "../../model/FeedbackReport.js";
import type { Language } from "../../model/lists.js";
import type { CellChange } from "./EditionComparison.js";
import type { CellDifference } from "./listDifferences.js";
import { wordChange } from "./wordChange.js";

/** A count that differs with its reason: declared for the count itself, or else for a figure that rests on it. */
export function explainChange(
  difference: CellDifference,
  declared: EditionChange | undefined,
  language: Language,
): CellChange {
  const { figure, outcome, before, after } = difference;
  const isNewData = outcome === "filled" || outcome === "restated";
  const isMarked = isNewData || hasStatus(after, "revised") || hasStatus(before, "provisional");
  const reason = declared && reasonOf(declared, language);
  const change: Omit<CellChange, "message"> = {
    ...difference,
    kind: declared?.kind ?? (isMarked ? "revision" : "unexplained"),
    ...(reason && { reason }),
    ...(declared === undefined || declared.figure === figure ? {} : { declaredAs: declared.figure }),
  };
  return { ...change, message: wordChange(change, language) };
}

/** Callers without types leave it out. */
function reasonOf({ reason }: EditionChange, language: Language): string | undefined {
  return typeof reason === "string" ? reason : labelIn(reason, language);
}
