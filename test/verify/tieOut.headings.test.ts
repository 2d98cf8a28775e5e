import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { readHtml } from "../../src/read/readHtml.js";
import { tieOut } from "../../src/verify/tieOut.js";

/** Calls 9,000 in the second quarter of 2025 and 7,500 in the first, 6,300 a year before; e-mails 3,000. */
const report: FeedbackReport = {
  period: "2025-Q2",
  channels: [
    {
      id: "calls",
      kind: "phone",
      counts: "call",
      months: {
        "2025-01": 2600,
        "2025-02": 2450,
        "2025-03": 2450,
        "2025-04": 4500,
        "2025-05": 2400,
        "2025-06": 2100,
        "2024-04": 2200,
        "2024-05": 2050,
        "2024-06": 2050,
      },
    },
    { id: "mail", kind: "email", counts: "email", months: { "2025-04": 1100, "2025-05": 900, "2025-06": 1000 } },
  ],
};

const tied = (page: string) => tieOut(page.startsWith("<") ? readHtml(page) : page, report);
const faultsOf = (page: string) =>
  tied(page).entries.flatMap(({ text, outcome, figure = "", elsewhere = "" }) =>
    outcome === "contradicted" || outcome === "unexplained" ? [`${text} ${outcome} ${figure} ${elsewhere}`] : [],
  );

const months = (title: string, april: string, may: string): string =>
  `${title}<table><tr><th>Month</th><th>Count</th></tr><tr><td>April</td><td>${april}</td></tr><tr><td>May</td><td>${may}</td></tr></table>`;

describe("tieOut below a heading that names a period", () => {
  it.each([
    "# Report: second quarter of 2025\n\nCalls: 9,000",
    "# Report: first quarter of 2025\n\nCalls: 7,500",
    "# Q2 2025\n\nCalls: 9,000\n\n# Q1 2025\n\nCalls: 7,500",
    "<h1>Annual report 2025</h1><p>We received 9,000 calls in the quarter.</p>",
    "<h1>Second quarter of 2025</h1><p>July 2025</p><p>We received 9,000 calls.</p>",
    "<h1>Second quarter of 2025</h1><p>June 2025</p><p>We received 9,000 calls.</p>",
    "<h2>April 2025</h2><p>We received 4,500 calls.</p><h2>May 2025</h2><p>We received 2,400 calls.</p>",
    "Compared with the first quarter of 2025\n\nCalls: 9,000",
    "First quarter of 2025\n\nIn the second quarter of 2025 we were asked more.\n\nCalls: 9,000",
    "Ministry of Housing, established 2024\n\nCalls: 9,000",
    months("<h3>Calls, 2024</h3>", "2,200", "2,050"),
  ])("passes what is so: %s", (page) => {
    expect(faultsOf(page)).toEqual([]);
  });

  it.each([
    [
      "# Report: first quarter of 2025\n\nCalls: 9,000",
      "9,000 contradicted contacts/calls/2025-Q1 contacts/calls/2025-Q2",
    ],
    [
      "<h1>First quarter of 2025</h1><p>We received 9,000 calls.</p>",
      "9,000 contradicted contacts/calls/2025-Q1 contacts/calls/2025-Q2",
    ],
    [
      "تقرير الربع الأول من عام 2025م\n\nالمكالمات: 9,000 مكالمة",
      "9,000 contradicted contacts/calls/2025-Q1 contacts/calls/2025-Q2",
    ],
    ["تقرير عام 2024م\n\nالمكالمات: 9,000 مكالمة", "9,000 contradicted contacts/calls/2025-Q2 contacts/calls/2025-Q2"],
    [
      "<h2>May 2025</h2><p>We received 4,500 calls.</p>",
      "4,500 contradicted contacts/calls/2025-05 contacts/calls/2025-04",
    ],
  ])("contradicts a number of another period: %s", (page, fault) => {
    expect(faultsOf(page)).toEqual([fault]);
  });

  it("reads the year of a table's title", () => {
    expect(faultsOf(months("<h3>Calls by month, 2024</h3>", "4,500", "2,400"))).toEqual([
      "4,500 contradicted contacts/calls/2024-04 contacts/calls/2025-04",
      "2,400 contradicted contacts/calls/2024-05 contacts/calls/2025-05",
    ]);
    expect(faultsOf(months("<h3>Calls by month, 2023</h3>", "4,500", "2,400"))).toEqual([
      "4,500 contradicted contacts/calls/2025-04 contacts/calls/2025-04",
      "2,400 contradicted contacts/calls/2025-05 contacts/calls/2025-05",
    ]);
  });
});

