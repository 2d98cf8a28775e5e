import { describe, expect, it } from "vitest";
import { firstQuarter2021 } from "../../src/golden/firstQuarter2021.js";
import { FeedbackError } from "../../src/model/FeedbackError.js";
import { csvSpan } from "../../src/read/csvSpan.js";
import { readCsvPage } from "../../src/read/readCsvPage.js";
import { readCsvTables } from "../../src/read/readCsvTables.js";
import { checkText } from "../../src/verify/checkText.js";
import { tieOut } from "../../src/verify/tieOut.js";

const report = { ...firstQuarter2021, published: [] };

/** The tables of a CSV text: their columns, then each row with its values, and where these stand in the CSV. */
function brief(csv: string): readonly (readonly string[])[] {
  const page = readCsvPage(csv);
  return readCsvTables(page).map(({ columns, rows }) => [
    columns.map(({ header, period }) => period ?? header).join(" "),
    ...rows.map(({ label, cells }) => {
      const values = cells.map(({ reading }) => {
        const { start, end } = csvSpan(page, reading.span);
        return `${"value" in reading ? reading.value : "-"}<${csv.slice(start, end)}>`;
      });
      return `${label}: ${values.join(" ")}`;
    }),
  ]);
}

describe("the tables of a CSV file", () => {
  it.each([
    ["commas and quotes", 'Channel,Mar 2021,Jan 2021\nCalls,"189,215","287,853"\n', "189,215", "287,853"],
    ["a byte order mark and CRLF", "\uFEFFChannel,Mar 2021,Jan 2021\r\nCalls,189215,287853\r\n", "189215", "287853"],
    ["semicolons", 'Channel;Mar 2021;Jan 2021\n"Calls";189,215;287,853\n', "189,215", "287,853"],
    ["tabs", "Channel\tMar 2021\tJan 2021\nCalls\t189,215\t287,853", "189,215", "287,853"],
    ["a line that says so", "sep=;\r\nChannel;Mar 2021;Jan 2021\r\nCalls;189,215;287,853", "189,215", "287,853"],
    ["a formula that keeps a text", 'Channel,Mar 2021,Jan 2021\nCalls,="189215",287853', "189215", "287853"],
    [
      "quotes behind blanks",
      '"Channel", "Mar 2021", "Jan 2021"\n  "Calls", "189,215",  "287,853"',
      "189,215",
      "287,853",
    ],
    ["one between quotes", 'Channel,Mar 2021,Jan 2021\n"=""Calls""","=""189,215""",287853', "189,215", "287853"],
  ])("are bound to their headers: %s", (_, csv, march, january) => {
    expect(brief(csv)).toEqual([["2021-03 2021-01", `Calls: 189215<${march}> 287853<${january}>`]]);
    expect(tieOut(readCsvPage(csv), report).status).toBe("passed");
  });

  it("have Arabic headers and digits", () => {
    expect(brief("القناة;يناير ٢٠٢١;فبراير ٢٠٢١\nالمكالمات;٢٨٧٬٨٥٣;١٧٢٬٨٧٢\n")).toEqual([
      ["2021-01 2021-02", "المكالمات: 287853<٢٨٧٬٨٥٣> 172872<١٧٢٬٨٧٢>"],
    ]);
  });

  it("have titles above, notes below, and empty records between their rows", () => {
    const csv = [
      "Contacts in 2021,,,",
      "Channels, by month",
      ",,,",
      "Channel,January,February,March",
      ",,,",
      'Calls,"1,200",3,4',
      "Fax,,,",
      "Chats,5,6,7",
      ",,,",
      'Total,"1,205",9,11',
      "Source: our records, 2021",
      "Note,,,",
    ].join("\n");
    expect(readCsvPage(csv).text.split("\n")).toEqual([
      "Contacts in 2021",
      "Channels, by month",
      "",
      "Channel\tJanuary\tFebruary\tMarch",
      "Calls\t1,200\t3\t4",
      "Fax\t\t\t",
      "Chats\t5\t6\t7",
      "Total\t1,205\t9\t11",
      "Source: our records, 2021",
      "Note",
    ]);
    expect(brief(csv)).toEqual([
      ["01 02 03", "Calls: 1200<1,200> 3<3> 4<4>", "Chats: 5<5> 6<6> 7<7>", "Total: 1205<1,205> 9<9> 11<11>"],
    ]);
    expect(checkText(readCsvPage(csv.replace("Fax,,,\n", "")).text).status).toBe("passed");
  });

  it("may stand below each other, each with its own header and width", () => {
    expect(brief("A,B\nx,1\n\nC,D,E\ny,2,3\n\nTable 3\nF,G\nz,4\n")).toEqual([
      ["B", "x: 1<1>"],
      ["D E", "y: 2<2> 3<3>"],
      ["G", "z: 4<4>"],
    ]);
  });

  it.each([
    ["a number with its noun", "Channel,Calls\nPhone,5 calls\n\nChat,6 calls\n", ["Phone: 5", "Chat: 6"]],
    ["Arabic nouns", "القناة,العدد\nالهاتف,٥ مكالمات\n\nالمحادثة,٦ محادثات\n", ["الهاتف: 5", "المحادثة: 6"]],
    ["Persian digits", "Channel,A,B\nPhone,۱۲,۱۳\n\nChat,۱۴,۱۵\n", ["Phone: 12 13", "Chat: 14 15"]],
    ["a dash", "Channel,Calls\nPhone,5\n\nChat,-\nMail,7\n", ["Phone: 5", "Mail: 7"]],
    ["a count like a year", "Channel,Calls\nPhone,5\n\nChat,2021\nMail,7\n", ["Phone: 5", "Chat: 2021", "Mail: 7"]],
  ])("go on behind an empty record with a row, and not with a header, where that has %s", (_, csv, rows) => {
    const tables = readCsvTables(csv);
    expect(tables).toHaveLength(1);
    const read = tables.flatMap((table) => table.rows).filter(({ cells }) => cells.length > 0);
    const shown = (reading: object) => ("value" in reading ? reading.value : "-");
    expect(read.map(({ label, cells }) => `${label}: ${cells.map(({ reading }) => shown(reading)).join(" ")}`)).toEqual(
      rows,
    );
  });

  it("begin anew behind an empty record where a year is a header", () => {
    expect(brief("Channel,2020\nPhone,5\n\nKind,2021\nMail,7\n")).toEqual([
      ["2020", "Phone: 5<5>"],
      ["2021", "Mail: 7<7>"],
    ]);
    expect(brief("Channel,Calls\nPhone,5\n\nChannel,2021\nMail,7\n")).toEqual([
      ["Calls", "Phone: 5<5>"],
      ["2021", "Mail: 7<7>"],
    ]);
    expect(brief("Channel,Jan 2020\nPhone,5\n\nKind,2021\nMail,7\n")).toEqual([
      ["2020-01", "Phone: 5<5>"],
      ["2021", "Mail: 7<7>"],
    ]);
    expect(brief("Channel,A,B\nPhone,5,6\n\nKind,2020,2021\nMail,7,8\n")).toEqual([
      ["A B", "Phone: 5<5> 6<6>"],
      ["2020 2021", "Mail: 7<7> 8<8>"],
    ]);
  });

  it.each([
    ["a short row", "Channel,Jan 2021,Feb 2021\nCalls,7,8\nEmails,2010\n", ["Calls: 7 8", "Emails: 2010"]],
    ["above a note", "Channel,Jan,Feb\nCalls,7,8\nEmails,2010\nSource: CRM, of 2021\n", ["Calls: 7 8", "Emails: 2010"]],
    ["behind an empty cell", "Channel,Jan,Feb,Mar\nCalls,7,8\nEmails,,1950\n", ["Calls: 7 8", "Emails: 1950"]],
    ["in Arabic", "القناة,يناير,فبراير\nالمكالمات,٧,٨\nالبريد,٢٠١٠\n", ["المكالمات: 7 8", "البريد: 2010"]],
    ["a row", "Channel,Jan,Feb\nCalls,,\nEmails,1950,2010\nChats,7,8\n", ["Emails: 1950 2010", "Chats: 7 8"]],
    [
      "a row behind an empty record",
      "Channel,Jan,Feb\nCalls,5,6\n\nEmails,1950,2010\nChats,7,8\n",
      ["Calls: 5 6", "Emails: 1950 2010", "Chats: 7 8"],
    ],
    ["the last row", "Channel,Jan 2021\nCalls,5\n\nEmails,1950\n", ["Calls: 5", "Emails: 1950"]],
  ])("have counts that look like years: %s", (_, csv, rows) => {
    const [table, ...others] = brief(csv);
    expect(others).toEqual([]);
    expect(table?.slice(1).map((row) => row.replace(/<.*?>/g, ""))).toEqual(rows);
  });

  it.each(["Calls,\n", "Region A,\n", "Region A\n", "\n"])("go on with a row without values behind %j", (above) => {
    for (const word of ["n/a", "suppressed", "غير متوفر", "-", "*"])
      expect(brief(`Channel,January\n${above}Emails,${word}\nChats,7\n`)).toEqual([["01", "Chats: 7<7>"]]);
    const noted = `Channel,Jan,Feb,Notes\n${above.replace("\n", ",,\n")}Emails,,,system down\nChats,7,8,\nMail,5,6,\n`;
    expect(brief(noted)).toEqual([["01 02 Notes", "Chats: 7<7> 8<8>", "Mail: 5<5> 6<6>"]]);
  });

  it.each([
    ["Data as of,2024\n"],
    ["As of,2024,\n"],
    ["Source,2024\n"],
    ["Last updated,2025\n"],
    ["Updated,2024-05\n"],
    ["Calls and chats,2024-05\n"],
    ["In March,2024,calls rose\n"],
    ["تاريخ التحديث,2025\n"],
    ["المصدر,٢٠٢٤\n"],
    ["السنة,٢٠٢٤\n"],
    ["\nYear,2024\n"],
    ["\nAll channels,2024\n"],
  ])("have no row in a note that names a year: %j", (note) => {
    const csv = `Channel,Jan,Feb,Mar\nCalls,7,8,9\n${note}`;
    expect(brief(csv)).toEqual([["01 02 03", "Calls: 7<7> 8<8> 9<9>"]]);
  });

  it.each([
    ["of the same first name", "Channel,A\nCalls,5\nRegion B\nChannel,C\nCalls,6\n", ["A", "C"]],
    ["without one", ",A\nCalls,5\nRegion B\n,C\nCalls,6\n", ["A", "C"]],
    ["of periods", "Channel,January\nCalls,5\nBy region,\nRegion,February\nNorth,6\n", ["01", "02"]],
    ["of Arabic months", "القناة,يناير\nالمكالمات,5\nالمناطق\nالمنطقة,فبراير\nمكة,6\n", ["01", "02"]],
    ["of other names", "Channel,Jan,Feb\nCalls,5,6\nBy cause,,\nCause,Tickets,\nLogin,10,\n", ["01 02", "Tickets"]],
    ["of more names", "Channel,Jan\nCalls,5\nBy cause\nCause,Tickets,Share\nLogin,10,66%\n", ["01", "Tickets Share"]],
    ["of Arabic names", "القناة,يناير\nالمكالمات,5\nالأسباب\nالسبب,التذاكر\nالدخول,6\n", ["01", "التذاكر"]],
    [
      "below a title of its year",
      "Channel,Jan,Feb\nCalls,5,6\nIn,2021\nChannel,Feb,Mar\nCalls,7,8\n",
      ["01 02", "02 03"],
    ],
  ])("begin anew behind a title where a header follows: %s", (_, csv, headers) => {
    expect(brief(csv).map(([header]) => header)).toEqual(headers);
  });

  it.each([
    ["below an empty last name", "Channel,Calls,\nPhone,287,853\n", { line: 2 }],
    ["with an empty cell behind it", "Channel,Calls,\nPhone,287,853,\n", { line: 2 }],
    ["below a note", "Channel,Calls\nChat,5\nNote,a,b\nPhone,287,853\n", { line: 4 }],
    ["in Persian digits", "Channel,Calls\nPhone,۲۸۷,۸۵۳\n", { line: 2 }],
    ["with its noun", "Channel,Calls\nPhone,287 calls,853 calls\n", { line: 2 }],
    ["beside a cell of two lines", 'Channel,Calls\n"Phone\nand fax",287,853\n', { line: 2, lastLine: 3 }],
  ])("have no row of a torn number: %s", (_, csv, lines) => {
    const page = readCsvPage(csv, { delimiter: "," });
    expect(page.problems).toEqual([{ reason: "wrong-field-count", ...lines }]);
    const labels = readCsvTables(page).flatMap(({ rows }) => rows.map(({ label }) => label));
    expect(labels.filter((label) => label.startsWith("Phone"))).toEqual([]);
  });

  it.each([
    "Channel,2021,\n,Q1,Q2\nCalls,11,12\n",
    "Channel,2021,\nChannel,Q1,Q2\nCalls,11,12\n",
    ",2021\nChannel,Q1,Q2\nCalls,11,12\n",
    ",Within,\nChannel,24 hours,48 hours\nCalls,11,12\n",
  ])("have no torn number below a header of two rows: %j", (csv) => {
    expect(readCsvPage(csv, { delimiter: "," }).problems).toEqual([]);
  });

  it.each([
    ["every row but the header", "Calls,287853,172872,\nEmails,53911,43326,\n"],
    ["one row", "Calls,287853,172872\nEmails,53911,43326,\n"],
    ["every row, in two delimiters", "Calls,287853,172872,,\nEmails,53911,43326,,\n"],
  ])("have no column for a delimiter that ends %s", (_, rows) => {
    const csv = `Channel,Jan 2021,Feb 2021\n${rows}`;
    const tabs = csv.replaceAll(",", "\t");
    for (const page of [readCsvPage(csv), readCsvPage(tabs), tabs]) expect(tieOut(page, report).status).toBe("passed");
    expect(brief(csv)).toEqual([
      ["2021-01 2021-02", "Calls: 287853<287853> 172872<172872>", "Emails: 53911<53911> 43326<43326>"],
    ]);
    // The counts of the quarter are none of January.
    const wrong = csv.replace("287853,172872", "649940,287853");
    const { entries } = tieOut(readCsvPage(wrong), report);
    expect(entries.filter(({ outcome }) => outcome === "contradicted")).toHaveLength(2);
  });

  it("have a last column without a name, where no number can be torn", () => {
    const totals = "Calls,287853,172872,460725\nEmails,53911,43326,97237\n";
    const csv = `Channel,Jan 2021,Feb 2021,\n${totals}`;
    expect(readCsvPage(csv).problems).toEqual([]);
    expect(brief(csv)[0]?.[1]).toBe("Calls: 287853<287853> 172872<172872> 460725<460725>");
    // One field more than the header has is one too many.
    expect(readCsvPage(`Channel,Jan 2021,Feb 2021\n${totals}`).problems).toHaveLength(2);
    expect(readCsvPage("Channel,Jan,Feb,\nCalls,5,172,872\n").problems).toHaveLength(1);
  });

  it.each([
    ["الواردة,المغلقة,\n500,450,الهاتف\n600,580,البريد\n", "الهاتف: 500<500> 450<450>"],
    ["Received,Closed,\n500,450,Phone\n600,580,Mail\n", "Phone: 500<500> 450<450>"],
    ["Received,Closed,,\n500,450,120,Phone\n600,580,130,Mail\n", "Phone: 500<500> 450<450> 120<120>"],
  ])("have labels in a last column without a name, as in a first one: %j", (csv, row) => {
    expect(readCsvPage(csv).problems).toEqual([]);
    expect(brief(csv)[0]?.[1]).toBe(row);
  });

  it("have headers of two rows, the upper merged", () => {
    expect(brief(",2021,,2020,\nChannel,Q1,Q2,Q1,Q2\nCalls,11,12,13,14\nChats,15,16,17,18")).toEqual([
      ["2021-Q1 2021-Q2 2020-Q1 2020-Q2", "Calls: 11<11> 12<12> 13<13> 14<14>", "Chats: 15<15> 16<16> 17<17> 18<18>"],
    ]);
  });
});

