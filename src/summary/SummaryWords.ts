import type { CellStatus } from "../model/lists.js";

/** Every word the summary says in one language; `{0}`, `{1}` … stand for its pieces. */
export interface SummaryWords {
  readonly title: string;
  readonly headings: Readonly<
    Record<
      | "cover"
      | "channels"
      | "overview"
      | "contacts"
      | "contactsAlone"
      | "contactsParts"
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
      | "shareOfPeriod"
      | "shareThere"
      | "correction"
      | "revision"
      | "all"
      | "item"
      | "count"
      | "open"
      | "closed"
      | "openTickets"
      | "closedTickets"
      | "platform"
      | "system"
      | "comparison"
      | "amount"
      | "amountIn"
      | "asOf"
      | "asOfTime"
      | "basis"
      | "others",
      string
    >
  >;
  readonly sentences: Readonly<
    Record<
      | "overview"
      | "overviewFrom"
      | "overviewNone"
      | "overviewNoneFrom"
      | "people"
      | "peopleNone"
      | "meanPerDay"
      | "yearToDate"
      | "peak"
      | "peaks"
      | "peaksBoth"
      | "peakThere"
      | "channel"
      | "channelThere"
      | "channelOfThere"
      | "alone"
      | "asZero"
      | "onlyThere"
      | "partial"
      | "unavailable"
      | "withheld"
      | "noTotal"
      | "forMissing"
      | "forHidden"
      | "forBoth"
      | "notApplicable"
      | "rounding"
      | "comparison"
      | "comparisonPerDay"
      | "fromZero"
      | "toZero"
      | "signFlip"
      | "lengths"
      | "signFlipWorkingDays"
      | "workingDays"
      | "workingWeek"
      | "otherMonths"
      | "becauseOtherMonths"
      | "up"
      | "down"
      | "same"
      | "tickets"
      | "ticketsIn"
      | "ticketsNone"
      | "ticketsNoneIn"
      | "rate"
      | "subsetOfTickets"
      | "subsetAbove"
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
  /** What is said of single counts. */
  readonly statuses: Readonly<Record<CellStatus, string>>;
  /** The currencies that have a name instead of their code. */
  readonly currencies: Readonly<Record<string, string>>;
}
