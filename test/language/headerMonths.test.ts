import { expect, it } from "vitest";
import { bindTable } from "../../src/language/bindTable.js";

const periodsOf = (header: string): unknown =>
  bindTable([header, "Calls;410;380"].map((line) => line.split(";").map((text) => ({ text, start: 0 })))).columns.map(
    ({ period }) => period,
  );

it.each([
  ["Channel;March\u20282021;May\u20282021", ["2021-03", "2021-05"]],
  ["Channel;2021\u2028Jan;2021\u2028Dec", ["2021-01", "2021-12"]],
  ["القناة;آب\u2028٢٠٢٤;ماي\u2028٢٠٢٤", ["2024-08", "2024-05"]],
  ["Channel;Number\u2028Mar;Share\u2028Mar", ["03", "03"]],
  ["Channel;Number March;Share May", ["03", "05"]],
  ["القناة;العدد آب;العدد غشت", ["08", "08"]],
])("reads a month beside another line of its header: %s", (header, periods) => {
  expect(periodsOf(header)).toEqual(periods);
});

it.each([
  "Channel;Hours\u2028waited;Calls that may",
  "Channel;January\u2028to March;May or June",
  "القناة;عدد\u2028المكالمات;رقم الحي",
  "Channel;Per cent of\u2028calls;Sat",
])("reads none out of other words: %s", (header) => {
  expect(periodsOf(header)).not.toContain("05");
  expect(periodsOf(header)).not.toContain("01");
  expect(periodsOf(header)).not.toContain("08");
});
