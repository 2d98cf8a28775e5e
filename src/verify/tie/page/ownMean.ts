/** A mean of another length than the day's: "calls a month". */
const OTHER_MEAN =
  /\b(?:monthly|weekly|hourly|quarterly|yearly|(?:an?|per|each|every) (?:month|week|hour|quarter|year))\b|(?:شهري|[أا]سبوعي|سنوي|فصلي)|\b(?:average|mean) (?:month|week)\b|(?:ال)?شهر (?:ال)?واحد|(?<![ء-ي])(?:في ال|كل |لل)(?:شهر|[أا]سبوع|ساع[ةه])/i;

/** Measures by the words around them: a mean of months is no mean of days. */
export function ownMean(names: readonly string[], words: string): readonly string[] {
  if (!names.includes("mean") || !OTHER_MEAN.test(words)) return names;
  return names.map((name) => (name === "mean" ? "other-mean" : name));
}
