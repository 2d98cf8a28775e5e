import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { bindTable } from "../../src/language/bindTable.js";
import { readFigures } from "../../src/language/readFigures.js";
import { readTables } from "../../src/language/readTables.js";

function brief(text: string): unknown[] {
  return readTables(text).map(({ columns, rows }) => ({
    columns: columns.map(({ header, period }) => period ?? header),
    rows: rows.map(({ label, total, cells }) => [
      total ? `${label} =` : label,
      ...cells.map(({ column, reading }) => `${column ?? "all"}:${"value" in reading ? reading.value : "-"}`),
    ]),
  }));
}

describe("readTables", () => {
  it("binds cells to headers whatever their order, the labels in the last column", () => {
    const text = "مارس ٢٠٢١\tيناير ٢٠٢١\tالقناة\n189215\t287853\tالمكالمات\n477,068 مكالمة\t\tالمجموع\n";
    expect(brief(text)).toEqual([
      {
        columns: ["2021-03", "2021-01"],
        rows: [
          ["المكالمات", "0:189215", "1:287853"],
          ["المجموع =", "all:477068"],
        ],
      },
    ]);
  });

  it("has quarters in columns that are called terms, where there are two", () => {
    expect(brief("البند | الفصل الثالث | الفصل الرابع\nأُغلقت | 21 | 24")).toEqual([
      { columns: ["Q3", "Q4"], rows: [["أُغلقت", "0:21", "1:24"]] },
    ]);
    expect(brief("البند | الفصل الثالث | القاعة\nأُغلقت | 21 | 24")[0]).toMatchObject({
      columns: ["الفصل الثالث", "القاعة"],
    });
  });

  it("leaves out the column that numbers the rows, and lets a short total row span it", () => {
    const text = "No. | Month | Received | Closed\n1 | Dec-24 | 3 | 2\n2 | Jan-25 | 4 | 4\nGrand Total | 7 | 6";
    expect(brief(text)).toEqual([
      {
        columns: ["Received", "Closed"],
        rows: [
          ["Dec-24", "0:3", "1:2"],
          ["Jan-25", "0:4", "1:4"],
          ["Grand Total =", "0:7", "1:6"],
        ],
      },
    ]);
    expect(readTables(text)[0]?.rows.map((row) => row.period)).toEqual(["2024-12", "2025-01", undefined]);
  });

  it("reads on behind the rules between rows, and between drawn lines", () => {
    const bound = [
      {
        columns: ["2024-05", "2024-06"],
        rows: [
          ["Calls", "0:310", "1:295"],
          ["Letters", "0:41", "1:38"],
        ],
      },
    ];
    for (const [rule, mark] of [
      ["+---------+-----+-----+", "|"],
      ["┌─────────┬─────┬─────┐", "│"],
      ["==========+=====+=====", "|"],
    ] as const) {
      const rows = ["May 2024|June 2024", "310|295", "41|38"].map(
        (row, at) => `${["Channel", "Calls", "Letters"][at]}|${row}`,
      );
      const lines = rows.map((row) => (mark === "|" ? `|${row}|` : `│${row.replaceAll("|", "│")}│`));
      expect(brief(["Text", rule, ...lines.flatMap((line) => [line, rule]), "Text"].join("\n"))).toEqual(bound);
    }
    expect(brief("Channel\tMay 2024\tJune 2024\n-----------------\nCalls\t310\t295\nLetters\t41\t38")).toEqual(bound);
    // A free line ends a table, a rule alone is none.
    expect(brief("-----\n\nCalls\t310\n\n-----")).toEqual([]);
  });

  it("takes tabs that fill up the columns of header and rows for one, and a blank cell for one", () => {
    const read = ([table]: ReturnType<typeof brief>) => table;
    expect(read(brief("Cause\t\t\tCases\t\tOpen\nLong waiting time\t41\t\t7\nNoise\t\t\t38\t\t5"))).toEqual({
      columns: ["Cases", "Open"],
      rows: [
        ["Long waiting time", "0:41", "1:7"],
        ["Noise", "0:38", "1:5"],
      ],
    });
    expect(read(brief("Cause\tCases\tOpen\nNoise\t\t5\nWaste\t38\t"))).toEqual({
      columns: ["Cases", "Open"],
      rows: [
        ["Noise", "1:5"],
        ["Waste", "0:38"],
      ],
    });
  });

  it("has the names of all columns of labels in the label of a row, from the edge inwards", () => {
    const labels = (...lines: readonly string[]) =>
      readTables(lines.join("\n"))[0]?.rows.map(({ label, period, total }) => [label, period ?? "", total ?? false]);
    const cases = [
      ["Office\tChannel\tMay 2024\tJune 2024", "Visits\tLetters\t31\t29", "Visits\tFaxes\t4\t6"],
      ["| Office | Channel | May 2024 |", "|---|---|---|", "| Visits | Letters | 31 |", "| Visits | Faxes | 4 |"],
      // What a group of rows is called stands once.
      ["Office\tChannel\tMay 2024\tJune 2024", "Visits\tLetters\t31\t29", "\tFaxes\t4\t6"],
      // From right to left the outer column is the last.
      ["June 2024\tMay 2024\tChannel\tOffice", "29\t31\tLetters\tVisits", "6\t4\tFaxes\tVisits"],
      // Notes and what numbers the rows are no names of theirs; what is called a unit, or a description, is.
      ["No.\tOffice\tChannel\tNotes\tMay 2024", "1\tVisits\tLetters\tlate\t31", "2\tVisits\tFaxes\tnone\t4"],
      ["Unit\tChannel\tMay 2024", "Visits\tLetters\t31", "Visits\tFaxes\t4"],
      ["Description\tالوحدة\tMay 2024", "Visits\tLetters\t31", "Visits\tFaxes\t4"],
      ["Office\tNotes\tChannel\tMay 2024", "Visits\tnone\tLetters\t31", "Visits\tlate\tFaxes\t4"],
      ["Notes\tMay 2024\tChannel\tOffice", "late\t31\tLetters\tVisits", "none\t4\tFaxes\tVisits"],
    ];
    for (const lines of cases)
      expect(labels(...lines)).toEqual([
        ["Visits Letters", "", false],
        ["Visits Faxes", "", false],
      ]);
    expect(labels("الفرع\tالقناة\tالعدد", "جدة\tالرسائل\t٣١", "جدة\tالمكالمات\t٤")).toEqual([
      ["جدة الرسائل", "", false],
      ["جدة المكالمات", "", false],
    ]);
  });

  it("has the period and the total of a row in any of its labels, and values in columns that a period heads", () => {
    const read = (...lines: readonly string[]) => {
      const [table] = readTables(lines.join("\n"));
      const rows = table?.rows.map(({ label, period, total }) => [label, period ?? "", total ?? false]);
      return [table?.columns.map(({ header }) => header), rows];
    };
    const months = [
      ["May 2024 Letters", "2024-05", false],
      ["May 2024 Faxes", "2024-05", false],
    ];
    const header = "Month\tChannel\tReceived";
    expect(read(header, "May 2024\tLetters\t31", "May 2024\tFaxes\t4")).toEqual([["Received"], months]);
    expect(read(header, "May 2024\tLetters\t31", "\tFaxes\t4")).toEqual([["Received"], months]);
    expect(read("Channel\tMonth\tReceived", "Letters\tMay\t31", "Letters\tJune\t29")).toEqual([
      ["Received"],
      [
        ["Letters", "05", false],
        ["Letters", "06", false],
      ],
    ]);
    const parts = ["Office\tChannel\tMay 2024\tJune 2024", "Visits\tLetters\tnone\t29", "\tFaxes\tnone\t6"];
    for (const total of ["Total\t\t-\t35", "Total\tboth\t-\t35", "\tTotal\t-\t35", "Total\t-\t35"])
      expect(read(...parts, total)).toEqual([
        ["May 2024", "June 2024"],
        [
          ["Visits Letters", "", false],
          ["Visits Faxes", "", false],
          [total.includes("both") ? "Total both" : "Total", "", true],
        ],
      ]);
  });

  it("takes a total of a group for one, and no total of one channel for that of all", () => {
    const lines = ["Office\tChannel\tMay", "Water\tPhone\t3", "Water\tTotal\t3", "Total\tPhone\t3", "Total\tall\t4"];
    const rows = readTables(lines.join("\n"))[0]?.rows;
    expect(rows?.map(({ labels, total }) => [labels, total])).toEqual([
      [["Water", "Phone"], undefined],
      [["Water", "Total"], true],
      [["Total", "Phone"], undefined],
      [["Total", "all"], true],
    ]);
  });

  it("takes no values for the labels of a table without names", () => {
    const shape = (text: string) => {
      const [table] = readTables(text.replaceAll("|", "\t"));
      return [table?.columns.length, table?.rows.map(({ label, cells }) => [label, cells[0]?.column])];
    };
    for (const years of [
      ["2021", "2022"],
      ["1/1/2021", "2/1/2021"],
      ["09:00", "10:00"],
    ])
      for (const values of [
        ["5 min", "6 min"],
        ["up 3%", "down 4%"],
        ["1,100 (est.)", "900 (est.)"],
        ["90–110", "80–99"],
        ["5 دقائق", "6 دقائق"],
      ])
        for (const header of ["When|Calls|Average wait", "|Calls|Average wait", "متى|المكالمات|متوسط الانتظار"]) {
          const text = [header, ...years.map((year, at) => `${year}|1000|${values[at]}`)].join("\n");
          expect(shape(text), text).toEqual([2, years.map((year) => [year, 0])]);
        }
    const first = ["5 min", "6 min"];
    for (const values of [
      first,
      ["up 3%", "down 4%"],
      ["1,100 (est.)", "900 (est.)"],
      ["5 kg", "6 kg"],
      ["31 in all", "40 in all"],
    ])
      expect(shape(`Mean|Calls\n${values[0]}|31\n${values[1]}|4`)).toEqual([
        2,
        [
          ["", 0],
          ["", 0],
        ],
      ]);
    for (const header of ["|Calls|Range", "الشهر|المكالمات|المدى", "المكالمات|الوارد|المدى"])
      expect(shape(`${header}\n1|1000|90–110\n2|900|80–99`)[1]).toEqual([
        ["", 0],
        ["", 0],
      ]);
    expect(shape("Calls|Wait\n1000|5 to 6 min\n900|7 to 8 min")).toEqual([
      2,
      [
        ["", 0],
        ["", 0],
      ],
    ]);
    expect(shape("Year|Calls|Notes\n2021|10|late\n2022|12|good")).toEqual([
      1,
      [
        ["2021", 0],
        ["2022", 0],
      ],
    ]);
    // A single number with a unit names its row beside such as have limits.
    expect(shape("Age|Cases|Notes\n1 day|31|late\n2 to 7 days|4|none")).toEqual([
      1,
      [
        ["1 day", 0],
        ["2 to 7 days", 0],
      ],
    ]);
  });

  it("takes counts that look like years for no second row of a header", () => {
    const shape = (text: string) => {
      const [table] = readTables(text.replaceAll("|", "\t"));
      return [table?.columns.map(({ period }) => period), table?.rows.map(({ label }) => label)];
    };
    const below = "\nMail|500|600\nFax|4|5";
    const rows = ["Portal", "Mail", "Fax"];
    expect(shape(`Channel|Aug 2023|Sep 2023\nPortal|2019|2020${below}`)).toEqual([["2023-08", "2023-09"], rows]);
    expect(shape(`Channel|August|September\nPortal|2019|1990${below}`)).toEqual([["08", "09"], rows]);
    expect(shape(`Channel|Calls|Letters\nPortal|2019|1990${below}`)).toEqual([[undefined, undefined], rows]);
    // Names under years, and years that run, head columns.
    expect(shape(`Channel|2021||2022|\nName|Number|%|Number|%\nMail|5|1|6|2\nFax|4|1|5|2`)[1]).toEqual(["Mail", "Fax"]);
    expect(shape(`Channel|August|September\n|2019|2020${below}`)).toEqual([
      ["2019-08", "2020-09"],
      ["Mail", "Fax"],
    ]);
    expect(shape(`Channel|Calls|Calls\nYear|2019|2020${below}`)).toEqual([
      ["2019", "2020"],
      ["Mail", "Fax"],
    ]);
    // So do years that do not run, in a row named for them.
    const named: readonly (readonly [header: string, ...periods: string[]])[] = [
      ["Indicator|Baseline|Target\nYear|2019|2023", "2019", "2023"],
      ["Indicator|Baseline|Target\nTarget year|2025|2030", "2025", "2030"],
      ["المؤشر|الأساس|المستهدف\nالسنة|2019|2025", "2019", "2025"],
      ["المؤشر|الأساس|المستهدف\nعام|2019|2025", "2019", "2025"],
      ["Fiscal year|2021/22|2022/23\nYear ended|2022|2023", "2022", "2023"],
    ];
    for (const [header, ...periods] of named) expect(shape(header + below)).toEqual([periods, ["Mail", "Fax"]]);
    expect(shape("Channel|Q1|Q1|Q2|Q2\nYear|2021|2023|2021|2023\nMail|5|6|7|8\nFax|4|5|6|7")[0]).toEqual([
      "2021-Q1",
      "2023-Q1",
      "2021-Q2",
      "2023-Q2",
    ]);
    // `عام` is also "general".
    expect(shape(`القناة|أغسطس|سبتمبر\nاستفسار عام|2019|1990${below}`)[1]).toEqual(["استفسار عام", "Mail", "Fax"]);
  });

  it("takes no notes for the names of rows, though each row has some", () => {
    const [table] = readTables("No.\tChannel\tMay 2024\tNotes\n1\tChat\t31\tlate\n2\t937 centre\t4\tnone");
    expect(table?.rows.map(({ label }) => label)).toEqual(["Chat", "937 centre"]);
    // In the first column they may be what is counted.
    const labels = (text: string) => readTables(text.replaceAll("|", "\t"))[0]?.rows.map(({ label }) => label);
    expect(labels("Comments|Number|Trend\nOn staff|12|up\nOn site|13|")).toEqual(["On staff", "On site"]);
    expect(labels("الملاحظات|العدد|الحالة\nعن الموظفين|12|منجز\nعن الموقع|13|")).toEqual(["عن الموظفين", "عن الموقع"]);
    expect(labels("الملاحظات|العدد|القناة\nمتأخر|12|محادثة\nلا توجد|13|بريد")).toEqual(["محادثة", "بريد"]);
  });

  it("has labels that a number begins as they are printed", () => {
    const labels = (text: string) =>
      readTables(text)[0]?.rows.map(({ label, period, cells }) => [label, period, cells.length]);
    const tables: readonly (readonly string[])[] = [
      ["Age\tCases", "1 to 7 days", "8 to 15 days", "over 15 days"],
      ["Age\tCases", "0-7", "8–15", "15+"],
      ["العمر\tالطلبات", "من 1 إلى 7 أيام", "8 إلى 15 يومًا", "أكثر من 15 يومًا"],
      ["Line\tReceived", "920 desk", "930 desk"],
      ["Line\tReceived", "920 desk", "Letters"],
      ["Line\tReceived", "1950 desk (by day)", "1966 desk"],
      ["الخط\tالوارد", "١٩٦٦ مركز الطوارئ", "البريد"],
    ];
    for (const [header, ...names] of tables)
      expect(labels([header, ...names.map((name, at) => `${name}\t${at + 31}`)].join("\n"))).toEqual(
        names.map((name) => [name, undefined, 1]),
      );
    // From right to left the labels stand last.
    expect(labels("الطلبات\tالعمر\n31\t1 إلى 7 أيام\n32\t8 إلى 15 يومًا")).toEqual([
      ["1 إلى 7 أيام", undefined, 1],
      ["8 إلى 15 يومًا", undefined, 1],
    ]);
  });

  it("keeps years as the periods they are, and numbers with what they count as values", () => {
    const periods = (text: string) => readTables(text)[0]?.rows.map(({ period }) => period);
    expect(periods("\tCalls\n2020 (revised)\t10\n2021 (provisional)\t12")).toEqual(["2020", "2021"]);
    expect(periods("\tCalls\nYear 1998\t10\nعام 1999\t12")).toEqual(["1998", "1999"]);
    expect(periods("\tCalls\n1997 (revised)\t10\nTotal 1999\t12")).toEqual(["1997", "1999"]);
    expect(periods("\tالمكالمات\nالسنة المالية 1998\t10\nعام ١٩٩٩ (معدل)\t12")).toEqual(["1998", "1999"]);
    for (const word of ["centre", "center", "line", "desk", "hotline", "مركز الطوارئ", "الخط", "هاتف"])
      expect(periods(`\tCalls\n1950 ${word}\t10\n1966 ${word}\t12`)).toEqual([undefined, undefined]);
    expect(periods("Year\tCalls\n1998\t10\n1999\t12")).toEqual(["1998", "1999"]);
    for (const text of ["Calls\tShare\n5 calls\t45%\n6 calls\t55%", "May 2024\tJune 2024\n31 in all\t29\n4 in all\t6"])
      expect(readTables(text)[0]?.rows.map(({ label, cells }) => [label, cells.length])).toEqual([
        ["", 2],
        ["", 2],
      ]);
  });

  it("keeps counts that happen to read 1, 2, 3 downwards, and leaves out what is headed as a number", () => {
    const body = ["Telephone\t0\t1", "E-mail\t2\t2", "Total\t2\t3"];
    const read = (corner: string, rows: readonly string[]) =>
      readTables([corner, ...rows].join("\n"))[0]?.columns.map(({ header }) => header);
    expect(read("Channel\tApril 2023\tTotal", body)).toEqual(["April 2023", "Total"]);
    expect(read("القناة\tأبريل ٢٠٢٣\tالمجموع", body)).toEqual(["أبريل ٢٠٢٣", "المجموع"]);
    // From right to left the total stands first.
    const back = body.map((row) => row.split("\t").reverse().join("\t"));
    expect(read("Total\tApril 2023\tChannel", back)).toEqual(["Total", "April 2023"]);
    const numbered = ["1\tTelephone\t7", "2\tE-mail\t5"];
    for (const head of ["#", "م", "No.", "", "الرقم", "Rank", "التسلسل"])
      expect(read(`${head}\tChannel\tCalls`, numbered)).toEqual(["Calls"]);
    expect(read("Calls\tChannel\tMails", numbered)).toEqual(["Calls", "Mails"]);
  });

  it("reads Markdown, years as headers, totals as columns, and cells without a number", () => {
    const text =
      "| القناة | 2020 | 2021 | المجموع |\n|---|---:|---:|---:|\n| الهاتف | 10 | 12 | 22 |\n| البريد | - | 5 | 5 |";
    const [table] = readTables(text);
    expect(brief(text)).toEqual([
      {
        columns: ["2020", "2021", "المجموع"],
        rows: [
          ["الهاتف", "0:10", "1:12", "2:22"],
          ["البريد", "1:5", "2:5"],
        ],
      },
    ]);
    expect(table?.columns.map((column) => column.total)).toEqual([undefined, undefined, true]);
    expect(table?.span).toEqual({ start: 0, end: text.length });
  });

  it.each([
    ["no bar before the first cell", "Channel | May | June\nCalls | 41 | \nChats | 7 | 9", ["0:41"], ["0:7", "1:9"]],
    ["no bar, and nothing over the names", " | May | June\nCalls | 41 | 39\nChats | | 9", ["0:41", "1:39"], ["1:9"]],
    ["a bar around each row", "| | May | June |\n| Calls | 41 | |\n| Chats | | 9 |", ["0:41"], ["1:9"]],
  ])("keeps empty cells in their columns: %s", (_, text, calls, chats) => {
    expect(brief(text)).toEqual([
      {
        columns: ["05", "06"],
        rows: [
          ["Calls", ...calls],
          ["Chats", ...chats],
        ],
      },
    ]);
  });

  it("parts no cells at a pipe that is escaped", () => {
    const [table] = readTables("| Line | Calls | E-mails |\n| --- | --- | --- |\n| A \\| B | 20 | 30 |");
    expect(table?.columns.map(({ header }) => header)).toEqual(["Calls", "E-mails"]);
    expect(table?.rows[0]?.cells).toHaveLength(2);
  });

  it("points into the original text", () => {
    const text = "before\nx\tفبراير 2021\nمكالمات\t172,872 مكالمة\nafter";
    const reading = readTables(text)[0]?.rows[0]?.cells[0]?.reading;
    expect(reading && text.slice(reading.span.start, reading.span.end)).toBe("172,872");
    expect(reading).toMatchObject({ noun: "call", nounSpan: { start: 37, end: 43 } });
  });

  it("takes readings that are made already, and reads a cell as a line: numbered, or a range", () => {
    const text = "المدة\tالبند\n١٥ - ٢٠ يوما\t1. الشكاوى\n5 أيام\t2. البلاغات";
    expect(readTables(text, readFigures(text))).toEqual(readTables(text));
    expect(readFigures(text).map(({ kind, text: printed }) => `${kind} ${printed}`)).toEqual([
      "count ١٥",
      "count ٢٠",
      "ordinal 1",
      "count 5",
      "ordinal 2",
    ]);
  });

  it("parts tables at any other line, and drops those without a number", () => {
    expect(readTables("a\tb\nc\td\n\nx\t2021\ny\t5")).toHaveLength(1);
    expect(readTables("plain text 5\nand more")).toEqual([]);
    // A comma within brackets parts no cells.
    expect(readTables("أُنجز 4120 طلبًا (88,2 %)، وبقي 551 قيد الدرس\nالبلدية: 2310 (49,5 %)")).toEqual([]);
    expect(readTables("Closed: 4120 (88,2 % of all)\nPermits: 551 (11,8)")).toEqual([]);
    expect(readTables("")).toEqual([]);
  });
});

