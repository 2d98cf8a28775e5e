import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { readHtml } from "../../src/read/readHtml.js";
import { tieOut } from "../../src/verify/tieOut.js";

/**
 * Calls 7,100 in the second quarter of 2025 (2,600, 2,400, 2,100; -8.97 % on the 7,800 of the first) and 10,145 in that of 2024
 * (3,610, 3,420, 3,115), e-mails 107,240 (36,120, 35,120, 36,000); 114,340 in all (38,720, 37,520, 38,100). Of 2,600 tickets 390 are open.
 */
const report: FeedbackReport = {
  period: "2025-Q2",
  channels: [
    {
      id: "calls",
      kind: "phone",
      name: { ar: "مركز الاتصال 940", en: "940 call centre" },
      contact: "940",
      counts: "call",
      months: {
        "2024-04": 3610,
        "2024-05": 3420,
        "2024-06": 3115,
        "2025-01": 2500,
        "2025-02": 2600,
        "2025-03": 2700,
        "2025-04": 2600,
        "2025-05": 2400,
        "2025-06": 2100,
      },
    },
    { id: "mail", kind: "email", counts: "email", months: { "2025-04": 36120, "2025-05": 35120, "2025-06": 36000 } },
  ],
  tickets: {
    system: "CRM",
    basis: "events",
    asOf: "2025-06-30",
    open: 390,
    closed: 2210,
    breakdowns: [
      {
        id: "outcome",
        by: "outcome",
        of: "total",
        parts: [
          { id: "upheld", count: 941 },
          { id: "partly-upheld", count: 530 },
          { id: "not-upheld", count: 1129 },
        ],
      },
    ],
  },
};

const faults = (page: string) =>
  tieOut(page.startsWith("<") ? readHtml(page) : page, report).entries.flatMap(({ text, outcome }) =>
    outcome === "contradicted" || outcome === "unexplained" ? [`${text} ${outcome}`] : [],
  );

describe("columns that are set with spaces", () => {
  const page = (may: string, june: string) =>
    [
      "                 April     May    June    Total",
      `Calls            2,600   ${may}   ${june}    7,100`,
      "---------------------------------------------",
      "E-mail          36,120  35,120  36,000  107,240",
      "Total           38,720  37,520  38,100  114,340",
    ].join("\n");
  it("bind each number to its header and name", () => {
    expect(faults(page("2,400", "2,100"))).toEqual([]);
    expect(faults(page("2,100", "2,400"))).toEqual(["2,100 contradicted", "2,400 contradicted"]);
  });
  it("bind numbers to the names that dots lead to", () => {
    expect(faults("Calls ............. 7,100\nE-mail ............ 107,240")).toEqual([]);
    expect(faults("Calls ............. 107,240\nE-mail ............ 7,100")).toEqual([
      "107,240 contradicted",
      "7,100 contradicted",
    ]);
  });
  it("are none in a sentence", () => {
    expect(faults("We took  7,100 calls.\nWe had  107,240 e-mails.")).toEqual([]);
  });
});

describe("the rows of a table", () => {
  it("are of their own subject below a row of all", () => {
    expect(faults("Item\tQ2 2025\nAll contacts\t114,340\nTickets\t2,600\nof which open\t390")).toEqual([]);
  });
  it("are of nothing known where their name says nothing, and not of the row above", () => {
    expect(faults("Channel\tCount\n940 call centre\t7,100\nZamzam\t7,412")).toEqual(["7,412 unexplained"]);
    expect(faults("Channel\tCount\n940 call centre\t7,110\nZamzam\t7,412")).toEqual([
      "7,110 contradicted",
      "7,412 unexplained",
    ]);
  });
  it("may part a channel by what the report does not know", () => {
    expect(faults("Area\tCalls\nRiyadh\t3,123\nJeddah\t3,977\nTotal\t7,100")).toEqual([
      "3,123 unexplained",
      "3,977 unexplained",
    ]);
  });
  it("have a total of their own subject", () => {
    expect(faults("Outcome\tCount\nUpheld\t941\nPartly upheld\t530\nNot upheld\t1,129\nTotal\t2,600")).toEqual([]);
    const wrong = tieOut("Outcome\tCount\nUpheld\t941\nPartly upheld\t530\nNot upheld\t1,129\nTotal\t2,060", report);
    expect(wrong.findings.map(({ path }) => path)).toEqual(["tickets/2025-Q2/total"]);
  });
  it("are no mean of days where they say another one", () => {
    // 114,340 / 3 = 38,113, and / 91 = 1,256.
    expect(faults("Item\tValue\nAll contacts\t114,340\nMonthly average\t38,113")).toEqual([]);
    expect(faults("Item\tValue\nAll contacts\t114,340\nMonthly average\t1,256")).not.toEqual([]);
  });
});

describe("the header of a table", () => {
  it.each([
    "Channel\tQ2\tChange on Q1\nCalls\t7,100\t-9.0%",
    "القناة\tالربع الثاني\tالتغير عن الربع الأول\nالمكالمات\t7,100\t-9.0%",
  ])("names what a change is from: %s", (page) => {
    expect(faults(page)).toEqual([]);
  });
  it("gives the period of a total by the year of its title", () => {
    const page = (total: string) =>
      `Calls by month, 2024\n\nMonth\tCalls\nApril\t3,610\nMay\t3,420\nJune\t3,115\nTotal\t${total}`;
    expect(faults(page("10,145"))).toEqual([]);
    expect(faults(page("10,415"))).toEqual(["10,415 contradicted"]);
  });
  it("may stand over several months, and a number begin the name of a row", () => {
    const row = (name: string, ...cells: readonly string[]) =>
      `<tr><th>${name}</th>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
    const page = (may: string) =>
      '<table><thead><tr><th rowspan="2">Channel</th><th colspan="3">Month</th><th rowspan="2">Total</th></tr>' +
      "<tr><th>April</th><th>May</th><th>June</th></tr></thead><tbody>" +
      row("940 call centre", "2,600", may, "2,100", "7,100") +
      row("E-mail", "36,120", "35,120", "36,000", "107,240") +
      "</tbody></table>";
    expect(faults(page("2,400"))).toEqual([]);
    expect(faults(page("2,040"))).toEqual(["2,040 contradicted"]);
  });
});

describe("the parts of a breakdown", () => {
  it("are known by their whole names", () => {
    expect(faults("• 941 upheld (36.2%)\n• 530 partly upheld (20.4%)\n• 1,129 not upheld (43.4%)")).toEqual([]);
    expect(faults("530 complaints were upheld.")).toEqual(["530 unexplained"]);
  });
});

describe("numbers that are none of the report", () => {
  it.each([
    "There were 7,100 calls. Shares may not add to 100 because of rounding.",
    "القناة\tالعدد\nبلاغات 940\t7,100",
  ])("are classed: %s", (page) => {
    expect(faults(page)).toEqual([]);
  });
  it("are not classed where another number is added up to", () => {
    expect(faults("There were 7,100 calls; the rest adds up to 4,412 because of gaps.")).toEqual(["4,412 unexplained"]);
  });
});
