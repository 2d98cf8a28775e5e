/** `48 matched, 12 classed`; what did not occur is left out. */
export function outcomeCounts(counts: Readonly<Record<string, number>>): string {
  const parts = Object.entries(counts).flatMap(([outcome, count]) => (count > 0 ? [`${count} ${outcome}`] : []));
  return parts.length > 0 ? parts.join(", ") : "nothing to check";
}
