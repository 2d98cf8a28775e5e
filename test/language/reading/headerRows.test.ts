import { expect, it } from "vitest";
import { readTables } from "../../../src/language/readTables.js";
import { readHtmlTables } from "../../../src/read/readHtmlTables.js";

it.each([
  ["Jan¹", "01", false],
  ["March²", "03", false],
  ["May (2)", "05", false],
  ["Feb [12]", "02", false],
  ["يناير¹", "01", false],
  ["Total³", undefined, true],
  ["الإجمالي¹²", undefined, true],
  // The year of a month, and a power, are no marks of notes.
  ["Jan (2023)", "2023-01", false],
  ["Area in m²", undefined, false],
])("reads a head behind which a note is marked: %s", (head, period, isTotal) => {
  const [column] = readTables(`Channel\t${head}\nPhone\t7`)[0]?.columns ?? [];
  expect([column?.header, column?.period, column?.total ?? false]).toEqual([head, period, isTotal]);
});

it("reads a head whose note is raised in HTML", () => {
  const [table] = readHtmlTables("<table><tr><th>Channel<th>Jan<sup>1</sup><tr><td>Phone<td>7</table>");
  expect(table?.columns[0]?.period).toBe("01");
});
