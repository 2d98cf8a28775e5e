// Straight-line code that knows its field names and keeps no reasons: what the work costs at least.
function hundredths(numerator, denominator) {
  const size = Math.abs(numerator) * 20000;
  const units = Math.floor((size + denominator) / (2 * denominator));
  return (numerator < 0 && units > 0 ? -units : units) / 100;
}

/** Totals by channel and by month, the grand total, shares of channels and changes from month to month in percent. */
export function run({ channels }) {
  const monthTotals = {};
  const channelTotals = {};
  let total = 0;
  for (const { id, months } of channels) {
    let sum = 0;
    for (const month in months) {
      const count = months[month];
      if (!Number.isSafeInteger(count) || count < 0) throw new Error("not a count");
      sum += count;
      monthTotals[month] = (monthTotals[month] ?? 0) + count;
    }
    channelTotals[id] = sum;
    total += sum;
  }
  const shares = {};
  for (const id in channelTotals) shares[id] = hundredths(channelTotals[id], total);
  const changes = {};
  let before;
  for (const month in monthTotals) {
    const after = monthTotals[month];
    if (before !== undefined) changes[month] = hundredths(after - before, before);
    before = after;
  }
  return { channelTotals, monthTotals, total, shares, changes };
}
