/** Why a count is not there. `absent` is added by the library when a month's key is not in the data. */
export const MISSING_REASONS = ["not-collected", "not-yet-available", "not-applicable", "suppressed"] as const;
/** A reason a report may give for a missing count. */
export type MissingReason = (typeof MISSING_REASONS)[number];

/** What may be said of a count that is there. */
export const CELL_STATUSES = ["provisional", "revised", "estimated", "break-in-series"] as const;
/** A status of {@link CELL_STATUSES}. */
export type CellStatus = (typeof CELL_STATUSES)[number];

/** Which tickets a ticket count counts. */
export const COUNT_BASES = ["events", "distinct-in-period", "cohort-by-opened", "stock", "unstated"] as const;
/** A basis of {@link COUNT_BASES}. */
export type CountBasis = (typeof COUNT_BASES)[number];

/** The units of measures: they are never added to each other. */
export const UNITS = [
  "contact",
  "ticket",
  "response",
  "person",
  "initiative",
  "day",
  "month",
  "amount",
  "duration",
  "base",
  "percentage-point",
] as const;
/** A unit of {@link UNITS}. */
export type Unit = (typeof UNITS)[number];

/** What to do when a count that belongs to a total is missing. */
export const MISSING_POLICIES = ["strict", "ignore", "zero"] as const;
/** `strict`: no total, only the partial sum. `ignore`: sum what is there and flag it. `zero`: count it as 0, on your word. */
export type MissingPolicy = (typeof MISSING_POLICIES)[number];

/** How a ratio is rounded; `half-up` moves halves away from zero. */
export const ROUNDINGS = ["half-up", "half-even", "truncate"] as const;
/** A rounding of {@link ROUNDINGS}. */
export type Rounding = (typeof ROUNDINGS)[number];

/** The languages the library writes. */
export const LANGUAGES = ["ar", "en"] as const;
/** A language of {@link LANGUAGES}. */
export type Language = (typeof LANGUAGES)[number];

/** The digits the library writes: `arab` is ٠١٢٣٤٥٦٧٨٩, `latn` is 0123456789. */
export const NUMERALS = ["arab", "latn"] as const;
/** Digits of {@link NUMERALS}. */
export type Numerals = (typeof NUMERALS)[number];

/** How written numbers are kept in order among words of the other direction. */
export const BIDI_MODES = ["none", "isolate", "marks"] as const;
/** `none`: nothing. `isolate`: RLI or LRI … PDI around the number. `marks`: ALM or LRM beside its signs. */
export type BidiMode = (typeof BIDI_MODES)[number];

/** The channel kinds the library has names for; a report may use others, with a name of its own. */
export const CHANNEL_KINDS = [
  "phone",
  "email",
  "live-chat",
  "portal",
  "app",
  "social-media",
  "branch",
  "sms",
  "fax",
  "post",
] as const;
/** A kind of {@link CHANNEL_KINDS}, or another one in lower-case words joined by hyphens. */
export type ChannelKind = (typeof CHANNEL_KINDS)[number] | (string & {});

/** Which ratings belong to a period: by the day of rating, by the day of resolution, or both asked and answered inside it. */
export const ATTRIBUTION_WINDOWS = ["by-rating-time", "by-resolution-time", "asked-and-answered-inside"] as const;
/** A window of {@link ATTRIBUTION_WINDOWS}. */
export type AttributionWindow = (typeof ATTRIBUTION_WINDOWS)[number];

/** What tickets are broken down by, where the library has words for it. */
export const BREAKDOWN_SUBJECTS = ["category", "entity", "channel", "outcome", "working-hours", "age"] as const;
/** A subject of {@link BREAKDOWN_SUBJECTS}, or another one in lower-case words joined by hyphens. */
export type BreakdownSubject = (typeof BREAKDOWN_SUBJECTS)[number] | (string & {});

/** The units in which a report says how long something took. */
export const DURATION_UNITS = ["minute", "hour", "day", "working-day"] as const;
/** A unit of {@link DURATION_UNITS}. */
export type DurationUnit = (typeof DURATION_UNITS)[number];

/** What an initiative changes, where the library has words for it. */
export const INITIATIVE_KINDS = ["regulation", "digital-service", "process", "capacity"] as const;
/** A kind of {@link INITIATIVE_KINDS}, or another one in lower-case words joined by hyphens. */
export type InitiativeKind = (typeof INITIATIVE_KINDS)[number] | (string & {});

/** How far an initiative has come. */
export const INITIATIVE_STATUSES = ["planned", "in-progress", "live", "stopped"] as const;
/** A status of {@link INITIATIVE_STATUSES}. */
export type InitiativeStatus = (typeof INITIATIVE_STATUSES)[number];

/** The caveats a figure can carry; each is worded in both languages by the summary. */
export const CAVEATS = [
  "unverified-base",
  "basis-unstated",
  "as-of-unstated",
  "partial-period",
  "missing-ignored",
  "missing-as-zero",
  "total-as-given",
  "provisional",
  "revised",
  "estimated",
  "break-in-series",
  "different-units",
  "sign-flip",
  "not-comparable",
  "multi-coded",
  "window-unstated",
  "not-pooled",
  "too-few",
  "association",
  "excluded-month",
  "basis-changed",
  "channels-changed",
  "causes-changed",
  "calendar-event",
  "discloses-suppressed",
  "above-whole",
  "below-zero",
  "too-large",
] as const;
/** A caveat of {@link CAVEATS}. */
export type Caveat = (typeof CAVEATS)[number];
