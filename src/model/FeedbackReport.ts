import type { CellStatus, ChannelKind, CountBasis, MissingReason } from "./lists.js";
import type { CountedNoun, NounId } from "./Noun.js";

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
  readonly status: CellStatus;
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

/** A way by which beneficiaries reach the publisher, and how often they did in each month. */
export interface Channel {
  /** `[a-z][a-z0-9-]*`, unique in the report. */
  readonly id: string;
  readonly kind: ChannelKind;
  readonly name?: Label;
  /** A telephone number, e-mail address or URL, as printed. */
  readonly contact?: string;
  /** What is counted: a noun the library knows, or one of the report's own. `contact` unless said otherwise. */
  readonly counts?: NounId | CountedNoun;
  /** Counts by month key (`2021-01`). Months outside the report's period are comparatives. */
  readonly months?: Readonly<Record<string, Cell>>;
  /** Counts known only for a longer period, by its key (`2021-Q1`). */
  readonly totals?: Readonly<Record<string, Cell>>;
}

/** Some of the tickets: those raised through a portal, those of one category. */
export interface TicketSubset {
  readonly id: string;
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
}

/** Why beneficiaries had to complain. */
export interface RootCause {
  readonly id: string;
  readonly name: Label;
  /** Distinct tickets that the cause was found in. */
  readonly tickets?: Cell;
}

/** An improvement that followed from the feedback. */
export interface Initiative {
  readonly id: string;
  readonly title: Label;
  readonly description?: Label;
  /** Ids of the root causes it answers. */
  readonly addresses?: readonly string[];
  /** An amount the initiative is about, for example a raised limit. */
  readonly amount?: { readonly value: number; readonly currency?: string };
}

/** How satisfied beneficiaries were with an agency; without a score, that it is measured, and where. */
export interface SatisfactionMeasure {
  readonly id?: string;
  readonly agency: Label;
  readonly platform?: Label;
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
  readonly reason: string;
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
  readonly initiatives?: readonly Initiative[];
  readonly satisfaction?: readonly SatisfactionMeasure[];
  readonly published?: readonly PublishedFigure[];
  readonly edition?: Edition;
}
