import { checkReportOptions } from "../figures/checkReportOptions.js";
import type { FiguresOptions } from "../figures/contactFigures.js";
import { figures } from "../figures/figures.js";
import { printedDecimals } from "../figures/printedDecimals.js";
import { distinctReport } from "../language/distinctReport.js";
import type { TextOptions } from "../language/NumberOptions.js";
import { needNouns } from "../language/needNouns.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import { causeSection } from "./causeSection.js";
import { caveatSection } from "./caveatSection.js";
import { changeSection } from "./changeSection.js";
import { channelSection } from "./channelSection.js";
import { contactSection } from "./contactSection.js";
import { coverSection } from "./coverSection.js";
import { figureWriter } from "./figureWriter.js";
import { handlingSection } from "./handlingSection.js";
import { initiativeSection } from "./initiativeSection.js";
import { overviewSection } from "./overviewSection.js";
import type { Section, Summary } from "./Summary.js";
import { satisfactionSection } from "./satisfactionSection.js";
import { shareSet } from "./shareSet.js";
import { textOptionsOf } from "./textOptionsOf.js";
import { ticketSection } from "./ticketSection.js";

/** Options of {@link summarize}. */
export interface SummarizeOptions extends FiguresOptions, TextOptions {
  /** Decimals of shares and changes, 0 to 6; 2 unless said otherwise. */
  readonly decimals?: number;
}

/**
 * The report in words: sections of sentences, lists and tables, in which each number points at its figure.
 *
 * @param report - the report
 * @param options - language, digits, names of months, decimals, and what a missing count does to a total
 * @returns the summary, plain data for {@link renderText}, {@link renderMarkdown} and {@link renderHtml}; a section
 * without data is left out
 * @throws what {@link figures} throws; `bad-option`; `bad-decimals`
 *
 * @example
 * ```ts
 * import { firstQuarter2021, summarize } from "beneficiary-feedback";
 * const summary = summarize(firstQuarter2021, { language: "en" });
 * console.log(summary.direction); // => "ltr"
 * console.log(summary.sections.map((section) => section.id).slice(0, 4)); // => ["cover","channels","overview","contacts"]
 * ```
 */
export function summarize(report: FeedbackReport, options: SummarizeOptions = {}): Summary {
  checkReportOptions(options);
  const texts = textOptionsOf(options);
  const { language, numerals } = texts;
  const decimals = printedDecimals(options.decimals);
  const catalogue = figures(report, options);
  needNouns(report);
  const writer = figureWriter(catalogue, texts, decimals);
  const { channels, period } = report;
  const find = (key: string) => writer.find({ subject: "contacts", key, period }, "share-of-channels");
  const shares = shareSet(
    channels.map(({ id }) => find(id)),
    writer,
  );
  const named = distinctReport(report);
  const sections: readonly (Section | undefined)[] = [
    coverSection(named, writer),
    channelSection(report, named.channels, writer),
    overviewSection(named, writer, shares.places),
    contactSection(named, writer, shares),
    changeSection(named, writer, options.weekend),
    handlingSection(named, writer),
    ticketSection(named, writer),
    causeSection(named, writer),
    initiativeSection(named, writer),
    satisfactionSection(named, writer),
    caveatSection(named, catalogue, writer),
  ];
  return {
    language,
    direction: language === "ar" ? "rtl" : "ltr",
    numerals,
    title: writer.label(report.title, writer.words.title),
    sections: sections.filter((section) => section !== undefined),
  };
}
