import { foldText } from "../../../language/foldText.js";
import type { SatisfactionMeasure } from "../../../model/FeedbackReport.js";
import { starredScores } from "./starredScores.js";

/** The words of a grade: "very good", "راض تماما". */
const GRADE =
  /^(?:(?:very |fully |completely |somewhat |not )?(?:dis|un)?satisfied(?: at all)?|excellent|(?:very )?(?:good|poor|bad)|fair|average|acceptable|neutral|(?:غير )?راض[يى]?(?: (?:جدا|تماما|بشده|الى حد ما|اطلاقا|على الاطلاق))?|ممتاز|(?:جيد|ضعيف|سيء|سيئ)(?: جدا)?|مقبول|متوسط|محايد|بين بين)$/;
/** The worst of them, or the best, begins with one of these. */
const BAD = /^(?:not |very (?:dis|un|poor|bad)|dis|un|poor|bad|completely dis|fully dis|غير|ضعيف|سي[ءئ])/;
/** "5", "5 stars", "5 – excellent"; "excellent (5)"; of stars the full ones count. */
const NUMBERED =
  /^(?:(?:score|rating|(?:ال)?درجه) )?(\d{1,2})(?![\d.,%/])(?: ?[-–:(] ?[a-zء-ي ]+\)?| (?:stars?|points?|نجوم|نجم[ةه]|درجات|درج[ةه]))?$/;
const BRACKETED = /^[a-zء-ي ]+ ?[([](\d{1,2})[)\]]$/;

/** The scores of a scale that the heads of a table's rows or columns are, by their places: its numbers, its stars, or its grades from one end to the other. */
export function scoresOf(
  heads: readonly string[],
  satisfaction: readonly SatisfactionMeasure[],
): ReadonlyMap<number, number> {
  const names = heads.map((head) => starredScores(foldText(head).trim()));
  const numbers = names.map(numberOf);
  const words = names.map((name) => name.replace(/[^a-zء-ي ]+/g, "").trim());
  const graded = words.flatMap((name, at) => (GRADE.test(name) ? [at] : []));
  const isWorstFirst = BAD.test(words[graded[0] ?? -1] ?? "");
  const hasEnds = isWorstFirst !== BAD.test(words[graded.at(-1) ?? -1] ?? "");
  for (const { scale } of satisfaction) {
    if (scale === undefined) continue;
    const { min, max } = scale;
    const size = max - min + 1;
    const told = numbers.flatMap((number, at) => (number >= min && number <= max ? [[at, number] as const] : []));
    if (told.length === size && new Set(told.map(([, number]) => number)).size === size) return new Map(told);
    if (graded.length !== size || !hasEnds) continue;
    return new Map(graded.map((at, place) => [at, isWorstFirst ? min + place : max - place]));
  }
  return new Map();
}

function numberOf(name: string): number {
  return Number((NUMBERED.exec(name) ?? BRACKETED.exec(name))?.[1]);
}
