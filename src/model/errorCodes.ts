/** Every code a {@link FeedbackError} can carry. Codes are API: they are added, never renamed. */
export const ERROR_CODES = [
  "not-a-count",
  "missing-count",
  "unsafe-sum",
  "unit-mismatch",
  "basis-mismatch",
  "zero-denominator",
  "ratio-too-large",
  "bad-ratio",
  "bad-decimals",
  "bad-parts",
  "bad-period",
  "bad-day",
  "bad-option",
  "bad-number",
  "bad-noun",
  "unknown-channel",
  "unknown-figure",
  "unknown-subset",
  "unknown-noun",
  "unreadable-number",
  "unreadable-period",
  "bad-report",
  "bad-input",
  "bad-time-zone",
  "bad-timestamp",
  "bad-tally",
  "different-period",
] as const;

/** A code of {@link ERROR_CODES}. */
export type ErrorCode = (typeof ERROR_CODES)[number];
