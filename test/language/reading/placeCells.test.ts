import { expect, it } from "vitest";
import { firstQuarter2021 } from "../../../src/golden/firstQuarter2021.js";
import { readTables } from "../../../src/language/readTables.js";
import { tieOut } from "../../../src/verify/tieOut.js";

/** The headers of the columns, and of each row its label and the values with the places of their columns. */
function brief(text: string): unknown {
  return readTables(text).map(({ columns, rows }) => [
    columns.map(({ header }) => header).join(", "),
    ...rows.map(({ label, cells }) =>
      [label, ...cells.map(({ column, reading }) => `${column ?? "all"}:${reading.text}`)].join(" "),
    ),
  ]);
}

const header = "| Channel | Jan 2021 | Feb 2021 | Mar 2021 |\n|---|---|---|---|\n";

it.each([
  [`${header}| Phone | 1,234 |\n| Mail | 10 | 20 | 30 |`, "Phone 0:1,234", "Mail 0:10 1:20 2:30"],
  [`${header}| Phone | 1,234 | 5 |`, "Phone 0:1,234 1:5"],
  ["القناة\tيناير 2021\tفبراير 2021\nالهاتف\t٧\nالبريد\t٨\t٩", "الهاتف 0:٧", "البريد 0:٨ 1:٩"],
  ["Phone\t1\t2\nMail\t3", "Phone 0:1 1:2", "Mail 0:3"],
  // Beside other columns of names, the first name of a row may span these.
  [
    "Dept\tChannel\tJan 2021\tFeb 2021\nA\tPhone\t3\t2\nTotal\t7\t8\nA\tMail\t4",
    "A Phone 0:3 1:2",
    "Total 0:7 1:8",
    "A Mail 0:4",
  ],
  ["Channel\tYear\tCalls\tMails\nA\t2021\t5\t6\nTotal\t11\t12", "A 0:5 1:6", "Total 0:11 1:12"],
  // A total that is printed once is of no column.
  ["Channel\tJan 2021\tFeb 2021\nPhone\t3\t2\nTotal\t5", "Phone 0:3 1:2", "Total all:5"],
])("has the missing cells of a short row at its end: %j", (text, ...rows) => {
  expect(brief(text)).toEqual([[expect.any(String), ...rows]]);
});

it.each([
  ["Jan 2021\tFeb 2021\nPhone\t1\t2\nMail\t3\t4", "Jan 2021, Feb 2021"],
  ["يناير 2021\tفبراير 2021\nالهاتف\t1\t2\nالبريد\t3\t4", "يناير 2021, فبراير 2021"],
  ["Channel\tJan 2021\tFeb 2021\nPhone\t1\t2\t3\nMail\t4\t5\t6", "Jan 2021, Feb 2021, "],
  ["Channel\tJan 2021\tFeb 2021\nA\tPhone\t1\t2\nB\tMail\t4\t5", "Jan 2021, Feb 2021"],
])("has a short header over its columns: %j", (text, columns) => {
  expect(
    readTables(text)[0]
      ?.columns.map((column) => column.header)
      .join(", "),
  ).toBe(columns);
});

it("holds a row without its last month to the others", () => {
  // January has 287,853 calls, and February 172,872.
  const outcomes = (row: string): readonly string[] =>
    tieOut(`${header}| Calls | ${row} |`, firstQuarter2021)
      .entries.slice(3)
      .map(({ outcome }) => outcome);
  expect(outcomes("287,853 | 172,872")).toEqual(["matched", "matched"]);
  expect(outcomes("172,872 | 189,215")).toEqual(["contradicted", "contradicted"]);
});