describe("tieOut of a table below a heading that names a channel", () => {
  it.each([
    months("<h2>E-mails</h2>", "1,100", "900"),
    months("<h2>Calls</h2>", "4,500", "2,400"),
    months("<h2>Calls and e-mails</h2>", "5,600", "3,300"),
    months("<h2>Calls</h2><p>They fell.</p><h2>All contacts by month</h2>", "5,600", "3,300"),
    "## E-mails\n\n| Month | Count |\n|---|---|\n| April | 1,100 |\n| Total | 3,000 |",
    "## Calls\n\n| Channel | Count |\n|---|---|\n| Phone | 9,000 |\n| E-mail | 3,000 |\n| Total | 12,000 |",
    "Calls: 9,000\n\n| Month | Count |\n|---|---|\n| April | 5,600 |\n| May | 3,300 |",
  ])("passes what is so: %s", (page) => {
    expect(faultsOf(page)).toEqual([]);
  });

  it("contradicts the counts of another channel", () => {
    const faults = [
      "4,500 contradicted contacts/mail/2025-04 contacts/calls/2025-04",
      "2,400 contradicted contacts/mail/2025-05 contacts/calls/2025-05",
    ];
    expect(faultsOf(months("<h2>البريد الإلكتروني</h2>", "4,500", "2,400"))).toEqual(faults);
    expect(faultsOf(months("<h2>E-mails</h2>", "4,500", "2,400"))).toEqual(faults);
    expect(faultsOf(months("", "4,500", "2,400").replace("<table>", "<table><caption>E-mails</caption>"))).toEqual(
      faults,
    );
  });

  it.each([
    "<h2>E-mails (3,000)</h2>",
    "<h2>E-mails: 3,000</h2>",
    "<h2>Calls</h2><p>E-mails – 3,000</p>",
    "<h2>البريد الإلكتروني (٣٬٠٠٠ رسالة)</h2>",
    "<details><summary>E-mails 3,000</summary>",
  ])("contradicts them where the heading has its count, too: %s", (title) => {
    expect(faultsOf(months(title, "1,100", "900"))).toEqual([]);
    expect(faultsOf(months(title, "1,100", "2,400"))).toEqual([
      "2,400 contradicted contacts/mail/2025-05 contacts/calls/2025-05",
    ]);
    expect(faultsOf(months(title, "5,600", "900"))).toEqual([
      "5,600 contradicted contacts/mail/2025-04 contacts/2025-04",
    ]);
  });

  it.each([
    months("<p>Calls: 9,000</p><p>E-mails: 3,000</p>", "5,600", "3,300"),
    months("<ul><li>Calls: 9,000</li><li>E-mails: 3,000</li></ul>", "5,600", "3,300"),
    months("<ul><li>E-mails: 3,000</li></ul>", "5,600", "3,300"),
    months("<h2>E-mails (3,000)</h2><p>They fell.</p><h2>All contacts by month</h2>", "5,600", "3,300"),
    `${months("<h2>E-mails (3,000)</h2>", "1,100", "900")}<p>All channels took 12,000.</p>${months("", "5,600", "3,300")}`,
    "E-mails: 3,000\n\nChannel\tApril\nCalls\t4,500\nE-mails\t1,100",
    "In all we read 3,000 e-mails.\n\nMonth\tCount\nApril\t5,600\nMay\t3,300",
  ])("takes no other line with a count for a heading: %s", (page) => {
    expect(faultsOf(page)).toEqual([]);
  });
});

