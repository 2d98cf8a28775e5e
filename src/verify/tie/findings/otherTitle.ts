import type { Finding } from "../../../model/Finding.js";
import type { Language } from "../../../model/lists.js";
import { fill } from "../../reconcile/fill.js";
import type { FigureIndex } from "../match/figureIndex.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import { declaredRun } from "./declaredRun.js";
import { isWrongTitle } from "./isWrongTitle.js";
import { type Months, monthsIn } from "./monthsIn.js";
import { namedRuns } from "./namedRuns.js";
import { titleRun } from "./titleRun.js";
import { TIE_WORDS } from "./words.js";

/** A period's key begins with its year, of so many digits. */
const YEAR = 4;
/** What has so many digits is no number of channels or days. */
const LARGE = 4;

/** The period of a page's title, or of the line that says what it is of, where the numbers below are of the report's, if need be beside a column of an earlier one. */
export function otherTitle(
  entries: readonly TieOutEntry[],
  text: string,
  reportPeriod: string,
  index: FigureIndex,
  language: Language,
): readonly { readonly entry: TieOutEntry; readonly finding: Finding }[] {
  const numbered = entries.filter(({ outcome }) => outcome !== "classed");
  numbered.sort((one, other) => one.span.start - other.span.start);
  const until = text.lastIndexOf("\n", numbered[0]?.span.start ?? 0);
  // Above the first number there is no line.
  if (until < 1) return [];
  const runs = namedRuns(entries, text, reportPeriod.slice(0, YEAR));
  const report = monthsIn(reportPeriod);
  const title = titleRun(text, until, entries, runs, report);
  const numbers = numbered.map((entry) => ({
    ...entry.span,
    months: monthsOf(entry, index),
    isForeign: isForeign(entry),
  }));
  const isWrong = title !== undefined && isWrongTitle(text, title, runs, numbers, report);
  const named = isWrong ? title.run : declaredRun(text, runs, numbers, report);
  if (named === undefined) return [];
  const { start, end } = named;
  const span = { start, end };
  const name = text.slice(start, end);
  const message = fill(TIE_WORDS[language].otherTitle, { text: name, computed: reportPeriod }, language);
  const about = { span, published: name, computed: reportPeriod };
  return [
    {
      entry: { span, text: name, outcome: "contradicted", rule: "title" },
      finding: { code: "contradicted", severity: "error", message, ...about },
    },
  ];
}

/** The months of what a number prints, or is worked out of; a change is of no one period. */
function monthsOf({ outcome, figure, from, rule }: TieOutEntry, { byId }: FigureIndex): Months | undefined {
  if (outcome === "contradicted" || rule === "change") return undefined;
  const months = (from ?? [figure ?? ""]).flatMap((id) => {
    const period = byId.get(id)?.period;
    return period === undefined ? [] : [monthsIn(period)];
  });
  if (months.length === 0) return undefined;
  return { first: Math.min(...months.map(({ first }) => first)), last: Math.max(...months.map(({ last }) => last)) };
}

/** Whether a number may be of another report: it is wrong here, or a large one that nothing here explains; or a change. */
function isForeign({ outcome, rule, text }: TieOutEntry): boolean {
  if (outcome === "unexplained") return text.replace(/[^\d٠-٩]/g, "").length >= LARGE;
  return outcome === "contradicted" || rule === "change";
}
