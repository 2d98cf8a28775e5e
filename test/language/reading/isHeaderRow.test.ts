import { describe, expect, it } from "vitest";
import { bindTable } from "../../../src/language/bindTable.js";
import { readTables } from "../../../src/language/readTables.js";
import { readCsvTables } from "../../../src/read/readCsvTables.js";
import { readHtmlTables } from "../../../src/read/readHtmlTables.js";

type Tables = ReturnType<typeof readTables>;

/** The headers of the columns, and of each row its label and values. */
function brief(tables: Tables): unknown {
  return tables.map(({ columns, rows }) => [
    columns.map(({ header }) => header),
    ...rows.map(({ label, cells }) => [label, ...cells.map(({ reading }) => reading.text)]),
  ]);
}

const bands: readonly (readonly [string, string])[] = [
  ["0-5 days", "6-10 days"],
  ["18-24", "25-34"],
  ["١٨–٢٤", "٢٥–٣٤"],
  ["< 5 days", "> 5 days"],
  ["0-17", "18+"],
  ["5 أيام فأقل", "6 أيام فأكثر"],
  ["24 hours", "48 hours"],
  ["3 أيام", "7 أيام"],
  ["5 stars", "4 stars"],
  ["٥ نجوم", "٤ نجوم"],
  ["2023 calls", "2024 calls"],
  ["٢٠٢٣ مكالمة", "٢٠٢٤ مكالمة"],
];

describe("a first row with numbers", () => {
  it.each(bands)("heads its columns by bands in tabs, bars, CSV and HTML: %s, %s", (one, other) => {
    const heads = ["القناة", one, other];
    const rows = [heads, ["الهاتف", "1234", "<5"], ["البريد", "40", "50"]];
    const lines = (mark: string): string => rows.map((row) => row.join(mark)).join("\n");
    const cells = (tag: string, row: readonly string[]): string =>
      `<tr>${row.map((text) => `<${tag}>${text.replace("<", "&lt;")}`).join("")}`;
    const html = (tag: string): string =>
      `<table>${rows.map((row, at) => cells(at === 0 ? tag : "td", row)).join("")}</table>`;
    const bound = [
      [
        [one, other],
        ["الهاتف", "1234", "5"],
        ["البريد", "40", "50"],
      ],
    ];
    for (const text of [lines("\t"), lines(" | ")]) expect(brief(readTables(text))).toEqual(bound);
    expect(brief(readCsvTables(lines(";"), { delimiter: ";" }))).toEqual(bound);
    for (const tag of ["td", "th"]) expect(brief(readHtmlTables(html(tag)))).toEqual(bound);
  });

  it.each([
    ["937", "1950"],
    ["100 cases", "200 cases"],
    ["5 %", "10 %"],
  ])("heads its columns where its source says so: %s, %s", (one, other) => {
    const bound = [
      [
        [one, other],
        ["Phone", "30", "40"],
        ["Mail", "5", "6"],
      ],
    ];
    const rows = "<tr><td>Phone<td>30<td>40<tr><td>Mail<td>5<td>6";
    for (const html of [
      `<tr><th>Channel<th>${one}<th>${other}${rows}`,
      `<tr><td><th>${one}<th>${other}${rows}`,
      `<thead><tr><td>Channel<td>${one}<td>${other}</thead>${rows}`,
    ])
      expect(brief(readHtmlTables(`<table>${html}</table>`)), html).toEqual(bound);
    const body = "| Phone | 30 | 40 |\n| Mail | 5 | 6 |";
    for (const rule of ["|---|--:|:-:|", "+---+---+---+", "  =====+====+===="])
      expect(brief(readTables(`| Channel | ${one} | ${other} |\n${rule}\n${body}`)), rule).toEqual(bound);
    const named = ["Channel", one, other].map((text) => ({ text, start: 0, name: true }));
    const plain = ["Phone", "30", "40"].map((text) => ({ text, start: 0 }));
    expect(bindTable([named, plain]).columns.map(({ header }) => header)).toEqual([one, other]);
  });

  it.each<[text: string, first: unknown]>([
    // Nothing says what these are.
    ["Channel\t937\t920\nPhone\t30\t40", ["Channel", "937", "920"]],
    // A unit that the first row alone has, and a time above counts.
    ["Phone\t300 calls\t400 calls\nMail\t50\t60", ["Phone", "300", "400"]],
    ["Median time\t5 days\t6 days\nTickets\t300\t400", ["Median time", "5", "6"]],
    ["متوسط المدة\t5 أيام\t6 أيام\nالتذاكر\t300\t400", ["متوسط المدة", "5", "6"]],
    // All rows have such.
    ["Phone\t5 days\t6 days\nMail\t3 days\t4 days", ["Phone", "5", "6"]],
    ["Phone\t<5\t>9\nMail\t<5\t>8", ["Phone", "5", "9"]],
    // A single one, or the same twice.
    ["Closed within\t5 days\nTickets\t300", ["Closed within", "5"]],
    ["Phone\t<5\t<5\nMail\t7\t8", ["Phone", "5", "5"]],
    // A rule between rows, or above a total.
    ["Phone | 30 | 40\n-------\nTotal | 30 | 40", ["Phone", "30", "40"]],
    ["| Phone | 30 | 40 |\n| Mail | 5 | 6 |\n|---|---|---|\n| Total | 35 | 46 |", ["Phone", "30", "40"]],
    [
      "|---|---|---|\n| Phone | 30 | 40 |\n|---|---|---|\n| Mail | 5 | 6 |\n|---|---|---|\n| Fax | 1 | 2 |",
      ["Phone", "30", "40"],
    ],
  ])("is one of values where nothing says otherwise: %j", (text, first) => {
    const [table] = readTables(text);
    expect(table?.rows.map(({ label, cells }) => [label, ...cells.map(({ reading }) => reading.text)])[0]).toEqual(
      first,
    );
  });
});

describe("a column of headers of rows", () => {
  it.each<[html: string, ...rows: unknown[]]>([
    [
      "<tr><th>العدد<th>الفئة<tr><td>500<th scope=row>18-24<tr><td>600<th scope=row>25-34",
      ["18-24", "500"],
      ["25-34", "600"],
    ],
    ["<tr><th>Line<th>Calls<tr><th>937<td>500<tr><th>920<td>600", ["937", "500"], ["920", "600"]],
    [
      "<tr><th>Score<th>Kind<th>Calls<tr><th>5 stars<th>Phone<td>500<tr><th>4 stars<th>Chat<td>600",
      ["5 stars Phone", "500"],
      ["4 stars Chat", "600"],
    ],
    // Names go before numbers, and a total may be all headers.
    [
      "<tr><th>No<th>Channel<th>Calls<tr><th>1<td>Phone<td>500<tr><th>2<td>Mail<td>600",
      ["Phone", "500"],
      ["Mail", "600"],
    ],
    ["<tr><th>Channel<th>Calls<tr><th>Phone<td>500<tr><th>Total<th>500", ["Phone", "500"], ["Total", "500"]],
    ["<tr><th>Age<th>Calls<tr><th>18-24<th>500<tr><th>25-34<th>600", ["18-24", "500"], ["25-34", "600"]],
  ])("names the rows, also by numbers and in the last place: %s", (html, ...rows) => {
    const [table] = readHtmlTables(`<table>${html}</table>`);
    expect(table?.rows.map(({ label, cells }) => [label, ...cells.map(({ reading }) => reading.text)])).toEqual(rows);
  });
});
