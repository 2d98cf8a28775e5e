import { expect, it } from "vitest";
import { readTables } from "../../../src/language/readTables.js";

it.each([
  ["الواردة\tالسنة\n500\t2021\n600\t2022", ["2021 2021 500", "2022 2022 600"]],
  ["Received\tYear\tClosed\n500\t2021\t7\n600\t2022\t8", ["2021 2021 500 7", "2022 2022 600 8"]],
  // Without a title years may be counts.
  ["Calls\tMails\n500\t2021\n600\t2022", ["  500 2021", "  600 2022"]],
])("labels rows by their years in any column that is headed so: %j", (text, rows) => {
  const [table] = readTables(text);
  const brief = table?.rows.map(({ label, period, cells }) =>
    [label, period ?? "", ...cells.map(({ reading }) => reading.text)].join(" "),
  );
  expect(brief).toEqual(rows);
});

it.each(["م.", "ت.", "N°", "No.", "id", "ID", "الرقم التسلسلي", "رقم الصف", "الرقم المسلسل"])(
  "leaves out numbers that run below %s, and no others",
  (head) => {
    const columns = (second: number) =>
      readTables(`${head}\tChannel\tCalls\n1\tPhone\t300\n${second}\tMail\t50`)[0]?.columns.map(({ header }) => header);
    expect(columns(2)).toEqual(["Calls"]);
    expect(columns(40)).toEqual([head, "Calls"]);
  },
);

it("has a percent sign for a head in what is evidently CSV", () => {
  for (const sign of ["%", "٪", '"%"']) {
    const [table] = readTables(`Region,Count,${sign}\nNorth,1234,25.5\nSouth,2345,74.5`);
    expect(table?.columns.map(({ header }) => header.trim())).toEqual(["Count", sign.replaceAll('"', "")]);
    expect(table?.rows[1]?.cells.map(({ reading }) => reading.text)).toEqual(["2345", "74.5"]);
  }
});
