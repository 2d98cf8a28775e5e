import { foldText } from "../../../language/foldText.js";
import type { TextTable } from "../../../language/readTables.js";
import type { SatisfactionMeasure } from "../../../model/FeedbackReport.js";

/** The words of a grade: "very good", "راض تماما". */
const GRADE =
  /^(?:(?:very |fully |completely |somewhat |not )?(?:dis|un)?satisfied(?: at all)?|excellent|(?:very )?(?:good|poor|bad)|fair|average|acceptable|neutral|(?:غير )?راض[يى]?(?: (?:جدا|تماما|بشده|الى حد ما|اطلاقا|على الاطلاق))?|ممتاز|(?:جيد|ضعيف|سيء|سيئ)(?: جدا)?|مقبول|متوسط|محايد|بين بين)$/;
/** The worst of them, or the best, begins with one of these. */
const BAD = /^(?:not |very (?:dis|un|poor|bad)|dis|un|poor|bad|completely dis|fully dis|غير|ضعيف|سي[ءئ])/;

/** The tables of a text; rows headed by the grades of a scale, from the best to the worst or the other way round, as if by its scores. */
export function gradedTables(
  tables: readonly TextTable[],
  satisfaction: readonly SatisfactionMeasure[],
): readonly TextTable[] {
  const scales = satisfaction.flatMap(({ scale }) => (scale === undefined ? [] : [scale]));
  return tables.map((table) => {
    const names = table.rows.map(({ label }) =>
      foldText(label)
        .replace(/[^a-zء-ي ]+/g, "")
        .trim(),
    );
    const graded = names.flatMap((name, at) => (GRADE.test(name) ? [at] : []));
    const scale = scales.find(({ min, max }) => max - min + 1 === graded.length);
    const [first = "", last = ""] = [graded[0], graded.at(-1)].map((at) => names[at ?? -1] ?? "");
    if (scale === undefined || BAD.test(first) === BAD.test(last)) return table;
    const scoreOf = (at: number): number => {
      const place = graded.indexOf(at);
      return BAD.test(first) ? scale.min + place : scale.max - place;
    };
    const rows = table.rows.map((row, at) => (graded.includes(at) ? { ...row, label: String(scoreOf(at)) } : row));
    return { ...table, rows };
  });
}