describe("a page of CSV", () => {
  it("has the places of its text in the file, through quotes and line ends", () => {
    const csv = '"A ""b""\r\nc",Jan 2021\r\n"x\ty",5\r\n';
    const page = readCsvPage(csv);
    expect(page.text).toBe('A "b"\u2028c\tJan 2021\nx y\t5');
    const at = (start: number, end: number) => {
      const span = csvSpan(page, { start, end });
      return csv.slice(span.start, span.end);
    };
    expect([at(0, 3), at(2, 5), at(4, 7), at(17, 20), at(21, 22)]).toEqual(['A ""', '""b""', '""\r\nc', "x\ty", "5"]);
    // The tab between two cells is not in the file.
    expect(csvSpan(page, { start: 7, end: 8 })).toEqual({ start: 11, end: 11 });
  });

  it("names months that have changed places where they stand in the file", () => {
    const csv = 'Channel,Mar 2021,Jan 2021\nCalls,"287,853","189,215"\n';
    const page = readCsvPage(csv);
    const { findings } = tieOut(page, report);
    expect(findings.map(({ code, path }) => [code, path])).toEqual([
      ["contradicted", "contacts/calls/2021-03"],
      ["contradicted", "contacts/calls/2021-01"],
    ]);
    expect(csvSpan(page, findings[0]?.span ?? { start: 0, end: 0 })).toEqual({ start: 33, end: 40 });
  });

  it.each([
    [
      "never closed",
      'Channel,Jan,Feb\nCalls,"287,853\nChats,5,6\n',
      { reason: "unclosed-quote", line: 2, lastLine: 3 },
      [],
      // A number of calls without a month is one of the quarter, which is 649,940; 5,6 is no row.
      ["287,853 contradicted", "5,6 unexplained"],
    ],
    [
      "cut",
      'Channel,Jan,Feb\nChats,5,6\nCalls,"287',
      { reason: "unclosed-quote", line: 3 },
      ["Chats: 5 6"],
      ["5 contradicted", "6 contradicted", "287 unexplained"],
    ],
    [
      "out of place",
      'Channel,Jan,Feb\nCalls,"1"x,2\nChats,5,6',
      { reason: "bad-quotes", line: 2 },
      ["Chats: 5 6"],
      ["1 classed", "2 classed", "5 contradicted", "6 contradicted"],
    ],
    [
      "of a text",
      'A,B,C\nx,"1\n\ny\nz,5,6',
      { reason: "unclosed-quote", line: 2, lastLine: 5 },
      [],
      ["1 unexplained", "5,6 unexplained"],
    ],
    [
      "torn",
      "Channel,Jan,Feb\nCalls,287,853,172,872\nChats,5,6",
      { reason: "wrong-field-count", line: 2 },
      ["Chats: 5 6"],
      ["287,853,172,872 unexplained", "5 contradicted", "6 contradicted"],
    ],
  ])("keeps as one cell a record that cannot be read, to the end of the file where a quote is open: %s", (...args) => {
    const [, csv, problem, rows, outcomes] = args;
    const page = readCsvPage(csv);
    expect(page.problems).toEqual([problem]);
    const read = readCsvTables(page).flatMap((table) => table.rows);
    expect(read.map(({ label, cells }) => `${label}: ${cells.map(({ reading }) => reading.text).join(" ")}`)).toEqual(
      rows,
    );
    expect(tieOut(page, report).entries.map(({ text, outcome }) => `${text} ${outcome}`)).toEqual(outcomes);
  });

  it("takes the delimiter that is given", () => {
    expect(readCsvPage("a;b,c\n1;2,3", { delimiter: "," }).text).toBe("a;b\tc\n1;2\t3");
    expect(readCsvTables("a;b,c\nx;5,6", { delimiter: ";" })[0]?.rows[0]?.label).toBe("x");
  });

  it("has a first line for text that says `sep=` of what cannot part fields", () => {
    expect(readCsvPage('sep="\na,b\nc,1').text).toBe('sep="\na\tb\nc\t1');
  });

  it.each(["", "\n\n", "\uFEFF"])("is empty where the file is: %j", (csv) => {
    expect([readCsvPage(csv), readCsvTables(csv)]).toEqual([{ text: "", segments: [], problems: [] }, []]);
  });

  it.each([
    ["bad-input", () => readCsvPage('[{"a":1}]')],
    ["bad-input", () => readCsvPage("<!doctype html><table>")],
    ["bad-input", () => readCsvPage("a,b\rc,1\r")],
    ["bad-input", () => Reflect.apply(readCsvPage, undefined, [5])],
    ["bad-input", () => Reflect.apply(readCsvTables, undefined, [{}])],
    ["bad-input", () => csvSpan(readCsvPage("a,b"), { start: 0.5, end: 1 })],
    // The text has three characters.
    ["bad-input", () => csvSpan(readCsvPage("a,b"), { start: 0, end: 4 })],
    ["bad-input", () => csvSpan(readCsvPage("a,b"), { start: 2, end: 1 })],
    ["bad-input", () => Reflect.apply(csvSpan, undefined, ["a,b", { start: 0, end: 1 }])],
    ["bad-option", () => readCsvPage("a,b", { delimiter: '"' })],
    // A page has its fields parted already.
    ["bad-option", () => readCsvTables(readCsvPage("a,b"), { delimiter: "," })],
    ["bad-option", () => Reflect.apply(readCsvTables, undefined, [readCsvPage("a,b"), { separator: ";" }])],
    ["bad-option", () => Reflect.apply(readCsvPage, undefined, ["a,b", { separator: ";" }])],
  ])("is refused with %s where it is none: %s", (code, call) => {
    expect(call).toThrow(expect.objectContaining({ code }));
    expect(call).toThrow(FeedbackError);
  });

  it.each([
    ["bad quotes", '"a"b,1\n'],
    ["open quotes", '"a,1\n'],
    ["doubled quotes", '"""""",1\n'],
    ["titles", "a\n"],
    ["blanks", `1${" ".repeat(50)}x,1\n`],
    ["empty records", ",,,\n"],
    ["torn numbers", "a,b\nc,1,2,3\n"],
  ])("takes linear time: %s", (_, lines) => {
    const started = performance.now();
    readCsvPage(`x,y\n${lines.repeat(400_000 / lines.length)}`);
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});
