import type { EditionChange } from "../../model/FeedbackReport.js";
import type { CellStatus, Language } from "../../model/lists.js";
import type { CellChange, GivenValue, MovedFigure } from "./EditionComparison.js";
import type { CellDifference } from "./listDifferences.js";
import { wordChange } from "./wordChange.js";

/** A count that differs with its reason: declared for the count itself, or else for a figure that rests on it. */
export function explainChange(
  difference: CellDifference,
  declared: readonly EditionChange[],
  moved: readonly MovedFigure[],
  language: Language,
): CellChange {
  const { figure, outcome, before, after } = difference;
  const resting = moved.flatMap((each) => (each.because.includes(figure) ? [each.figure] : []));
  const own = declared.find((each) => each.figure === figure);
  const cause = own ?? declared.find((each) => resting.includes(each.figure));
  const isNewData = outcome === "filled" || outcome === "restated";
  const isMarked = isNewData || hasStatus(after, "revised") || hasStatus(before, "provisional");
  const change: Omit<CellChange, "message"> = {
    ...difference,
    kind: cause?.kind ?? (isMarked ? "revision" : "unexplained"),
    ...(cause === undefined ? {} : { reason: reasonOf(cause, language) }),
    ...(cause === undefined || cause === own ? {} : { declaredAs: cause.figure }),
  };
  return { ...change, message: wordChange(change, language) };
}

function reasonOf({ reason }: EditionChange, language: Language): string {
  return typeof reason === "string" ? reason : (reason[language] ?? reason.ar ?? reason.en ?? "");
}

function hasStatus(given: GivenValue | undefined, status: CellStatus): boolean {
  return typeof given === "object" && "status" in given && [given.status].flat().includes(status);
}
