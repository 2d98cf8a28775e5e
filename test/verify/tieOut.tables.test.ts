import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { readHtml } from "../../src/read/readHtml.js";
import { tieOut } from "../../src/verify/tieOut.js";

/** Calls 98,000 in the quarter and letters 9,300; a year before, calls 80,400. */
const report: FeedbackReport = {
  period: "2025-Q2",
  channels: [
    {
      id: "calls",
      kind: "phone",
      counts: "call",
      months: {
        "2025-04": 31_250,
        "2025-05": 34_600,
        "2025-06": 32_150,
        "2024-04": 26_400,
        "2024-05": 27_900,
        "2024-06": 26_100,
      },
    },
    {
      id: "letters",
      kind: "post",
      months: { "2025-04": 2_870, "2025-05": 3_310, "2025-06": 3_120 },
    },
  ],
};

/** Calls 503,000 in the year, 100,400 and more in each quarter. */
const year: FeedbackReport = {
  period: "2025",
  channels: [
    {
      id: "calls",
      kind: "phone",
      counts: "call",
      totals: { "2024": 480_100, "2025-Q1": 100_400, "2025-Q2": 120_700, "2025-Q3": 131_900, "2025-Q4": 150_000 },
    },
  ],
};

/** What is said of the numbers of a page that are not matched. */
function faultsOf(page: string, of = report): readonly string[] {
  return tieOut(page, of).entries.flatMap(({ text, outcome, figure = "", elsewhere = "" }) =>
    outcome === "contradicted" || outcome === "unexplained" ? [`${text} ${outcome} ${figure} ${elsewhere}`] : [],
  );
}

const SOUND_MONTHS = [
  "القناة\tأبريل\tمايو\tيونيو\tالمجموع\nالهاتف\t٣١٬٢٥٠\t٣٤٬٦٠٠\t٣٢٬١٥٠\t٩٨٬٠٠٠\nالبريد\t٢٬٨٧٠\t٣٬٣١٠\t٣٬١٢٠\t٩٬٣٠٠",
  "القناة\tأبريل\tمايو\tيونيه\tالمجموع\nالهاتف\t٣١٬٢٥٠\t٣٤٬٦٠٠\t٣٢٬١٥٠\t٩٨٬٠٠٠",
  "| Channel | April | May | June | Total |\n|---|---|---|---|---|\n| Phone | 31,250 | 34,600 | 32,150 | 98,000 |",
  "| Channel | Apr | **May** | Jun. | Total |\n|---|---|---|---|---|\n| Phone | 31,250 | 34,600 | 32,150 | 98,000 |",
  "Month\tPhone\tPost\nApril\t31,250\t2,870\nMay\t34,600\t3,310\nJune\t32,150\t3,120\nTotal\t98,000\t9,300",
  "الشهر\tالمكالمات\nأبريل\t31,250\nمايو\t34,600\nيونيو\t32,150\nالمجموع\t98,000",
  "Channel\tMonth\tContacts\nPhone\tApril\t31,250\nPhone\tMay\t34,600\nPost\tMay\t3,310",
];

describe("tieOut of tables whose months have no year", () => {
  it.each(SOUND_MONTHS)("matches every cell with that month of the report: %s", (page) => {
    expect(faultsOf(page)).toEqual([]);
  });

  it.each(SOUND_MONTHS)("contradicts two cells exchanged between months: %s", (page) => {
    const exchange = (one: string, other: string) => page.replace(one, "#").replace(other, one).replace("#", other);
    const wrong = page.includes("٣") ? exchange("٣١٬٢٥٠", "٣٤٬٦٠٠") : exchange("31,250", "34,600");
    const faults = faultsOf(wrong);
    expect(faults.map((fault) => fault.split(" ").slice(1).join(" "))).toEqual([
      "contradicted contacts/calls/2025-04 contacts/calls/2025-05",
      "contradicted contacts/calls/2025-05 contacts/calls/2025-04",
    ]);
  });

  it("takes the year from the other side of the table", () => {
    const page = "Year\tApril\tMay\tJune\n2024\t26,400\t27,900\t26,100\n2025\t31,250\t34,600\t32,150";
    expect(faultsOf(page)).toEqual([]);
    expect(faultsOf(page.replace("27,900", "34,600"))).toEqual(["34,600 unexplained  contacts/calls/2025-05"]);
    const named = "Phone calls\tApril\tMay\n2024\t26,400\t27,900\n2025\t31,250\t34,600";
    expect(faultsOf(named)).toEqual([]);
    expect(faultsOf(named.replace("\t31,250", "\t26,400"))).toEqual(["26,400 unexplained  contacts/calls/2024-04"]);
  });

  it("says nothing against the months of another year that the report has, too", () => {
    expect(faultsOf("Calls in 2024\n\nMonth\tPhone\nApril\t26,400\nMay\t27,900\nJune\t26,100")).toEqual([]);
  });
});

