import { expect, it } from "vitest";
import { bindGrid } from "../../src/language/bindGrid.js";
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
])("reads a month beside another line of its header: %s", (header, periods) => {
  expect(periodsOf(header)).toEqual(periods);
});

it.each([
  ["channel;jan 2021;march 2021", ["2021-01", "2021-03"]],
  ["channel;may 2021;jan. 2021", ["2021-05", "2021-01"]],
  ["channel;as at 31 march 2021;1q 2021", ["2021-03-31", "2021-Q1"]],
  ["channel;jan-21;may", ["2021-01", "05"]],
  ["القناة;2021 يناير;٢٠٢١م مارس", ["2021-01", "2021-03"]],
  ["القناة;2021، يناير;2021/آذار", ["2021-01", "2021-03"]],
  ["Channel;2021 January;2021 - may", ["2021-01", "2021-05"]],
])("reads a month in small letters, or behind its year: %s", (header, periods) => {
  expect(periodsOf(header)).toEqual(periods);
});

it.each([
  "Channel;Hours\u2028waited;Calls that may",
  "Channel;Visits May;Desk Jan",
  "القناة;العدد\u2028المكالمات;زيارات آب",
  "Channel;January\u2028to March;May or June",
  "القناة;عدد\u2028المكالمات;رقم الحي",
  "Channel;Per cent of\u2028calls;Sat",
])("reads none out of other words: %s", (header) => {
  expect(periodsOf(header)).not.toContain("05");
  expect(periodsOf(header)).not.toContain("01");
  expect(periodsOf(header)).not.toContain("08");
});

it.each([
  ["Number", "March"],
  ["العدد", "آب"],
])("reads one over the parts of its group: %s, %s", (part, month) => {
  const cell = (text: string, row: number, column: number, header: boolean) => ({
    text,
    span: { start: 10 * (4 * row + column), end: 10 * (4 * row + column) + text.length },
    header,
    row,
    column,
  });
  const [corner, group] = [cell("Channel", 0, 0, true), cell(month, 0, 1, true)];
  const rows = [
    [corner, group, group],
    [corner, cell(part, 1, 1, true), cell("Share", 1, 2, true)],
    [cell("Calls", 2, 0, true), cell("410", 2, 1, false), cell("52%", 2, 2, false)],
  ];
  const period = month === "March" ? "03" : "08";
  expect(bindGrid({ span: { start: 0, end: 120 }, headerRows: 2, rows })?.columns).toMatchObject([
    { period },
    { period },
  ]);
});
