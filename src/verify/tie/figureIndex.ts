import type { Figure } from "../../figures/Figure.js";
import { isRatio } from "../../figures/isRatio.js";
import type { QuantityReading } from "../../language/reading/FigureReading.js";
import type { Unit } from "../../model/lists.js";
import { roundRatio } from "../../ratios/roundRatio.js";
import { groupBy } from "./groupBy.js";
import { timesOf } from "./timesOf.js";

/** A figure with what a page must say to mean it. */
export interface Candidate {
  readonly figure: Figure;
  /** The name by which a page names its channel, subset or initiative; `all` for all channels. */
  readonly name: string;
  /** Its subject and name, as words beside a number claim them. */
  readonly claim: string;
  readonly noun: string | undefined;
  readonly unit: Unit;
  readonly isPercent: boolean;
  readonly isSigned: boolean;
  /** The word of its measure, without which it is not meant. */
  readonly measure: string | undefined;
  readonly perWorkingDay: boolean;
}

/** The figures of a report, found by what they print or by what they are about. */
export interface FigureIndex {
  readonly byId: ReadonlyMap<string, Figure>;
  /** The figures that print as this number, rounded half up to its decimals or its scale word. */
  readonly printing: (reading: QuantityReading) => readonly Candidate[];
  /** The figures of one channel, subset or initiative (`all` for those of none), by their periods. */
  readonly about: (key: string) => ReadonlyMap<string, readonly Candidate[]>;
}

const NONE: readonly Candidate[] = [];
const NO_PERIODS: ReadonlyMap<string, readonly Candidate[]> = new Map();

/** An index of the figures that a page may print. */
export function figureIndex(figures: readonly Figure[]): FigureIndex {
  const candidates = figures.map(candidateOf);
  const byKey = new Map<string, ReadonlyMap<string, readonly Candidate[]>>();
  for (const [key, ofKey] of groupBy(candidates, ({ figure }) => figure.key ?? "all"))
    byKey.set(
      key,
      groupBy(ofKey, ({ figure }) => figure.period),
    );
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
    byId: new Map(figures.map((figure) => [figure.id, figure])),
    about: (key) => byKey.get(key) ?? NO_PERIODS,
    printing: (reading) => {
      const isPercent = reading.kind === "percent";
      const step = reading.scale?.step;
      const { alternatives, units, decimals } = reading;
      if (step === undefined && alternatives === undefined) return printing(isPercent, decimals, units);
      const scaled =
        step === undefined ? NONE : printing(isPercent, -Math.round(Math.log10(step)), reading.value / step);
      const others = (alternatives ?? []).flatMap((other) => printing(isPercent, other.decimals, other.units));
      return [...printing(isPercent, decimals, units), ...scaled, ...others];
    },
  };
}

/** The measures that a page names by a word of its own. */
const MEASURES: Readonly<Record<string, string>> = {
  "mean-per-day": "mean",
  "per-1000-contacts": "rate",
  "open-rate": "open",
  "closure-rate": "closed",
  "clearance-rate": "clearance",
  "closed-in-period": "closed",
  "brought-forward": "brought",
  "carried-forward": "carried",
  "response-rate": "response",
  "top-box": "satisfied",
  "top-box-low": "satisfied",
  "top-box-high": "satisfied",
  "contacts-per-1000": "rate",
  "tickets-per-1000": "rate",
  "cumulative-share": "cumulative",
  "addressed-share": "addressed",
  "answered-rate": "answered",
  "abandoned-rate": "abandoned",
  "service-level": "level",
  "first-contact-resolution": "solved",
  "before-per-day": "before",
  "after-per-day": "after",
  "before-contacts": "before",
  "after-contacts": "after",
  "before-per-1000-contacts": "before",
  "after-per-1000-contacts": "after",
};
/** Those that are named as their word is. */
const OWN_WORDS =
  "open closed opened reopened amount rated asked unrated mean median p90 measured excluded net weight cases cumulative offered answered abandoned reach before after";

/** What the known parts of a total add up to is said as such. */
function isPartial({ result }: Figure): boolean {
  return result.status === "unavailable" && result.partial !== undefined;
}

function candidateOf(figure: Figure): Candidate {
  const { form, noun, measure, subject, key, result, formula } = figure;
  const name = key ?? (subject === "contacts" ? "all" : subject);
  const perDay = formula === "relative-change-per-day" || formula === "relative-change-per-working-day";
  return {
    figure,
    name,
    claim: `${subject}/${name}`,
    noun: typeof noun === "object" ? noun.id : noun,
    unit: result.unit,
    isPercent: form === "share" || form === "signed-share",
    isSigned: form.startsWith("signed-"),
    measure: isPartial(figure) ? "partial" : wordOf(measure, perDay),
    perWorkingDay: formula === "relative-change-per-working-day",
  };
}

function wordOf(measure: string, perDay: boolean): string | undefined {
  if (OWN_WORDS.split(" ").includes(measure)) return measure;
  return MEASURES[measure] ?? (perDay ? "mean" : undefined);
}

/** The size of what a figure prints at so many decimals, as an integer; none for a figure of the other kind. */
function printOf({ form, result }: Figure, isPercent: boolean, decimals: number): number | undefined {
  const value = result.status === "ok" ? result.value : result.status === "unavailable" ? result.partial : undefined;
  if (value === undefined || isPercent !== (form === "share" || form === "signed-share")) return undefined;
  if (typeof value === "number") return decimals > 0 ? undefined : Math.round(Math.abs(value) / 10 ** -decimals);
  if (!isRatio(value) || decimals < 0 || decimals > 6) return undefined;
  return Math.abs(roundRatio(value, { decimals, times: timesOf(form) }).units);
}