describe("bindTable", () => {
  it("needs the place where each cell starts", () => {
    for (const start of [Number.NaN, undefined, 0.5, "1"])
      expect(() =>
        Reflect.apply(bindTable, undefined, [[[{ text: "Calls", start: 0 }], [{ text: "5", start }]]]),
      ).toThrow(expect.objectContaining({ code: "bad-input" }));
  });

  it("takes rows without a header, and no rows", () => {
    const cell = (text: string) => ({ text, start: 0 });
    const bound = bindTable([
      [cell("الهاتف"), cell("10")],
      [cell("البريد"), cell("5")],
    ]);
    expect(bound.columns).toEqual([{ header: "" }]);
    expect(bound.rows.map((row) => row.label)).toEqual(["الهاتف", "البريد"]);
    expect(bindTable([])).toEqual({ columns: [], rows: [] });
  });
});

const report = new URL("../../../shared/reports/en-sebi-21g-2025.txt", import.meta.url);
const reference = new URL("../../../shared/reference/moj-2021-q1.txt", import.meta.url);

describe.skipIf(!existsSync(report))("readTables on published tables (needs ../shared)", () => {
  it("reads two tables of one report, and their column sums", () => {
    const tables = readTables(readFileSync(report, "utf8"));
    expect(tables.map(({ columns, rows }) => [columns.length, rows.length])).toEqual([
      [6, 4],
      [4, 13],
    ]);
    const sums = [0, 0, 0, 0];
    for (const row of tables[1]?.rows.slice(0, -1) ?? []) {
      for (const { column, reading } of row.cells) {
        if (column !== undefined && "value" in reading) sums[column] = (sums[column] ?? 0) + reading.value;
      }
    }
    expect(sums).toEqual([2, 18, 17, 3]);
  });

  it("reads the four tables of the real report", () => {
    expect(brief(readFileSync(reference, "utf8"))).toEqual([
      {
        columns: ["2021-03", "2021-02", "2021-01"],
        rows: [
          ["اجمالي عدد المكالمات", "0:189215", "1:172872", "2:287853"],
          ["المجموع =", "all:649940"],
        ],
      },
      {
        columns: ["2021-03", "2021-02", "2021-01"],
        rows: [
          ["البريد الإلكتروني", "0:48359", "1:43326", "2:53911"],
          ["المجموع =", "all:145596"],
        ],
      },
      {
        columns: ["2021-03", "2021-02", "2021-01"],
        rows: [
          ["اجمالي عدد المحادثة المباشرة", "0:118066", "1:91639", "2:81405"],
          ["المجموع =", "all:291110"],
        ],
      },
      {
        columns: ["التذاكر المفتوحة", "التذاكر المغلقة"],
        rows: [
          ["اجمالي عدد التذاكر المفتوحة والمغلقة في نظام CRM", "0:10", "1:123755"],
          ["المجموع =", "all:123765"],
        ],
      },
    ]);
  });

  it("keeps a row of 200,000 columns among 20,000 short ones, without room for the cells that are not there", () => {
    const rows = `${"x|1\n".repeat(20_000)}${"1|".repeat(200_000)}`;
    const [table] = readTables(rows);
    // The last name of a row of two stands in the last column, its number in the first: 20,000 rows and the wide one.
    expect(table?.rows).toHaveLength(20_001);
    expect(table?.columns).toHaveLength(199_999);
  });
});

