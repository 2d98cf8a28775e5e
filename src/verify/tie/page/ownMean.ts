/** A mean of another length than the day's: "calls a month". */
const OTHER_MEAN =
  /\b(?:monthly|weekly|hourly|quarterly|yearly|(?:an?|per|each|every) (?:month|week|hour|quarter|year))\b|(?:شهري|[أا]سبوعي|سنوي|فصلي)|\b(?:average|mean) (?:month|week)\b|(?:ال)?شهر (?:ال)?واحد|(?<![ء-ي])(?:في ال|كل |لل)(?:شهر|[أا]سبوع|ساع[ةه])/i;
/** A label that says no more is of means: "Per day", "في اليوم". */
const PER_DAY =
  /^\s*(?:(?:[a-z-]+ )?(?:per|a|each|every) (?:calendar )?day|daily|(?:[ء-ي]+ )?(?:(?:(?:في|لكل|كل) |ب)(?:ال)?يوم(?: ال?واحد)?|لليوم(?: الواحد)?|يومي[اةًّ\u064b]*))\s*$/i;

/** Measures by the words around them: a mean of months is no mean of days. */
export function ownMean(names: readonly string[], words: string): readonly string[] {
  if (names.length === 0 && PER_DAY.test(words)) return ["mean"];
  if (!names.includes("mean") || !OTHER_MEAN.test(words)) return names;
  return names.map((name) => (name === "mean" ? "other-mean" : name));
}
