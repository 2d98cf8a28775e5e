import type { Figure, FigureSubject } from "../../../figures/Figure.js";
import { isMissingText } from "../../../language/reading/isMissingText.js";
import { isPeriodName } from "../../../language/reading/isPeriodName.js";
import { isYear } from "../../../language/reading/isYear.js";
import { readPlainFigures } from "../../../language/readPlainFigures.js";
import type { FeedbackReport } from "../../../model/FeedbackReport.js";
import type { Finding, Span } from "../../../model/Finding.js";
import type { Language } from "../../../model/lists.js";
import { isMonth } from "../../../periods/isMonth.js";
import { isPeriod } from "../../../periods/isPeriod.js";
import { monthsOf } from "../../../periods/monthsOf.js";
import { nextPeriod } from "../../../periods/nextPeriod.js";
import { fill } from "../../reconcile/fill.js";
import type { FigureIndex } from "../match/figureIndex.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import { COUNT_LABELS } from "../names/countLabels.js";
import { labelKey } from "../names/labelKey.js";
import { namedCounts } from "./namedCounts.js";
import { TIE_WORDS } from "./words.js";

/** What a line ends with behind its name: "Telephone, February 2021: not collected.", "Telephone: no total, since data are missing". */
const CELL =
  /[:：]\**[ \u00a0]+(?:(no total|the total is suppressed|المجموع (?:غير متاح|محجوب))(?![a-zء-ي])|([^:：/\n]{4,60}?)(?: in this period| (?:في|على) هذه الفترة)?\.?[ \u00a0]*$)/gim;
/** A line of names is no longer. */
const LONGEST = 600;
/** A period begins with its year, of so many digits. */
const YEAR = 4;
/** The end of a name before its period. */
const NAME_END = /(?: (?:in|for|of|during|from|في|خلال|(?:الأشهر )?من))?(?: the)?(?: (?:year|عام|سنة))?$/i;
/** Between the first of several months and the last: "July to December 2024". */
const TO = /^(?: (?:to|through|إلى|الى|حتى) | ?[-–] ?)$/i;

/** What a page says is missing, and the report has a count of. */
export function saidMissing(
  text: string,
  report: FeedbackReport,
  { about }: FigureIndex,
  language: Language,
): readonly { readonly entry: TieOutEntry; readonly finding: Finding }[] {
  const lines = [...text.matchAll(CELL)].filter(
    ({ 1: total, 2: cell = "" }) => total !== undefined || isMissingText(cell),
  );
  if (lines.length === 0) return [];
  const countsIn = namedCounts(report);
  return lines.flatMap(({ index, 0: line, 1: total = "", 2: shown = total }) => {
    const before = text.slice(Math.max(0, index - LONGEST), index);
    const { name, periods, isDated } = namedIn(before.slice(before.lastIndexOf("\n") + 1), report.period);
    const start = index + line.indexOf(shown);
    const span: Span = { start, end: start + shown.length };
    return countsIn(name).flatMap(({ measure, of }) => {
      const judge = (period: string) => {
        const named = of.flatMap(({ key, subject }) => {
          const isAside = !isDated && measure === "count" && isOfItself(shown, subject);
          const found = isAside ? [] : (about(key, false).get(period) ?? []);
          return found.filter(({ figure }) => figure.subject === subject && figure.measure === measure);
        });
        // Where one of those that have the name is missing, it is the one.
        const [candidate] = named;
        if (candidate === undefined || named.some(({ figure }) => !isThere(figure))) return [];
        const { id, form, result } = candidate.figure;
        if (form !== "count" || result.status !== "ok") return [];
        const values = { text: shown, figure: id, computed: String(result.value) };
        const message = fill(TIE_WORDS[language].saidMissing, values, language);
        const entry: TieOutEntry = { span, text: shown, outcome: "contradicted", figure: id, rule: "no-number" };
        const finding: Finding = { code: "contradicted", severity: "error", message, path: id, span, published: shown };
        return [{ entry, finding }];
      };
      const isOwn = (period: string) =>
        of.some(({ key }) =>
          about(key, false)
            .get(period)
            ?.some(({ figure }) => lacks(figure, measure, period)),
        );
      return periods.flatMap((period) => {
        const found = judge(period);
        // A period of which nothing is there has no month, either, unless its total alone is withheld.
        return found.length > 0 || total !== "" || isOwn(period) ? found : monthsIn(period).flatMap(judge);
      });
    });
  });
}

/** Whether a count of a period is given as missing itself, and not by its months; the gap of a cause has the cause for its place. */
function lacks({ measure, key, result }: Figure, own: string, period: string): boolean {
  return measure === own && result.coverage.missing.some((part) => part.period === period || part.period === key);
}

function monthsIn(period: string): readonly string[] {
  return isPeriod(period) ? monthsOf(period) : [];
}

/** What is missing may be counted as 0, on the caller's word. */
function isThere({ result: { status, coverage } }: Figure): boolean {
  return status === "ok" && coverage.missing.length === 0;
}

/** The name that a line begins with, and the periods behind it, or else that of the report. */
function namedIn(
  line: string,
  reportPeriod: string,
): { readonly name: string; readonly periods: readonly string[]; readonly isDated: boolean } {
  const told = withoutFields(line);
  const names = readPlainFigures(told).filter((reading) => isPeriodName(reading) || isYear(reading));
  const name = told.slice(0, names[0]?.span.start).trimEnd().replace(NAME_END, "");
  const periods = names.map((each) => ("period" in each ? each.period : String("value" in each ? each.value : "")));
  const year = reportPeriod.slice(0, YEAR);
  const dated = periods.map((period) => (period.length < YEAR ? `${year}-${period}` : period));
  const through = dated.flatMap((period, index) => {
    const [from, to] = [names[index - 1], names[index]];
    const isTo = from && to && TO.test(told.slice(from.span.end, to.span.start));
    return isTo ? monthsAfter(dated[index - 1] ?? "", period) : [period];
  });
  const isDated = dated.length > 0;
  return { name, periods: isDated ? through : [reportPeriod], isDated };
}

/** Further from the first month no report goes on. */
const MOST = 60;

/** The months after one up to another; the other alone where it is not later. */
function monthsAfter(first: string, last: string): readonly string[] {
  const months: string[] = [];
  if (isMonth(first) && isMonth(last))
    for (let month = first; month < last && months.length < MOST; ) {
      month = nextPeriod(month);
      months.push(month);
    }
  return months.length > 0 ? months : [last];
}

/** A channel, or the portal of a subset, may not be there itself; what is not there yet is no channel. */
function isOfItself(shown: string, subject: FigureSubject): boolean {
  if (!/availab|متاح|متوا?فر/i.test(shown) || /بيانات|المجموع/.test(shown)) return false;
  return subject === "contacts" || !/yet|بعد/.test(shown);
}

/** What an initiative tells of itself before its reach is left out. */
function withoutFields(line: string): string {
  const last = Math.max(...[". ", "; ", "؛ "].map((sign) => line.lastIndexOf(sign))) + 1;
  const opening = line.search(/ –|: /);
  const field = labelKey(line.slice(last));
  const isReach = COUNT_LABELS["reach"]?.split(",").some((label) => labelKey(label) === field) === true;
  return isReach && opening >= 0 && opening < last ? `${line.slice(0, opening)},${line.slice(last)}` : line;
}