it("refuses a list of rows, or a row, with holes", () => {
  const cells = ["Channel", "2021"].map((text) => ({ text, start: 0 }));
  const holed = (first: unknown, last: unknown) => Object.assign(new Array(3), { 0: first, 2: last });
  for (const rows of [holed(cells, cells), [cells, holed(cells[0], cells[1])]])
    expect(() => Reflect.apply(bindTable, undefined, [rows])).toThrow(expect.objectContaining({ code: "bad-input" }));
});

it("gives a label without the escapes of Markdown", () => {
  const [table] = readTables("| Name | Calls |\n|---|---|\n| a \\| b | 5 |\n| c | 6 |");
  expect(table?.rows.map(({ label }) => label)).toEqual(["a | b", "c"]);
});

it.each<[text: string, ...rows: unknown[]]>([
  [
    "Calls\t1441\t1442\nE-mails\t20\t30\nVisits\t30\t44",
    ["Calls", "0:1441", "1:1442"],
    ["E-mails", "0:20", "1:30"],
    ["Visits", "0:30", "1:44"],
  ],
  ["Calls\t1441\t1441\nLetters\t5\t6", ["Calls", "0:1441", "1:1441"], ["Letters", "0:5", "1:6"]],
  ["Calls\t1401\t1400\nLetters\t5\t6", ["Calls", "0:1401", "1:1400"], ["Letters", "0:5", "1:6"]],
])("takes a first row of counts in turn for no heads: %j", (text, ...rows) => {
  expect(brief(text)).toEqual([{ columns: ["", ""], rows }]);
});

