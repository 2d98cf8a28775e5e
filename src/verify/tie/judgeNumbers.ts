import type { CatalogueOptions } from "../../figures/catalogueOf.js";
import type { Figure } from "../../figures/Figure.js";
import type { FigureReading, QuantityReading } from "../../language/reading/FigureReading.js";
import type { FeedbackReport } from "../../model/FeedbackReport.js";
import { classOf } from "./classes/classOf.js";
import { oddAddresses } from "./classes/oddAddresses.js";
import { otherContact } from "./classes/otherContact.js";
import type { Told } from "./derived/Told.js";
import { asCounted } from "./match/asCounted.js";
import { asGrouped } from "./match/asGrouped.js";
import { countCells } from "./match/countCells.js";
import type { FigureIndex } from "./match/figureIndex.js";
import { heldToPlace } from "./match/heldToPlace.js";
import { isOddPhone } from "./match/isOddPhone.js";
import { judgeBound } from "./match/judgeBound.js";
import { judgeRange } from "./match/judgeRange.js";
import { judgeReading } from "./match/judgeReading.js";
import type { TieOutEntry } from "./match/TieOutEntry.js";
import { underSilence } from "./match/underSilence.js";
import { withoutBound } from "./match/withoutBound.js";
import { labelTexts } from "./names/labelTexts.js";
import { quotedSpans } from "./names/quotedSpans.js";
import { quotedTexts } from "./names/quotedTexts.js";
import { withPageNames } from "./names/withPageNames.js";
import { withToldNames } from "./names/withToldNames.js";
import { bindReadings } from "./page/bindReadings.js";
import { contentsLines } from "./page/contentsLines.js";
import { isLawYear } from "./page/isLawYear.js";
import { oddCount } from "./page/oddCount.js";
import type { BoundFigure, PageText } from "./page/PageText.js";
import { pageReadings } from "./page/pageReadings.js";
import { rangeAt } from "./page/rangeAt.js";
import { withOwnNouns } from "./page/withOwnNouns.js";
import { asRise } from "./place/asRise.js";
import { asShare } from "./place/asShare.js";
import { readPlaces } from "./place/readPlaces.js";
import { withBound } from "./place/withBound.js";

const NO_YEARS: ReadonlySet<string> = new Set();

const DIGITS = /^[\d٠-٩]+$/;
/** What may stand in the place of a count, and is read as something else. */
const COUNTED = ["quoted", "ordinal", "phone", "time", "other", "month", "date"];

/** The numbers of a page, each judged by its own place. */
export interface JudgedNumbers {
  /** Those that are no figures. */
  readonly classed: readonly TieOutEntry[];
  readonly told: readonly Told[];
  /** Where the page binds something without a number. */
  readonly empty: readonly BoundFigure[];
  /** The report under the names of the page. */
  readonly named: FeedbackReport;
}

/** Judges each number of a page by the words, lines and cells around it. */
export function judgeNumbers(
  { text, data, cards, tables }: Required<PageText>,
  report: FeedbackReport,
  { earlier, events }: CatalogueOptions,
  catalogue: readonly Figure[],
  index: FigureIndex,
): JudgedNumbers {
  const years = new Set(catalogue.map(({ period }) => period.slice(0, 4)));
  const written = withPageNames(report, earlier);
  const named = withToldNames(written, report, earlier);
  const { channels } = named;
  const isLabel = quotedSpans(text, labelTexts(named), true);
  const read = asGrouped(withOwnNouns(pageReadings(text, report), text, catalogue), text, index);
  const all = asCounted(read, text, channels, index);
  const contents = contentsLines(text);
  const apart = new Map<FigureReading, string>();
  for (const reading of all)
    if (isLabel(reading.span.start, reading.span.end)) apart.set(reading, "quoted");
    else if (contents.some(({ start, end }) => reading.span.start >= start && reading.span.end <= end))
      apart.set(reading, "page");
    else if (isLawYear(reading, text)) apart.set(reading, "year");
  const readings = apart.size === 0 ? all : all.filter((reading) => !apart.has(reading));
  const { contextOf, cells, names } = readPlaces({ text, cards, tables }, readings, written, named, catalogue);
  const { numbers, empty } = bindReadings(data, readings);
  const isQuoted = quotedSpans(text, quotedTexts(named, events));
  const oddAddress = oddAddresses(all, channels);
  const isCountCell = countCells(text, readings, channels, index);

  const classed: TieOutEntry[] = [];
  const told: Told[] = [];
  let place = -1;
  for (const reading of all) {
    const { span } = reading;
    const is = apart.get(reading);
    if (is !== undefined) {
      classed.push({ span, text: reading.text, outcome: "classed", rule: is });
      continue;
    }
    place++;
    if ("meant" in reading) continue;
    const cell = cells.get(span.start);
    const bound = numbers.get(span.start);
    const known =
      names.get(reading) ??
      (bound !== undefined
        ? undefined
        : classOf(reading, text, report, isQuoted, cell === undefined ? years : NO_YEARS));
    const isCount =
      known !== undefined &&
      COUNTED.includes(known) &&
      (isCountCell(reading, place) || isOddPhone(text, readings, place, channels, index));
    const rule = isCount && "value" in reading && reading.kind !== "ordinal" ? undefined : known;
    const misled =
      oddAddress(reading) ?? (rule === undefined ? undefined : otherContact(reading, rule, text, channels, index));
    if (misled !== undefined || (isCount && rule !== undefined)) {
      const odd = oddCount(reading);
      const context = contextOf(odd, place, cell);
      // What is no figure there, or has signs of a time or a date in it, is a slip, or no count at all.
      const own = misled ?? judgeReading(odd, context, index, report.period);
      const isOwn = misled !== undefined || (own.outcome === "matched" && DIGITS.test(reading.text));
      const entry: TieOutEntry = isOwn ? own : { span, text: reading.text, outcome: "unexplained" };
      told.push({ entry, reading: odd, meant: odd, context, isFree: false, value: undefined });
      continue;
    }
    if (rule !== undefined || !("value" in reading)) {
      classed.push({ span, text: reading.text, outcome: "classed", rule: rule ?? reading.kind });
      continue;
    }
    const range = cell === undefined ? rangeAt(text, readings, place) : undefined;
    const context = contextOf(range?.to ?? reading, range?.at ?? place, cell);
    const signed = asRise(reading, context);
    // A strict bound without a word for it is a number that was not reached.
    const said: QuantityReading = context.isStrict ? { bound: "under", ...signed } : signed;
    const meant = asShare(said, context);
    const before = readings.slice(Math.max(0, place - 2), place);
    const limited = withoutBound(withBound(meant, before.at(-1), text), before, text, index, context.role);
    const judged =
      bound !== undefined
        ? heldToPlace(judgeBound(said, bound, index, context), limited, context, index, report.period)
        : range !== undefined
          ? judgeRange(signed, range, context, index, report.period)
          : judgeReading(limited, context, index, report.period);
    const isSilent = context.isSilent === true && context.noun === undefined && reading.kind !== "percent";
    const entry = isSilent && bound === undefined ? underSilence(judged, text, reading.value, index) : judged;
    if (entry.outcome === "classed") {
      classed.push(entry);
      continue;
    }
    const isFree = cell === undefined && bound === undefined;
    told.push({ entry, reading: signed, meant, context, isFree, value: bound?.value });
  }
  return { classed, told, empty, named };
}
