/** The same report with sums as numbers and percentages by a decimal library. */
export const withDecimals = (percent) =>
  function run({ channels }) {
    const add = (sum, count) => sum + count;
    const months = Object.keys(channels[0].months);
    const channelTotals = Object.fromEntries(
      channels.map(({ id, months }) => [id, Object.values(months).reduce(add, 0)]),
    );
    const monthTotals = Object.fromEntries(
      months.map((month) => [month, channels.map((channel) => channel.months[month]).reduce(add, 0)]),
    );
    const total = Object.values(channelTotals).reduce(add, 0);
    const shares = Object.fromEntries(Object.entries(channelTotals).map(([id, sum]) => [id, percent(sum, total)]));
    const changes = Object.fromEntries(
      months.slice(1).map((month, index) => {
        const before = monthTotals[months[index]];
        return [month, percent(monthTotals[month] - before, before)];
      }),
    );
    return { channelTotals, monthTotals, total, shares, changes };
  };
