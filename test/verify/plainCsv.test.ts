import { describe, expect, it } from "vitest";
import { firstQuarter2021 } from "../../src/golden/firstQuarter2021.js";
import { readTables } from "../../src/language/readTables.js";
import { checkText } from "../../src/verify/checkText.js";
import { tieOut } from "../../src/verify/tieOut.js";

const report = { ...firstQuarter2021, published: [] };

/** The values of the first table, each with its row's label and its column's period or header. */
function bound(text: string): readonly string[] {
  const [table] = readTables(text);
  return (table?.rows ?? []).flatMap(({ label, cells }) =>
    cells.map(({ column, reading }) => {
      const { period, header } = table?.columns[column ?? -1] ?? {};
      return `${label}, ${period ?? header}: ${"value" in reading ? reading.value : "-"}`;
    }),
  );
}

describe("CSV as a plain text", () => {
  it.each([
    ["commas", "Channel,Mar 2021,Jan 2021\nCalls,189215,287853\n"],
    ["commas and blanks", "Channel, Mar 2021, Jan 2021\nCalls, 189215, 287853\n"],
    ["semicolons", "Channel;Mar 2021;Jan 2021\nCalls;189215;287853\n"],
    ["quotes and CRLF", '"Channel","Mar 2021","Jan 2021"\r\n"Calls","189,215","287,853"\r\n'],
    [
      "lines above and below",
      "Contacts, by month\nChannel,Mar 2021,Jan 2021\nCalls,189215,287853\nSource: our records, 2021\n",
    ],
  ])("binds cells to headers: %s", (_, text) => {
    expect(bound(text)).toEqual(["Calls, 2021-03: 189215", "Calls, 2021-01: 287853"]);
    expect(tieOut(text, report).status).toBe("passed");
  });

  it("is no list below a sentence whose items have a comma, where digits go on behind another", () => {
    expect(bound("We had 51,695 cases, or 94%, of two kinds:\nPotholes, 9,418 (18%)\nNoise, 4,312 (8%)")).toEqual([]);
    expect(bound("Channel, Mar 2021, Jan 2021\nCalls, 189,215, 287,853\n")).toEqual([
      "Calls, 2021-03: 189215",
      "Calls, 2021-01: 287853",
    ]);
  });

  it("binds Arabic cells, the labels in the last column", () => {
    expect(bound("فبراير ٢٠٢١,يناير ٢٠٢١,القناة\n١٧٢٨٧٢,٢٨٧٨٥٣,المكالمات")).toEqual([
      "المكالمات, 2021-02: 172872",
      "المكالمات, 2021-01: 287853",
    ]);
  });

  it.each([
    ["commas", "Channel,Mar 2021,Jan 2021\nCalls,287853,189215\n"],
    ["commas and blanks", "Channel, Mar 2021, Jan 2021\nCalls, 287853, 189215\n"],
    ["semicolons", "Channel;Mar 2021;Jan 2021\nCalls;287853;189215\n"],
    ["quotes", '"Channel","Mar 2021","Jan 2021"\n"Calls","287,853","189,215"\n'],
  ])("names two months that have changed places: %s", (_, text) => {
    const { entries } = tieOut(text, report);
    expect(entries.flatMap(({ outcome, figure }) => (outcome === "contradicted" ? figure : []))).toEqual([
      "contacts/calls/2021-03",
      "contacts/calls/2021-01",
    ]);
  });

  it("tears no thousands: a comma within a number parts nothing where the cells are as many without it", () => {
    expect(bound("Month,Calls\nJan 2021,287,853\nFeb 2021,172,872")).toEqual([
      "Jan 2021, Calls: 287853",
      "Feb 2021, Calls: 172872",
    ]);
    expect(bound("Channel,Jan 2021,Feb 2021\nCalls,287,853,172,872")).toEqual([]);
    expect(tieOut("Channel,Jan 2021,Feb 2021\nCalls,287,853,172,872", report).status).not.toBe("passed");
  });

  it("reads numbers of three digits as the cells that the header has", () => {
    expect(bound("Month,Calls,Letters\nJan 2021,120,345")).toEqual(["Jan 2021, Calls: 120", "Jan 2021, Letters: 345"]);
    expect(bound("Category,Cases\nDelay,120")).toEqual(["Delay, Cases: 120"]);
  });

  it.each([
    ["Channel,2021-01,2021-02\nCalls,287853,172872", ["Calls, 2021-01: 287853", "Calls, 2021-02: 172872"]],
    ["Channel,01/2021\nCalls,287853", ["Calls, 2021-01: 287853"]],
    ["Month,Calls\n2021-01,287,853\n2021-02,172,872", ["2021-01, Calls: 287853", "2021-02, Calls: 172872"]],
    ["Channel,Calls\nPhone,۱۲۰\nChat,۱۳۰", ["Phone, Calls: 120", "Chat, Calls: 130"]],
  ])("reads months in digits, and Persian digits: %s", (text, cells) => {
    expect(bound(text)).toEqual(cells);
  });

  it("reads two tables, each with its own header", () => {
    const tables = readTables("Month,Calls\nJan 2021,5\n\nMonth,Chats,Letters\nJan 2021,7,8");
    expect(tables.map(({ columns }) => columns.map(({ header }) => header))).toEqual([["Calls"], ["Chats", "Letters"]]);
  });

  it.each([
    "We answer by phone, e-mail, chat\nIn 2021, 45, nearly all, were closed",
    "Calls: 178,466\nE-mail: 24,390\nPost: 2,210",
    "السبب، العدد\nالتأخر – 39,78%\nالسلوك – 23,13%",
    "Riyadh, Jeddah\n5, 6",
    "Channel , Jan , Feb\nCalls , 5 , 6",
  ])("leaves other lines alone: %j", (text) => {
    expect(readTables(text)).toEqual([]);
  });

  it("holds a column to its total", () => {
    const text = "Month,Calls,Letters\nJanuary,120,345\nFebruary,130,350\nTotal,260,695\n";
    const { status, findings } = checkText(text);
    expect([status, findings.map(({ difference }) => difference)]).toEqual(["failed", ["10"]]);
    expect(text.slice(findings[0]?.span?.start, findings[0]?.span?.end)).toBe("260");
    expect(checkText(text.replace("260", "250")).status).toBe("passed");
  });

  it("reads again what was read across two cells", () => {
    const text = "Month,Calls,Letters\nJan 2021,120,345";
    expect(readTables(text, [])[0]?.rows[0]?.cells.length).toBe(2);
  });
});

describe("items with decimal commas", () => {
  // 287,853 of 649,940 calls came in January: 44.29 %.
  it("are no CSV, though each has a comma", () => {
    const text = "- January made up 44,3% of the calls\n- Share of March in the calls: 29,1%";
    expect(readTables(text)).toEqual([]);
    expect(tieOut(text, report).entries.flatMap(({ text: number }) => (number.includes("%") ? number : []))).toEqual([
      "44,3%",
      "29,1%",
    ]);
    expect(bound("Week of March 2021,2020,2019\nCalls,27,12\n").length).toBe(2);
  });
});
