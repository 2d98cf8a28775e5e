/** Which of a channel's lists has a period: of the keys only a month has a digit after the hyphen. */
export function listOf(period: string): "months" | "totals" {
  return period.charCodeAt(5) < 58 ? "months" : "totals";
}
