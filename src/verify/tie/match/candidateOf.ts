import type { Figure } from "../../../figures/Figure.js";
import type { Unit } from "../../../model/lists.js";

/** A figure with what a page must say to mean it. */
export interface Candidate {
  readonly figure: Figure;
  /** The name by which a page names its channel, subset or initiative; `all` for all channels. */
  readonly name: string;
  /** Its subject and name, as words beside a number claim them; none where a word cannot name its key alone. */
  readonly claim: string | undefined;
  readonly noun: string | undefined;
  readonly unit: Unit;
  readonly isPercent: boolean;
  readonly isSigned: boolean;
  /** The word of its measure, without which it is not meant. */
  readonly measure: string | undefined;
  readonly perWorkingDay: boolean;
  /** It is of what also closed in its period. */
  readonly isInPeriod: boolean;
  /** It is carried forward, and no other figure says how much is open. */
  readonly isOpen: boolean;
  /** What its breakdown is of: `opened`, `closed`, `total`. */
  readonly of: string | undefined;
  /** Another channel, or part of its breakdown, counts by the same noun, so that it names neither. */
  readonly isShared: boolean;
  /** The month in which an initiative is to go live, of what it is expected to reach or cost. */
  readonly due: string | undefined;
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
  "bottom-box": "dissatisfied",
  "contacts-per-1000": "rate",
  "tickets-per-1000": "rate",
  "cumulative-share": "cumulative",
  "year-to-date": "cumulative",
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
/** What is counted in the rates on a base of the report. */
const RATE_NOUNS: Readonly<Record<string, string>> = { "contacts-per-1000": "contact", "tickets-per-1000": "ticket" };
/** Those that are named as their word is. */
const OWN_WORDS =
  "open closed opened reopened amount rated asked unrated mean median p90 measured excluded net weight cases cumulative offered answered abandoned reach before after satisfied dissatisfied";

/**
 * A figure as pages mean it: all are made in one place, and have their fields in one order, since they are read more often than anything.
 *
 * @param of - what its breakdown is of
 * @param isShared - several channels, or parts of its breakdown, count by its noun
 * @param hasStock - another figure says how much is open
 * @param due - when its initiative is to go live
 */
export function candidateOf(
  figure: Figure,
  of: string | undefined,
  isShared: boolean,
  hasStock: boolean,
  due?: string,
): Candidate {
  const { form, noun, measure, subject, key, result, formula } = figure;
  const name = key ?? (subject === "contacts" ? "*" : subject);
  const word = isPartial(figure) ? "partial" : wordOf(measure, formula);
  return {
    figure,
    name,
    claim: isNamed(figure) ? `${subject}/${name}` : undefined,
    noun: RATE_NOUNS[measure] ?? (typeof noun === "object" ? noun.id : noun),
    unit: result.unit,
    isPercent: form === "share" || form === "signed-share",
    isSigned: form.startsWith("signed-"),
    measure: word,
    perWorkingDay: formula === "relative-change-per-working-day",
    isInPeriod: measure.endsWith("-in-period"),
    isOpen: word === "carried" && !hasStock,
    of,
    isShared,
    due,
  };
}

/** What the known parts of a total add up to is said as such. */
function isPartial({ result }: Figure): boolean {
  return result.status === "unavailable" && result.partial !== undefined;
}

/** Whether a figure's channel or subset can be named by a word: the parts of breakdowns share theirs. */
function isNamed({ subject, key, measure }: Figure): boolean {
  if (subject === "contacts" || key === undefined) return true;
  return (measure === "count" || measure.startsWith("share-of")) && !key.includes("/");
}

function wordOf(measure: string, formula: Figure["formula"]): string | undefined {
  const perDay = formula === "relative-change-per-day" || formula === "relative-change-per-working-day";
  if (OWN_WORDS.split(" ").includes(measure)) return measure;
  return MEASURES[measure] ?? (perDay ? "mean" : undefined);
}
