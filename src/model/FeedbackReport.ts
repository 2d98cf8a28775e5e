import type {
  AttributionWindow,
  BreakdownSubject,
  CellStatus,
  ChannelKind,
  CountBasis,
  DurationUnit,
  InitiativeKind,
  InitiativeStatus,
  MissingReason,
} from "./lists.js";
import type { CountedNoun, NounId } from "./Noun.js";
import type { Ratio } from "./numbers.js";

/** A text in Arabic, English or both. */
export interface Label {
  readonly ar?: string;
  readonly en?: string;
}

/** A count that is not there, and why. */
export interface MissingCount {
  readonly missing: MissingReason;
}

/** A count that is there, and what must be said of it. */
export interface QualifiedCount {
  readonly value: number;
  /** A list where several must be said, as of counts that were added. */
  readonly status: CellStatus | readonly CellStatus[];
}

/** A count: a non-negative safe integer, the same with a status, or missing with its reason. */
export type Cell = number | QualifiedCount | MissingCount;

/** Who publishes the report. */
export interface Publisher {
  readonly name: Label;
  readonly department?: Label;
  readonly website?: string;
  /** Accounts on social networks, as printed. */
  readonly accounts?: readonly string[];
}

/** How a contact centre handled what reached it in the report's period, as it states it. Its parts need not add up. */
export interface ContactHandling {
  readonly offered?: Cell;
  readonly answered?: Cell;
  readonly abandoned?: Cell;
  /** The percentage answered within the target, as given: 0 to 100, with at most 9 decimals. */
  readonly serviceLevel?: number;
  /** The target of the service level in seconds. */
  readonly serviceLevelSeconds?: number;
  /** The percentage resolved at first contact, as given: 0 to 100, with at most 9 decimals. */
  readonly firstContactResolution?: number;
}

/** A way by which beneficiaries reach the publisher, and how often they did in each month. */
export interface Channel {
  /** `[a-z][a-z0-9-]*`, unique in the report. */
  readonly id: string;
  readonly kind: ChannelKind;
  readonly name?: Label;
  /** A telephone number, e-mail address or URL, as printed. */
  readonly contact?: string;
  /** What is counted: a noun the library knows, or one of the report's own. `contact` unless said otherwise. */
  readonly counts?: Exclude<NounId, "percentage-point"> | CountedNoun;
  /** Counts by month key (`2021-01`). Months outside the report's period are comparatives. */
  readonly months?: Readonly<Record<string, Cell>>;
  /** Counts known only for a longer period, by its key (`2021-Q1`). */
  readonly totals?: Readonly<Record<string, Cell>>;
  /**
   * The months from which it is counted in another way than before (`2021-01`), be there a count of them or not: what compares a time before with
   * one after, or adds the two, carries `break-in-series`. A count with that status says the same of its own month.
   */
  readonly breaks?: readonly string[];
  readonly handling?: ContactHandling;
}

/** Some of the tickets: those raised through a portal, those of one category. */
export interface TicketSubset {
  readonly id: string;
  /** For a subset of the report's own; the library has names for those that it has for {@link BreakdownPart}. */
  readonly name?: Label;
  readonly count: Cell;
  /** `complaint`, `enquiry`, … */
  readonly categories?: readonly string[];
  /** The subset is a part of the report's tickets only where this is said; otherwise its share is `unverified-base`. */
  readonly partOf?: "tickets";
}

/** What happened to the tickets during the period. */
export interface TicketFlow {
  readonly broughtForward?: Cell;
  readonly opened?: Cell;
  readonly closed?: Cell;
  readonly reopened?: Cell;
}

/** One part of a breakdown: one category, one entity, one outcome. */
export interface BreakdownPart {
  /** `complaint`, `upheld`, `inside` …; unique in its breakdown, roll-ups included. */
  readonly id: string;
  /** For a part of the report's own; the library has names for those above, and for others. */
  readonly name?: Label;
  readonly count: Cell;
}

/** Several parts counted as one, under a name: `resolved` = upheld, partly and not upheld. */
export interface BreakdownRollUp {
  readonly id: string;
  readonly name: Label;
  readonly parts: readonly string[];
}

/** Tickets by category, responsible entity, channel of origin, outcome, working hours, age, or anything else. */
export interface TicketBreakdown {
  readonly id: string;
  readonly name?: Label;
  readonly by: BreakdownSubject;
  /** The count of the report that is broken down; its share is then of that count. */
  readonly of?: "total" | "open" | "closed" | "opened";
  /** How many tickets were coded, where that is no count of the report. */
  readonly cases?: Cell;
  /** A ticket may stand in several parts, which then may add to more than the tickets. */
  readonly multiCoded?: boolean;
  readonly parts: readonly BreakdownPart[];
  readonly rollUps?: readonly BreakdownRollUp[];
}

/** A length of time in its unit, exact: a number as printed, with at most 9 decimals, or a ratio as the tally gives it. */
export type Duration = number | Ratio;

/** How long something took, over all tickets of the period. */
export interface DurationFigures {
  readonly unit: DurationUnit;
  /** `elapsed` for all hours, `working` for working hours, or a name of the report's own. */
  readonly basis: string;
  /** How many tickets it was measured on. */
  readonly n: Cell;
  /** Tickets without the duration: they are left out, and no zeros. */
  readonly excluded?: Cell;
  readonly mean?: Duration;
  readonly median?: Duration;
  /** What 90 % of them did not pass. */
  readonly p90?: Duration;
}

/** How fast tickets were answered and resolved. */
export interface TicketDurations {
  readonly firstResponse?: DurationFigures;
  readonly firstResolution?: DurationFigures;
  readonly finalResolution?: DurationFigures;
}