describe("tieOut of tables whose quarters have no year", () => {
  const SOUND = [
    "Quarter | Calls\n--- | ---\nQ1 | 100,400\nQ2 | 120,700\nQ3 | 131,900\nQ4 | 150,000\nTotal | 503,000",
    "Quarter | Calls\n--- | ---\nFirst | 100,400\nSecond | 120,700\nThird | 131,900\nFourth | 150,000",
    "الربع | المكالمات\n--- | ---\nالأول | 100,400\nالثاني | 120,700\nالثالث | 131,900\nالرابع | 150,000\nالإجمالي | 503,000",
    "الفترة\tالمكالمات\nالربع الأول\t100,400\nالربع الثاني\t120,700\nالربع الثالث\t131,900\nالربع الرابع\t150,000",
    "Channel | Q1 | Q2 | Q3 | Q4\n---|---|---|---|---\nCalls | 100,400 | 120,700 | 131,900 | 150,000",
    "القناة | ر1 | ر2 | ر3 | ر4 | العام\n---|---|---|---|---|---\nالمكالمات | 100,400 | 120,700 | 131,900 | 150,000 | 503,000",
    "الربع\tالمكالمات\nر١ 2025\t100,400\nر٢ 2025\t120,700\nر٣ 2025\t131,900\nر٤ 2025\t150,000",
  ];

  it.each(SOUND)("matches every cell: %s", (page) => {
    expect(faultsOf(page, year)).toEqual([]);
  });

  it.each(SOUND)("contradicts two cells exchanged between quarters: %s", (page) => {
    const wrong = page.replace("100,400", "#").replace("120,700", "100,400").replace("#", "120,700");
    expect(faultsOf(wrong, year)).toEqual([
      "120,700 contradicted contacts/calls/2025-Q1 contacts/calls/2025-Q2",
      "100,400 contradicted contacts/calls/2025-Q2 contacts/calls/2025-Q1",
    ]);
  });

  it("reads years as the names of rows", () => {
    expect(faultsOf("Year\tCalls\n2024\t480,100\n2025\t503,000", year)).toEqual([]);
    expect(faultsOf("Year\tCalls\n2024\t503,000\n2025\t503,000", year)).toEqual([
      "503,000 contradicted contacts/calls/2024 contacts/calls/2025",
    ]);
  });
});

