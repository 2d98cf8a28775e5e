import { checkReportOptions } from "../figures/checkReportOptions.js";
import { printedDecimals } from "../figures/printedDecimals.js";
import { type SeriesFiguresOptions, seriesFigures } from "../figures/seriesFigures.js";
import { distinctReport } from "../language/distinctReport.js";
import { formatList } from "../language/formatList.js";
import { compareSeries } from "../metrics/compareSeries.js";
import { seriesOf } from "../metrics/seriesOf.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import { caveatItems } from "./caveatItems.js";
import { figureWriter } from "./figureWriter.js";
import { monthRuns } from "./monthRuns.js";
import { noTotal } from "./noTotal.js";
import type { Section, Summary } from "./Summary.js";
import { seriesChanges } from "./seriesChanges.js";
import { seriesLevels } from "./seriesLevels.js";
import { seriesMarks } from "./seriesMarks.js";
import { SERIES_WORDS } from "./seriesWords.js";
import type { SummarizeOptions } from "./summarize.js";
import { textOptionsOf } from "./textOptionsOf.js";

/** Options of {@link summarizeSeries}. */
export interface SummarizeSeriesOptions extends SummarizeOptions, SeriesFiguresOptions {}

/**
 * A series of reports in words: the periods side by side, each compared with the one before and with the same one a year
 * before, what was left out of a comparison, and what limits it.
 *
 * @param reports - reports of one length of period, in any order; of two editions the later one counts
 * @param options - language, digits, names of months, decimals; holidays and the calendar's events
 * @returns the summary, plain data for {@link renderText}, {@link renderMarkdown} and {@link renderHtml}; its figures are those
 * of {@link seriesFigures}, and it ties out to the last report with `earlier`
 * @throws `bad-option`; `bad-decimals`; what {@link seriesFigures} throws
 *
 * @example
 * ```ts
 * import { renderText, summarizeSeries } from "beneficiary-feedback";
 * const report = (period: string, count: number) => ({ period, channels: [{ id: "calls", kind: "phone", totals: { [period]: count } }] });
 * const text = renderText(summarizeSeries([report("2021-Q1", 20), report("2021-Q2", 30)], { language: "en" }), { bidi: "none" });
 * console.log(text.includes("up 50.00%")); // => true
 * ```
 */
export function summarizeSeries(reports: readonly FeedbackReport[], options: SummarizeSeriesOptions = {}): Summary {
  checkReportOptions(options);
  const texts = textOptionsOf(options);
  const { language, numerals } = texts;
  const decimals = printedDecimals(options.decimals);
  const catalogue = seriesFigures(reports, options);
  const writer = figureWriter(catalogue, texts, decimals);
  const series = seriesOf(reports);
  const named = series.map(distinctReport);
  const words = SERIES_WORDS[language];
  const comparisons = compareSeries(series, options);
  const changes = seriesChanges(named, comparisons, writer, decimals);
  const mixed = series.filter(({ channels }) => noTotal(channels, writer).length > 0).map(({ period }) => period);
  const ids = new Set(series.flatMap(({ channels }) => channels.map(({ id }) => id)));
  const items = [
    ...(mixed.length === series.length
      ? series.slice(0, 1).map(({ channels }) => noTotal(channels, writer))
      : mixed.length > 0
        ? [writer.say(words.noTotalIn, formatList(monthRuns(mixed, writer), writer.options))]
        : []),
    // Of one channel the months in which it was not there are named.
    ...caveatItems(catalogue, language, ids.size > 1 ? [] : ["channels-changed"], {
      "channels-changed": words.channelsChanged,
    }),
    ...seriesMarks(named, comparisons, catalogue, writer),
  ];
  const { headings } = writer.words;
  const sections: readonly Section[] = [
    { id: "series", heading: words.heading, blocks: seriesLevels(named, writer) },
    { id: "changes", heading: headings.changes, blocks: changes },
    { id: "caveats", heading: headings.caveats, blocks: items.length > 0 ? [{ type: "list", items }] : [] },
  ];
  return {
    language,
    direction: language === "ar" ? "rtl" : "ltr",
    numerals,
    title: words.title,
    sections: sections.filter(({ blocks }) => blocks.length > 0),
  };
}