/** The tickets of the publisher's ticket system. */
export interface Tickets {
  readonly system?: string;
  /** `unstated` unless said otherwise, which becomes a caveat. */
  readonly basis?: CountBasis;
  /** The day (`2021-03-31`) or instant at which open tickets were counted. */
  readonly asOf?: string;
  readonly open?: Cell;
  readonly closed?: Cell;
  readonly flow?: TicketFlow;
  readonly subsets?: readonly TicketSubset[];
  readonly breakdowns?: readonly TicketBreakdown[];
  readonly durations?: TicketDurations;
}

/** Why beneficiaries had to complain. */
export interface RootCause {
  readonly id: string;
  readonly name: Label;
  /** Distinct tickets that the cause was found in. */
  readonly tickets?: Cell;
  /** The same by month, comparatives included; what an initiative's effect is measured on. */
  readonly months?: Readonly<Record<string, Cell>>;
}

/** How many an improvement reached, and of what. */
export interface InitiativeReach {
  readonly count: Cell;
  /** `beneficiary` unless said otherwise. */
  readonly noun?: Exclude<NounId, "percentage-point"> | CountedNoun;
}

/** An improvement that followed from the feedback. */
export interface Initiative {
  readonly id: string;
  readonly title: Label;
  readonly description?: Label;
  /** Ids of the report's root causes that it answers. */
  readonly addresses?: readonly string[];
  /** An amount the initiative is about, for example a raised limit; its currency best as a code (`SAR`), which Arabic names and English prints. */
  readonly amount?: { readonly value: number; readonly currency?: string };
  readonly kind?: InitiativeKind;
  /** Who answers for it. */
  readonly owner?: Label;
  /** The agency or the channel (by its id) that it changes. */
  readonly agency?: Label;
  readonly channel?: string;
  /** The days on which it began and on which beneficiaries could first use it; of what is planned, the days planned. */
  readonly startDate?: string;
  readonly liveDate?: string;
  readonly status?: InitiativeStatus;
  readonly reach?: InitiativeReach;
}

/** The lowest and the highest score that can be given; whole numbers. */
export interface RatingScale {
  readonly min: number;
  readonly max: number;
}

/** How satisfied beneficiaries were with an agency; without ratings, that it is measured, and where. */
export interface SatisfactionMeasure {
  /** What its figures are called by; `measure-1` for the first measure where it has none, which no other may have then. */
  readonly id?: string;
  readonly agency: Label;
  readonly platform?: Label;
  readonly scale?: RatingScale;
  /** How many gave each score: `{ "1": 12, "5": 240 }`. A score of the scale that is not here was given by nobody. */
  readonly ratings?: Readonly<Record<string, Cell>>;
  /** Who gave this score or a higher one counts as satisfied. */
  readonly topBoxFrom?: number;
  /** Who gave this score or a lower one counts as dissatisfied. */
  readonly bottomBoxTo?: number;
  /** How many were asked, in the same window as the ratings. */
  readonly asked?: Cell;
  /** How many answered without a score; never a part of the ratings. */
  readonly unrated?: Cell;
  /** Which ratings belong to the period; where it is left out, that is a caveat. */
  readonly window?: AttributionWindow;
  /**
   * With fewer ratings than this, the measure's percentages and means are withheld, since they would say little. It hides nobody: the counts of
   * ratings stay figures, and count in an overall share by `counts`. Ratings that could tell of somebody are `suppressed`.
   */
  readonly minimumRated?: number;
  /** Its weight in an overall score, where agencies are not pooled by their counts; at most 9 decimals. */
  readonly weight?: number;
}

/** What the report's counts are set against, of the same period and coverage: services delivered, people served. */
export interface RateBase {
  readonly id: string;
  readonly name: Label;
  readonly count: Cell;
}

/** A figure as it was printed, to be checked against the data. */
export interface PublishedFigure {
  /** A figure id: `contacts/calls/2021-Q1`. */
  readonly figure: string;
  /** The number as printed, with its noun or sign: `649,940 مكالمات`, `59.8%`. */
  readonly printed: string;
}

/** Which edition of the report this is. */
export interface Edition {
  readonly number: number;
  /** The day it was published: `2021-04-15`. */
  readonly date?: string;
  /** Why figures differ from the edition before. */
  readonly changes?: readonly EditionChange[];
}

/** Why a figure differs from the edition before: better data (`revision`) or a mistake put right (`correction`). */
export interface EditionChange {
  readonly figure: string;
  readonly kind: "revision" | "correction";
  /** In words of one language or of two. */
  readonly reason: string | Label;
}

/** A publisher's report on what its beneficiaries told it in a period. Plain data, safe to write as JSON. */
export interface FeedbackReport {
  readonly schemaVersion?: 1;
  /** `2021-Q1`, `2021-03`, `2021-H1` or `2021`. */
  readonly period: string;
  readonly title?: Label;
  readonly publisher?: Publisher;
  readonly channels: readonly Channel[];
  readonly tickets?: Tickets;
  readonly causes?: readonly RootCause[];
  /** How many cases were coded by cause. */
  readonly causeCases?: Cell;
  /** A case may have several causes, which then may add to more than the cases. */
  readonly causesMultiCoded?: boolean;
  readonly initiatives?: readonly Initiative[];
  readonly satisfaction?: readonly SatisfactionMeasure[];
  /** How the measures make one share: all ratings pooled, or each share by its `weight`. Without it there is none. */
  readonly overallSatisfaction?: "counts" | "weights";
  readonly bases?: readonly RateBase[];
  readonly published?: readonly PublishedFigure[];
  readonly edition?: Edition;
}
