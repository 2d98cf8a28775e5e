import { readFigures } from "../../../language/readFigures.js";
import { isPeriodName } from "../../../language/reading/isPeriodName.js";
import { isYear } from "../../../language/reading/isYear.js";
import type { FeedbackReport } from "../../../model/FeedbackReport.js";
import type { Finding, Span } from "../../../model/Finding.js";
import type { Language } from "../../../model/lists.js";
import { fill } from "../../reconcile/fill.js";
import type { FigureIndex } from "../match/figureIndex.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import { labelKey } from "../names/labelKey.js";
import { type Named, pageLabels } from "../names/pageLabels.js";
import { TIE_WORDS } from "./words.js";

/** A line that says that what it names is missing: "Telephone, February 2021: not collected.", "Telephone: no total, since". */
const MISSING =
  /[:：]\**[ \u00a0]+(?:(not (?:yet )?(?:collected|available|given|recorded|applicable)|missing|suppressed|no data|لم ت(?:ُ?جمع|ُ?ذكر|ُ?سجل|توافر|توفر) البيانات(?: بعد)?|البيانات (?:محجوبة|غير (?:متاحة|متوافرة|متوفرة))|غير (?:متاحة?|متوافرة?|متوفرة?)|لا ينطبق|لا تتوافر بيانات)(?: in this period| (?:في|على) هذه الفترة)?\.?[ \u00a0]*$|(no total|المجموع غير متاح)(?![a-zء-ي]))/gim;
/** A line of names is no longer. */
const LONGEST = 600;
/** A period begins with its year, of so many digits. */
const YEAR = 4;
/** The states of the tickets, where they are named alone. */
const STATES: Readonly<Record<string, string>> = {
  open: "open tickets,تذاكر مفتوحه",
  closed: "closed tickets,تذاكر مغلقه",
};

/** What a page says is missing, and the report has a count of. */
export function saidMissing(
  text: string,
  report: FeedbackReport,
  { about }: FigureIndex,
  language: Language,
): readonly { readonly entry: TieOutEntry; readonly finding: Finding }[] {
  const lines = [...text.matchAll(MISSING)];
  if (lines.length === 0) return [];
  const labels = pageLabels(report);
  return lines.flatMap(({ index, 0: line, 1: cell, 2: shown = cell ?? "" }) => {
    const before = text.slice(Math.max(0, index - LONGEST), index);
    const { name, periods, isDated } = namedIn(before.slice(before.lastIndexOf("\n") + 1), report.period);
    // "E-mail: not available." may be said of the channel.
    if (!isDated && /availab|متاح|متوا?فر/i.test(shown) && !/بيانات|المجموع/.test(shown)) return [];
    const start = index + line.indexOf(shown);
    const span: Span = { start, end: start + shown.length };
    return placesOf(name, labels).flatMap(({ key, subject, measure }) =>
      periods.flatMap((period) => {
        const found = about(key, false)
          .get(period)
          ?.find(({ figure }) => figure.subject === subject && figure.form === "count" && figure.measure === measure);
        const { id = "", result } = found?.figure ?? {};
        if (result?.status !== "ok" || typeof result.value !== "number") return [];
        const values = { text: shown, figure: id, computed: String(result.value) };
        const message = fill(TIE_WORDS[language].saidMissing, values, language);
        const entry: TieOutEntry = { span, text: shown, outcome: "contradicted", figure: id, rule: "no-number" };
        const finding: Finding = { code: "contradicted", severity: "error", message, path: id, span, published: shown };
        return [{ entry, finding }];
      }),
    );
  });
}

/** The name that a line begins with, and the periods behind it, or else that of the report. */
function namedIn(
  line: string,
  reportPeriod: string,
): { readonly name: string; readonly periods: readonly string[]; readonly isDated: boolean } {
  const names = readFigures(line).filter((reading) => isPeriodName(reading) || isYear(reading));
  const name = labelKey(line.slice(0, names[0]?.span.start));
  const periods = names.map((each) => ("period" in each ? each.period : String("value" in each ? each.value : "")));
  const year = reportPeriod.slice(0, YEAR);
  const dated = periods.map((period) => (period.length < YEAR ? `${year}-${period}` : period));
  const isDated = dated.length > 0;
  return { name, periods: isDated ? dated : [reportPeriod], isDated };
}

function placesOf(
  name: string,
  labels: ReadonlyMap<string, readonly Named[]>,
): readonly (Named & { readonly measure: string })[] {
  const state = Object.keys(STATES).find((each) => STATES[each]?.split(",").includes(name));
  if (state !== undefined) return [{ key: "all", subject: "tickets", measure: state }];
  return (labels.get(name) ?? []).map((named) => ({ ...named, measure: "count" }));
}