it.each<[text: string, ...periods: string[]]>([
  ["Channel\tShare % 2020\tShare % 2021\nCalls\t59.8\t61.2\nEmails\t13.4\t12", "2020", "2021"],
  ["القناة\tالنسبة % ٢٠٢٠\tالنسبة % ٢٠٢١\nالمكالمات\t59.8\t61.2", "2020", "2021"],
])("reads the year behind a title's percent sign: %j", (text, ...periods) => {
  expect(readTables(text).map(({ columns }) => columns.map(({ period }) => period))).toEqual([periods]);
});

it("keeps a backslash before a pipe where no pipe parts cells", () => {
  const [table] = readTables("Name\tCalls\na \\| b\t5\nc\t6");
  expect(table?.rows.map(({ label }) => label)).toEqual(["a \\| b", "c"]);
});

it("begins a new table where the header stands again with other heads", () => {
  const first = { columns: ["2022-05"], rows: [["Calls", "0:5"]] };
  const second = { columns: ["2022-06"], rows: [["Calls", "0:6"]] };
  expect(brief("Channel\tMay 2022\nCalls\t5\nChannel\tJune 2022\nCalls\t6")).toEqual([first, second]);
  expect(brief("| Channel | 2021 |\n|---|---|\n| Calls | 5 |\n| Channel | 2022 |\n| Calls | 6 |")).toHaveLength(2);
  // Repeated as it is, on the next page, it parts nothing.
  expect(brief("Channel\tMay 2022\nCalls\t5\nChannel\tMay 2022\nChat\t6")).toHaveLength(1);
});