describe("tieOut of tables with two header rows", () => {
  const rows = "| Phone | 31,250 | 34,600 | 32,150 |";
  it.each(["2025", "Q2 2025", "Months", "Calls and letters"])("matches the cells under %s", (group) => {
    const page = `| Channel | ${group} | | |\n|---|---|---|---|\n| | April | May | June |\n${rows}`;
    expect(faultsOf(page)).toEqual([]);
    expect(faultsOf(page.replace("31,250", "32,150"))).toEqual([
      "32,150 contradicted contacts/calls/2025-04 contacts/calls/2025-06",
    ]);
  });

  it.each(["2025", "Months"])("matches the cells of HTML whose other headers span both rows: %s", (group) => {
    const html =
      `<table><thead><tr><th rowspan="2">Channel<th colspan="3">${group}<th rowspan="2">Total` +
      "<tr><th>April<th>May<th>June</thead><tr><th>Phone<td>31,250<td>34,600<td>32,150<td>98,000</table>";
    expect(faultsOf(readHtml(html).text)).toEqual([]);
    expect(faultsOf(readHtml(html).text.replace("34,600", "32,150"))).toEqual([
      "32,150 contradicted contacts/calls/2025-05 contacts/calls/2025-06",
    ]);
  });

  it("matches the shares of a month beside its counts", () => {
    const page =
      "| Channel | April | | May | |\n|---|---|---|---|---|\n| | Number | % | Number | % |\n" +
      "| Phone | 31,250 | 91.6% | 34,600 | 91.3 |\n| Post | 2,870 | 8.4% | 3,310 | 8.7 |\n| Total | 34,120 | 100% | 37,910 | 100 |";
    expect(faultsOf(page)).toEqual([]);
    expect(faultsOf(page.replace("91.6%", "#").replace("91.3", "91.6").replace("#", "91.3%"))).toEqual([
      "91.3% contradicted contacts/calls/2025-04/share-of-channels contacts/calls/2025-05/share-of-channels",
      "91.6 contradicted contacts/calls/2025-05/share-of-channels contacts/calls/2025-04/share-of-channels",
    ]);
  });

  it("matches the shares of months below their channel", () => {
    const page =
      "الشهر\tالهاتف\t\tالبريد\t\n\tالعدد\t% من الربع\tالعدد\t% من الربع\nأبريل\t31,250\t31.9\t2,870\t30.9\n" +
      "مايو\t34,600\t35.3\t3,310\t35.6\nيونيو\t32,150\t32.8\t3,120\t33.5\nالمجموع\t98,000\t100\t9,300\t100";
    expect(faultsOf(page)).toEqual([]);
    expect(faultsOf(page.replace("35.3", "#").replace("35.6", "35.3").replace("#", "35.6"))).toHaveLength(2);
  });

  it("leaves the first row of names its own where the next one has no name below a blank", () => {
    const page = "Channel\tApril\tMay\t\nPost\tnot known\tnot known\t-\nPhone\t31,250\t34,600\t-";
    expect(faultsOf(page)).toEqual([]);
  });

  it("parts the columns of two years", () => {
    const page = "Channel\t2024\t\t2025\t\n\tApril\tMay\tApril\tMay\nPhone\t26,400\t27,900\t31,250\t34,600";
    expect(faultsOf(page)).toEqual([]);
    expect(faultsOf(page.replace("27,900", "34,600"))).toEqual([
      "34,600 contradicted contacts/calls/2024-05 contacts/calls/2025-05",
    ]);
  });

  it("parts the columns of two months by years", () => {
    const page = "\tApril\t\tMay\t\nChannel\t2024\t2025\t2024\t2025\nPhone\t26,400\t31,250\t27,900\t34,600";
    expect(faultsOf(page)).toEqual([]);
    expect(faultsOf(page.replace("27,900", "34,600"))).toEqual([
      "34,600 contradicted contacts/calls/2024-05 contacts/calls/2025-05",
    ]);
  });
});

describe("tieOut of years that mean a quarter of them", () => {
  it("matches the report's quarter under the name of its year, and that of the year before", () => {
    const page = "Calls in the second quarter\nChannel\t2024\t2025\nPhone\t80,400\t98,000";
    expect(faultsOf(page)).toEqual([]);
    expect(faultsOf(page.replace("80,400\t98,000", "98,000\t80,400"))).toEqual([
      "98,000 contradicted contacts/calls/2024-Q2 contacts/calls/2025-Q2",
      "80,400 contradicted contacts/calls/2025-Q2 contacts/calls/2024-Q2",
    ]);
  });
});

describe("tieOut of small counts", () => {
  const small: FeedbackReport = {
    period: "2025-Q2",
    channels: [
      { id: "calls", kind: "phone", months: { "2025-04": 0, "2025-05": 1, "2025-06": 0 } },
      { id: "emails", kind: "email", months: { "2025-04": 2, "2025-05": 0, "2025-06": 0 } },
    ],
  };

  it("takes no column of counts for the numbers of its rows", () => {
    const page = "Channel\tApril 2025\tMay 2025\tTotal\nTelephone\t0\t1\t1\nE-mail\t2\t0\t2\nTotal\t2\t1\t3";
    expect(faultsOf(page, small)).toEqual([]);
    expect(faultsOf(page.replace("\t3", "\t4"), small)).toEqual(["4 contradicted contacts/2025-Q2 "]);
  });
});

describe("tieOut of the numbers of headings and notes", () => {
  it.each([
    ["1.1 Calls", "1.1"],
    ["## 2. Contacts", "2"],
    ["3.2 التذاكر", "3.2"],
    ["القسم 3: التذاكر", "3"],
    ["[^4]: Counted by the switchboard.", "4"],
  ])("classes the number of %s", (heading, text) => {
    const page = `${heading}\n\nCalls: 98,000 in the quarter.`;
    expect(faultsOf(page)).toEqual([]);
    expect(tieOut(page, report).entries[0]).toMatchObject({ text, outcome: "classed" });
  });

  it("takes no count for the number of a heading", () => {
    expect(faultsOf("98.1 thousand calls")).toEqual(["98.1 thousand contradicted contacts/calls/2025-Q2 "]);
    expect(faultsOf("Calls\n\n98,001 Calls")).toEqual(["98,001 contradicted contacts/calls/2025-Q2 "]);
  });
});
