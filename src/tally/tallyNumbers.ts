/** The numbers that a tally holds beside its counts, by what holds them. */
export const ACCOUNT = [
  "read",
  "counted",
  "outOfPeriod",
  "undated",
  "malformed",
  "duplicate",
  "conflicting",
  "superseded",
  "merged",
  "unmapped",
] as const;
export const BOUNDARY = ["utc", "hourEarlier", "hourLater"] as const;
export const DATES = ["same", "otherDay", "otherMonth", "unreadable"] as const;
