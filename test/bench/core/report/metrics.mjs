import { changeBetween, ratio, roundRatio, totalsTable } from "beneficiary-feedback";

const okValue = (result) => {
  if (result.status !== "ok") throw new Error(result.status);
  return result.value;
};
const percent = (share) => roundRatio(share, { decimals: 2, times: 100 }).units / 100;

export function run(report) {
  const { months, rows, monthTotals, grandTotal } = totalsTable(report);
  const total = okValue(grandTotal);
  const channelTotals = {};
  const shares = {};
  for (const row of rows) {
    channelTotals[row.channel] = okValue(row.total);
    shares[row.channel] = percent(ratio(channelTotals[row.channel], total));
  }
  const totals = {};
  const changes = {};
  months.forEach((month, index) => {
    totals[month] = okValue(monthTotals[index]);
    if (index > 0) changes[month] = percent(changeBetween(totals[months[index - 1]], totals[month]).percent);
  });
  return { channelTotals, monthTotals: totals, total, shares, changes };
}
