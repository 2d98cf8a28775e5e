import type { CountBasis, MissingReason } from "../model/lists.js";

/** Every word the summary says in one language; `{0}`, `{1}` … stand for its pieces. */
export interface SummaryWords {
  readonly title: string;
  readonly headings: Readonly<
    Record<
      | "cover"
      | "channels"
      | "overview"
      | "contacts"
      | "changes"
      | "tickets"
      | "causes"
      | "initiatives"
      | "satisfaction"
      | "caveats",
      string
    >
  >;
  readonly labels: Readonly<
    Record<
      | "publisher"
      | "department"
      | "website"
      | "accounts"
      | "period"
      | "edition"
      | "channel"
      | "total"
      | "share"
      | "all"
      | "item"
      | "count"
      | "open"
      | "closed"
      | "comparison"
      | "amount"
      | "asOf"
      | "basis",
      string
    >
  >;
  /** How tickets are counted, where the report says it. */
  readonly bases: Readonly<Record<Exclude<CountBasis, "unstated">, string>>;
  readonly sentences: Readonly<
    Record<
      | "overview"
      | "overviewFrom"
      | "mean"
      | "yearToDate"
      | "peak"
      | "peaks"
      | "channel"
      | "channelAlone"
      | "partial"
      | "unavailable"
      | "rounding"
      | "comparison"
      | "comparisonPerDay"
      | "fromZero"
      | "signFlip"
      | "signFlipWorkingDays"
      | "up"
      | "down"
      | "same"
      | "tickets"
      | "ticketsIn"
      | "rate"
      | "subset"
      | "subsetOfTickets"
      | "subsetUnverified"
      | "broughtForward"
      | "opened"
      | "closedInPeriod"
      | "reopened"
      | "carriedForward"
      | "clearance"
      | "clearedMore"
      | "clearedFewer"
      | "initiatives"
      | "satisfaction"
      | "satisfactionOn"
      | "missing",
      string
    >
  >;
  readonly reasons: Readonly<Record<MissingReason | "absent", string>>;
}