describe("tieOut below a heading that is a year alone", () => {
  it.each([
    (calls: string) => `<h2>2024</h2><ul><li>Calls: ${calls}</li></ul><h2>2025</h2><ul><li>Calls: 9,000</li></ul>`,
    (calls: string) => `<h2>2024</h2><table><tr><th>Channel<th>Count<tr><td>Calls<td>${calls}</table>`,
    (calls: string) => `## 2024\n\nCalls: ${calls}\n\n## 2025\n\nCalls: 9,000`,
    (calls: string) => `<h2>عام ٢٠٢٤م</h2><ul><li>المكالمات: ${calls}</li></ul>`,
    (calls: string) => `The year 2024:\n\nChannel | Count\nCalls | ${calls}`,
  ])("has the numbers of that year (%#)", (page) => {
    expect(faultsOf(page("6,300"))).toEqual([]);
    expect(faultsOf(page("9,000"))).toHaveLength(1);
  });

  it.each([
    "2024\n\nWe opened a new centre.\n\n2025\n\nWe took 9,000 calls.",
    "2026\n\nCalls: 9,000",
    "Calls by year\n\n2024: 6,300\n2025: 9,000",
  ])("is no number: %s", (page) => {
    expect(faultsOf(page).filter((fault) => !fault.startsWith("2026"))).toEqual([]);
  });
});

describe("tieOut of months without their year", () => {
  const down = (title: string, may: string): string =>
    `${title}\n\nMonth\tCalls\nApril\t${may === "2,050" ? "2,200" : "4,500"}\nMay\t${may}`;
  it.each([
    (may: string) => `Second quarter of 2025\n\nMonth\tCalls\nApril\t4,500\nMay\t${may}\nJune\t2,100`,
    (may: string) => `Channel | April | May | June | Total\nCalls | 4,500 | ${may} | 2,100 | 9,000`,
    (may: string) => `الشهر,المكالمات\nأبريل,4500\nمايو,${may.replace(",", "")}\nيونيو,2100`,
    (may: string) => months("<h1>Contacts, Q2 2025</h1><h2>Calls</h2>", "4,500", may),
  ])("are those of the report, and have no numbers of the year before (%#)", (page) => {
    expect(faultsOf(page("2,400"))).toEqual([]);
    expect(faultsOf(page("2,050"))).toHaveLength(1);
  });

  it.each([
    months("<h2>Calls, 2024</h2>", "2,200", "2,050"),
    months("<h2>Calls</h2><h3>2024</h3>", "2,200", "2,050"),
    months("<h2>Calls last year</h2>", "2,200", "2,050"),
    down("The calls of the same months of 2024 were these:", "2,050"),
    down("كانت المكالمات في الأشهر نفسها من العام الماضي:", "2,050"),
    "Calls (2024)\tCount\nApril\t2,200\nMay\t2,050",
    "Calls\t2024\t2025\nApril\t2,200\t4,500\nMay\t2,050\t2,400",
    "Month\tCalls, 2025\tCalls, 2024\nApril\t4,500\t2,200\nMay\t2,400\t2,050",
    "Calls\tApril\tMay\n2025\t4,500\t2,400\n2024\t2,200\t2,050",
    "Calls rose on 2024.\n\nCalls\tLast year\tThis year\nApril\t2,200\t4,500\nMay\t2,050\t2,400",
    "Calls\tJanuary\tFebruary\tMarch\tApril\n2025\t2,600\t2,450\t2,450\t4,500",
    "Month\tCalls\nJanuary\t2,600\nFebruary\t2,450\nApril\t4,500",
  ])("are of another year where it is named: %s", (page) => {
    expect(faultsOf(page)).toEqual([]);
  });
});

