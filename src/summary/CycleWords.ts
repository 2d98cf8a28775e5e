import type { TicketBreakdown } from "../model/FeedbackReport.js";
import type { AttributionWindow, DurationUnit, InitiativeStatus } from "../model/lists.js";
import type { NamesSentence } from "./ofNames.js";

/** What the summary says of breakdowns, durations, causes, initiatives, satisfaction and handling, in one language. */
export interface CycleWords {
  readonly headings: Readonly<Record<"handling" | "durations", string>>;
  readonly labels: Readonly<
    Record<
      | "tickets"
      | "duration"
      | "measured"
      | "excluded"
      | "mean"
      | "median"
      | "p90"
      | "cause"
      | "codedCases"
      | "shareOfCases"
      | "cumulative"
      | "cumulativeShare"
      | "measure"
      | "measures"
      | "rated"
      | "unrated"
      | "satisfied"
      | "dissatisfied"
      | "low"
      | "high"
      | "asked"
      | "responseRate"
      | "topBox"
      | "score"
      | "net"
      | "weight"
      | "overallCounts"
      | "overallWeights"
      | "baseTitle"
      | "base"
      | "contactsPer"
      | "ticketsPer"
      | "offered"
      | "answered"
      | "abandoned"
      | "answeredRate"
      | "abandonedRate"
      | "serviceLevel"
      | "firstContactResolution"
      | "kind"
      | "owner"
      | "agency"
      | "status"
      | "started"
      | "live"
      | "planned"
      | "reach"
      | "reachOf"
      | "expected"
      | "expectedOf"
      | "addresses"
      | "addressed"
      | "initiative"
      | "before"
      | "beforeContacts"
      | "beforePerDay"
      | "after"
      | "afterContacts"
      | "afterPerDay"
      | "changePerDay"
      | "beforePerContact"
      | "afterPerContact"
      | "changePerContact"
      | "effect",
      string
    >
  >;
  readonly sentences: Readonly<
    Record<
      | "causeCases"
      | "addressed"
      | "addressedAhead"
      | "addressedLater"
      | "multiCoded"
      | "breakdown"
      | "breakdownOf"
      | "topBox"
      | "topBoxHighest"
      | "bottomBox"
      | "bottomBoxLowest"
      | "interval"
      | "withheld"
      | "noRatings"
      | "ratingsMissing"
      | "unscored"
      | "unrated"
      | "unratedNone"
      | "onPlatform"
      | "handling"
      | "serviceLevel"
      | "durationHead"
      | "ownBasis"
      | "ownSubject"
      | "effect"
      | "fromTo"
      | "monthsFromTo",
      string
    >
  >;
  /** What is said of causes or initiatives by their names. */
  readonly named: Readonly<Record<"orphanCause" | "orphanInitiative" | "liveOutside", NamesSentence>>;
  /** Why measures have no share together. */
  readonly pooling: Readonly<
    Record<"none" | "differ" | "unstated" | "scale" | "threshold" | "window" | "weight" | "and", string>
  >;
  readonly windows: Readonly<Record<AttributionWindow, string>>;
  readonly units: Readonly<Record<DurationUnit, string>>;
  readonly statuses: Readonly<Record<InitiativeStatus, string>>;
  readonly bases: Readonly<Record<string, string>>;
  readonly durations: Readonly<Record<string, string>>;
  /** What tickets are broken down by, behind what is broken down. */
  readonly breakdowns: Readonly<Record<string, string>>;
  /** What is broken down, where the report says it. */
  readonly wholes: Readonly<Record<NonNullable<TicketBreakdown["of"]>, string>>;
  readonly kinds: Readonly<Record<string, string>>;
}
