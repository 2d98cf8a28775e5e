import type { Figure } from "../../../figures/Figure.js";
import { isRatio } from "../../../figures/isRatio.js";
import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import type { FeedbackReport } from "../../../model/FeedbackReport.js";
import { roundRatio } from "../../../ratios/roundRatio.js";
import { groupBy } from "../../common/groupBy.js";
import { amountUnits } from "./amountUnits.js";
import { type Candidate, candidateOf } from "./candidateOf.js";
import { timesOf } from "./timesOf.js";

/** The figures of a report, found by what they print or by what they are about. */
export interface FigureIndex {
  readonly byId: ReadonlyMap<string, Figure>;
  /** Where the scales of the ratings end, by the ids of their measures. */
  readonly scales: ReadonlyMap<string, number>;
  /** The nouns of what is counted: of contacts those of their channels, of tickets `ticket`. */
  readonly nouns: ReadonlySet<string>;
  /** The figures that print as this number, rounded half up to its decimals or its scale word. */
  readonly printing: (reading: Printed) => readonly Candidate[];
  /** The percentages or other figures of one channel, subset or initiative (`all` for those of none), by their periods. */
  readonly about: (key: string, isPercent: boolean) => ByPeriod;
}

type Parts = Partial<Pick<FeedbackReport, "satisfaction" | "initiatives">>;
/** "2025-09", of a day. */
const MONTH = 7;
type Printed = Pick<QuantityReading, "kind" | "value" | "units" | "decimals" | "scale" | "alternatives">;
type ByPeriod = ReadonlyMap<string, readonly Candidate[]>;

const NONE: readonly Candidate[] = [];
const NO_PERIODS: ByPeriod = new Map();

/** An index of the figures that a page may print. */
export function figureIndex(
  figures: readonly Figure[],
  { satisfaction = [], initiatives = [] }: Parts = {},
): FigureIndex {
  const hasStock = figures.some(({ subject, measure }) => subject === "tickets" && measure === "open");
  const shared = sharedNouns(figures);
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  // What a part is of is known by its share.
  const wholes = new Map(
    figures.flatMap(({ id, subject, measure, inputs: [part = "", whole = ""] }) => {
      const of = byId.get(whole)?.measure;
      return subject === "tickets" && measure === "share-of-whole"
        ? [
            [id, of],
            [part, of],
          ]
        : [];
    }),
  );
  const due = new Map(initiatives.map(({ id, liveDate }) => [id, liveDate?.slice(0, MONTH)]));
  const candidates = figures.map((figure) =>
    candidateOf(figure, wholes.get(figure.id), shared.has(scopedNoun(figure)), hasStock, dueOf(figure, due)),
  );
  const byKey = (isPercent: boolean): ReadonlyMap<string, ByPeriod> =>
    new Map(
      [...groupBy(candidates, (each) => (each.isPercent === isPercent ? keyOf(each) : undefined))].map(
        ([key, ofKey]) => [key, groupBy(ofKey, ({ figure }) => figure.period)],
      ),
    );
  const percents = byKey(true);
  const others = byKey(false);
  const byPrint = new Map<number, ReadonlyMap<number, readonly Candidate[]>>();
  const printing = (isPercent: boolean, decimals: number, units: number): readonly Candidate[] => {
    const name = isPercent ? decimals : -100 - decimals;
    let known = byPrint.get(name);
    if (known === undefined) {
      known = groupBy(candidates, ({ figure }) => printOf(figure, isPercent, decimals));
      byPrint.set(name, known);
    }
    return known.get(Math.abs(units)) ?? NONE;
  };
  return {
    nouns: new Set(
      candidates.flatMap(({ noun, figure: { measure, subject } }) =>
        subject === "tickets" ? ["ticket"] : measure === "count" && noun ? [noun] : [],
      ),
    ),
    byId,
    scales: new Map(
      satisfaction.flatMap(({ id, scale }) => (id === undefined || scale === undefined ? [] : [[id, scale.max]])),
    ),
    about: (key, isPercent) => (isPercent ? percents : others).get(key) ?? NO_PERIODS,
    printing: (reading) => {
      const isPercent = reading.kind === "percent";
      const step = reading.scale?.step;
      const { alternatives, units, decimals } = reading;
      if (step === undefined && alternatives === undefined) return printing(isPercent, decimals, units);
      const scaled =
        step === undefined ? NONE : printing(isPercent, -Math.round(Math.log10(step)), reading.value / step);
      const otherwise = (alternatives ?? []).flatMap((other) => printing(isPercent, other.decimals, other.units));
      return [...printing(isPercent, decimals, units), ...scaled, ...otherwise];
    },
  };
}

/** The nouns by which several channels count, or several parts of one breakdown: they name none of them. */
function sharedNouns(figures: readonly Figure[]): ReadonlySet<string> {
  const counted = new Map<string, string>();
  const shared = new Set<string>();
  for (const figure of figures) {
    const { key, measure } = figure;
    const noun = scopedNoun(figure);
    if (key === undefined || measure !== "count" || noun === "") continue;
    if ((counted.get(noun) ?? key) !== key) shared.add(noun);
    counted.set(noun, key);
  }
  return shared;
}

/** What a channel or a part of a breakdown counts, with what it is one of; nothing for anything else. */
function scopedNoun({ subject, key = "", noun }: Figure): string {
  const name = typeof noun === "object" ? noun.id : noun;
  const isPart = subject === "tickets" && key.includes("/");
  if (name === undefined || !(isPart || subject === "contacts")) return "";
  return `${subject}/${isPart ? key.slice(0, key.indexOf("/")) : ""} ${name}`;
}

/** When the initiative is to go live that a figure as given is of. */
function dueOf(
  { subject, key = "", formula }: Figure,
  due: ReadonlyMap<string, string | undefined>,
): string | undefined {
  return subject === "initiatives" && formula === "as-given" ? due.get(key) : undefined;
}

function keyOf({ figure }: Candidate): string {
  return figure.key ?? "*";
}

/** The size of what a figure prints at so many decimals, as an integer; none for a figure of the other kind. */
function printOf({ form, result }: Figure, isPercent: boolean, decimals: number): number | undefined {
  const value = result.status === "ok" ? result.value : result.status === "unavailable" ? result.partial : undefined;
  if (value === undefined || isPercent !== (form === "share" || form === "signed-share")) return undefined;
  if (typeof value === "number" && (decimals < 1 || Number.isInteger(value)))
    return decimals > 0 ? undefined : Math.round(Math.abs(value) / 10 ** -decimals);
  if (typeof value === "number") return amountUnits(value, decimals);
  if (!isRatio(value) || decimals < 0 || decimals > 6) return undefined;
  return Math.abs(roundRatio(value, { decimals, times: timesOf(form) }).units);
}