describe("tieOut below a band across a table", () => {
  const band = (name: string): string => `<tr><th colspan=2>${name}</tr>`;
  const row = (name: string, count: string): string => `<tr><td>${name}<td>${count}</tr>`;
  const table = (...rows: readonly string[]): string => `<table><tr><th>Name<th>Count</tr>${rows.join("")}</table>`;
  const byMonth = (may: string, ...rest: readonly string[]): string =>
    table(
      ...[band("April 2025"), row("Calls", "4,500"), row("E-mails", "1,100")],
      ...[band("May 2025"), row("Calls", may), row("E-mails", "900"), ...rest],
    );
  const byChannel = (may: string, total: string): string =>
    table(
      ...[band("Calls"), row("April", "4,500"), row("May", "2,400"), row("June", "2,100"), row("Total", "9,000")],
      ...[band("E-mails"), row("April", "1,100"), row("May", may), row("Total", total), row("Total", "12,000")],
    );

  it("has the numbers of its period", () => {
    expect(faultsOf(byMonth("2,400"))).toEqual([]);
    expect(faultsOf(byMonth("2,400").replaceAll("<th colspan", "<td colspan"))).toEqual([]);
    expect(faultsOf(byMonth("4,500"))).toHaveLength(1);
  });

  it("has those of its channel, and its total", () => {
    expect(faultsOf(byChannel("900", "3,000"))).toEqual([]);
    expect(faultsOf(byChannel("2,400", "3,000"))).toHaveLength(1);
    expect(faultsOf(byChannel("900", "9,000"))).toHaveLength(1);
  });

  it("ends with its table, and before totals of the whole", () => {
    expect(faultsOf(`${byMonth("2,400", row("Total", "12,000"))}<p>Calls: 9,000</p>`)).toEqual([]);
    expect(faultsOf(`${byMonth("2,400", band("Source: our own records"))}<h2>Calls: 9,000</h2>`)).toEqual([]);
    expect(faultsOf(table(row("Calls", "9,000"), band("April 2025"), row("Calls", "4,500")))).toEqual([]);
  });
});

describe("tieOut of a total", () => {
  it.each([
    (total: string) =>
      `<h2>E-mails</h2><dl><dt>April</dt><dd>1,100</dd><dt>May</dt><dd>900</dd><dt>Total</dt><dd>${total}</dd></dl>`,
    (total: string) =>
      `<h2>البريد الإلكتروني</h2><dl><dt>أبريل</dt><dd>1,100</dd><dt>الإجمالي</dt><dd>${total}</dd></dl>`,
  ])("below cards of months is of the channel of their heading (%#)", (page) => {
    expect(faultsOf(page("3,000"))).toEqual([]);
    expect(faultsOf(page("12,000"))).toHaveLength(1);
  });

  it("below cards of channels is of all", () => {
    const page = "<h2>E-mails</h2><dl><dt>Calls</dt><dd>9,000</dd><dt>E-mails</dt><dd>3,000</dd><dt>Total</dt><dd>";
    expect(faultsOf(`${page}12,000</dd></dl>`)).toEqual([]);
    expect(faultsOf(`${page}3,000</dd></dl>`)).toHaveLength(1);
  });

  it.each([
    (total: string) => `May 2025\n- Calls: 240\n- E-mails: 90\n- Total: ${total}`,
    (total: string) => `مايو ٢٠٢٥\n• المكالمات: 240\n• البريد الإلكتروني: 90\n• الإجمالي: ${total}`,
  ])("of few below a list of channels is of all (%#)", (page) => {
    const [calls, mail] = [{ "2025-05": 240 }, { "2025-05": 90 }].map((months, at) => ({
      ...(report.channels?.[at] ?? { id: "none", kind: "phone" as const }),
      months,
    }));
    const few = { period: "2025-05", channels: [calls, mail].flatMap((each) => each ?? []) };
    const entryOf = (total: string) => tieOut(page(total), few).entries.at(-1);
    expect(entryOf("330")).toMatchObject({ outcome: "matched", figure: "contacts/2025-05" });
    expect(entryOf("90")?.outcome).not.toBe("matched");
  });
});
