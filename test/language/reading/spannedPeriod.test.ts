import { expect, it } from "vitest";
import { bindTable } from "../../../src/language/bindTable.js";

const periodOf = (header: string): unknown =>
  bindTable([`Channel|${header}`, "Calls|4100"].map((line) => line.split("|").map((text) => ({ text, start: 0 }))))
    .columns[0]?.period;

it.each([
  ["January to March 2024", "2024-Q1"],
  ["From April to June 2024", "2024-Q2"],
  ["من يوليو إلى سبتمبر ٢٠٢٤", "2024-Q3"],
  ["تشرين الأول - كانون الأول 2024", "2024-Q4"],
  ["الفترة من نيسان حتى حزيران 2024", "2024-Q2"],
  ["من بداية يناير حتى نهاية يونيو 2024م", "2024-H1"],
  ["من يناير إلى مارس", "Q1"],
  ["Oct. – Dec. 2024", "2024-Q4"],
  ["Jul—Sep, 2024", "2024-Q3"],
  ["April 2024 to June 2024", "2024-Q2"],
  ["January through December 2024", "2024"],
  ["Calls (Jan-Mar 2024)", "2024-Q1"],
  ["Jan-Mar 24", "2024-Q1"],
  ["Apr–Jun '24", "2024-Q2"],
  ["يناير وفبراير ومارس 2024", "2024-Q1"],
  ["Jul, Aug & Sep 2024", "2024-Q3"],
  ["Q3 and Q4 2024", "2024-H2"],
  ["1/1/2024 - 31/3/2024", "2024-Q1"],
  ["1 February to 29 February 2024", "2024-02"],
  ["1 - 30 April 2024", "2024-04"],
  ["Jan-Mar 2024 vs Jan-Mar 2023", "2024-Q1"],
])("is made up of what %s joins", (header, period) => {
  expect(periodOf(header)).toBe(period);
});

it.each([
  "Jan-Feb 2024",
  "يناير وفبراير 2024",
  "Jan & Feb 2024",
  "January and March 2024",
  "February to April 2024",
  "Jan-Sep 2024",
  "Oct 2023 - Mar 2024",
  "Apr 2023 – Mar 2024",
  "1 January to 30 March 2024",
  "1 to 28 February 2024",
  "1, 2 and 31 March 2024",
  "Q1, Q3 2024",
])("is none of the keys in %s", (header) => {
  expect(periodOf(header)).toBeUndefined();
});

it.each([
  ["March 2024 / March 2023", "2024-03"],
  ["Q1 2024 (Q4 2023)", "2024-Q1"],
  ["March 2024 compared with May 2024", "2024-03"],
  ["آذار / مارس 2024", "2024-03"],
  ["مارس 2024 - March 2024", "2024-03"],
])("is the first of those that %s only sets side by side", (header, period) => {
  expect(periodOf(header)).toBe(period);
});
