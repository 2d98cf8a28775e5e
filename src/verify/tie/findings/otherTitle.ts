import { normalizeArabic } from "../../../language/normalizeArabic.js";
import { readFigures } from "../../../language/readFigures.js";
import type { Finding } from "../../../model/Finding.js";
import type { Language } from "../../../model/lists.js";
import { isPeriod } from "../../../periods/isPeriod.js";
import { periodContains } from "../../../periods/periodContains.js";
import { periodKind } from "../../../periods/periodKind.js";
import type { FigureIndex } from "../match/figureIndex.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import { oddCount } from "../page/oddCount.js";
import { entryFinding } from "./entryFinding.js";

const LONGEST = 100;
/** What a title names beside the period that it is of. */
const ASIDE =
  /compared|versus|\bvs\b|since|published|issued|copyright|©|plan|target|strateg|vision|law\b|act\b|مقارن|مقابل|منذ|نشر|صدر|خط[ةه]|مستهدف|استراتيجي|رؤي|قانون|نظام/i;
const PARTS = ["year", "half", "quarter"];
const NAMES = ["year", "half", "quarter", "month", "date"];

/**
 * The period of a page's title, where it is as long as that of the report and another one, nothing else on the page names the
 * report's, and the numbers are of the report's.
 */
export function otherTitle(
  entries: readonly TieOutEntry[],
  text: string,
  reportPeriod: string,
  index: FigureIndex,
  language: Language,
): readonly { readonly entry: TieOutEntry; readonly finding: Finding }[] {
  const [line = ""] = text.slice(0, LONGEST + 1).split("\n");
  if (line.length > LONGEST || /[\t|]/.test(line) || ASIDE.test(line)) return [];
  const dated = entries.flatMap((entry) => {
    const period = PARTS.includes(entry.rule ?? "") ? periodIn(entry.text) : undefined;
    return period === undefined ? [] : [{ entry, period }];
  });
  const [title, second] = dated.filter(({ entry }) => entry.span.end <= line.length);
  const inTitle = entries.filter(({ span }) => span.end <= line.length);
  if (title === undefined || second !== undefined || inTitle.length > 1) return [];
  const isOf = (period: string, other: string): boolean =>
    isPeriod(period) && isPeriod(other) && (periodContains(other, period) || periodContains(period, other));
  if (!isPeriod(title.period) || isOf(title.period, reportPeriod)) return [];
  if (periodKind(title.period) !== periodKind(reportPeriod)) return [];
  const told = entries.flatMap(({ outcome, figure = "" }) =>
    outcome === "matched" ? (index.byId.get(figure)?.period ?? []) : [],
  );
  const names = entries.filter((entry) => entry !== title.entry && NAMES.includes(entry.rule ?? ""));
  const isNamed = names.some((entry) => isOf(periodIn(entry.text) ?? "", reportPeriod));
  if (
    isNamed ||
    told.some((period) => isOf(period, title.period)) ||
    !told.some((period) => isOf(period, reportPeriod))
  )
    return [];
  const { span, text: name } = title.entry;
  const entry: TieOutEntry = { span, text: name, outcome: "unexplained" };
  const finding = entryFinding(
    entry,
    oddCount({ ...title.entry, script: "latn", kind: "other", code: name }),
    index,
    language,
  );
  return finding === undefined ? [] : [{ entry, finding }];
}

/** The period that a text is the name of, with its year. */
function periodIn(text: string): string | undefined {
  const [reading] = readFigures(text);
  const period = reading !== undefined && "period" in reading ? reading.period : normalizeArabic(text);
  return /^\d{4}(?!\d)/.test(period) ? period : undefined;
}
