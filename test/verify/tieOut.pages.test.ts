import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { readHtml } from "../../src/read/readHtml.js";
import { tieOut } from "../../src/verify/tieOut.js";

/**
 * Calls 9,000 (4,500 in April, 2,400 in May, 2,100 in June: -46.67 %, then -12.50 %), e-mails 3,000 (1,100, 900, 1,000); all 12,000
 * (5,600, 3,300, 3,100). 2,600 tickets, 2,210 (85 %) closed and 390 open.
 */
const report: FeedbackReport = {
  period: "2025-Q2",
  channels: [
    { id: "calls", kind: "phone", counts: "call", months: { "2025-04": 4500, "2025-05": 2400, "2025-06": 2100 } },
    { id: "mail", kind: "email", counts: "email", months: { "2025-04": 1100, "2025-05": 900, "2025-06": 1000 } },
  ],
  tickets: { system: "CRM", basis: "events", asOf: "2025-06-30", open: 390, closed: 2210 },
};
/** Calls 120, 130 and 150 in the first months of 2025; 400. */
const small: FeedbackReport = {
  period: "2025-Q1",
  channels: [
    { id: "calls", kind: "phone", counts: "call", months: { "2025-01": 120, "2025-02": 130, "2025-03": 150 } },
  ],
};
/** Calls 540, 610 and 480 in the second quarter of 2025. */
const spring: FeedbackReport = {
  period: "2025-Q2",
  channels: [
    { id: "calls", kind: "phone", counts: "call", months: { "2025-04": 540, "2025-05": 610, "2025-06": 480 } },
  ],
};

const tie = (page: string, of = report) => tieOut(page.startsWith("<") ? readHtml(page) : page, of);
const faults = (page: string, of = report) =>
  tie(page, of).entries.flatMap(({ text, outcome }) =>
    outcome === "contradicted" || outcome === "unexplained" ? [`${text} ${outcome}`] : [],
  );

describe("what was closed by a month", () => {
  it.each([
    "By June, 2,210 of 2,600 tickets were closed.",
    "By 30 June, 2,210 of 2,600 tickets were closed.",
    "بحلول يونيو أُغلقت 2,210 تذاكر من أصل 2,600 تذكرة.",
  ])("was closed in all the months before it: %s", (page) => {
    expect(faults(page)).toEqual([]);
  });

  it("and is still held to the number", () => {
    expect(faults("By June, 2,201 of 2,600 tickets were closed.")).toEqual(["2,201 contradicted"]);
    expect(faults("In June the centre took 2,400 calls.")).toEqual(["2,400 contradicted"]);
  });
});

describe("months and their numbers in turn in one line", () => {
  it.each([
    ["January 120, February 130 and March 150 calls.", small],
    ["The centre took January 120, February 130, and March 150 calls.", small],
    ["Calls: Jan 120, Feb 130, Mar 150.", small],
    ["April 540, May 610 and June 480 calls.", spring],
    ["Calls by month: April 540 calls, May 610 calls, June 480 calls.", spring],
    ["April 4,500, May 2,400 and June 2,100 calls.", report],
    ["بلغت المكالمات في يناير 120 وفي فبراير 130 وفي مارس 150.", small],
    ["المكالمات: يناير 120، فبراير 130، مارس 150.", small],
    ["بلغت المكالمات يناير 120 وفبراير 130 ومارس 150 مكالمة.", small],
  ])("pass: %s", (page, of) => {
    expect(faults(page, of)).toEqual([]);
    expect(tie(page, of).counts.matched).toBe(3);
  });

  it.each([
    ["January 130, February 120 and March 150 calls.", small, ["130", "120"]],
    ["Calls: Jan 120, Feb 150, Mar 130.", small, ["150", "130"]],
    ["April 540, May 480 and June 610 calls.", spring, ["480", "610"]],
    ["بلغت المكالمات في يناير 130 وفي فبراير 120 وفي مارس 150.", small, ["130", "120"]],
    ["المكالمات: يناير 120، فبراير 150، مارس 130.", small, ["150", "130"]],
  ])("fail where two are exchanged: %s", (page, of, wrong) => {
    expect(faults(page, of).map((fault) => fault.replace(/ .*/, ""))).toEqual(wrong);
  });
});

describe("a total under a longer name", () => {
  it("may say what it holds in brackets", () => {
    const rows =
      "القناة\tأبريل\tمايو\tيونيو\tالمجموع\nالمكالمات\t4,500\t2,400\t2,100\t9,000\nالبريد\t1,100\t900\t1,000\t3,000\n";
    expect(faults(`${rows}الإجمالي (مع يونيو)\t5,600\t3,300\t3,100\t12,000`)).toEqual([]);
    expect(faults("الشهر\tالمكالمات\nأبريل\t4,500\nمايو\t2,400\nيونيو\t2,100\nالإجمالي (مع يونيو)\t9,000")).toEqual([]);
    expect(faults("Month\tCalls\nApril\t4,500\nMay\t2,400\nJune\t2,100\nTotal (including June)\t9,000")).toEqual([]);
    expect(faults("Month\tCalls\nApril\t4,500\nMay\t2,400\nJune\t2,100\nTotal (including June)\t9,900")).toEqual([
      "9,900 contradicted",
    ]);
  });

  it("may be that of the shares", () => {
    const shares = "Channel\tContacts\tShare\nCalls\t9,000\t75%\nE-mails\t3,000\t25%\n";
    expect(faults(`${shares}Total share\t12,000\t100%`)).toEqual([]);
    expect(faults("Month\tCalls\tShare\nApril\t4,500\t50%\nMay\t2,400\t26.67%\nTotal share\t\t100%")).toEqual([]);
    expect(faults("Calls made up 75% and e-mails 25%; total share 100%.")).toEqual([]);
    expect(faults("بلغت حصة المكالمات 75% وحصة البريد 25%، ومجموع النسب 100%.")).toEqual([]);
    expect(faults("Calls made up 75% and e-mails 25%; total share 99%.")).toEqual(["99% unexplained"]);
  });
});

describe("a card with a count and its share", () => {
  const cards = (pairs: readonly (readonly [string, string, string])[]) =>
    pairs
      .map(([count, label, share]) => `<div><div>${count}</div><div>${label}</div><div>${share}</div></div>`)
      .join("");

  it("binds both", () => {
    const page = cards([
      ["9,000", "calls", "75%"],
      ["3,000", "e-mails", "25%"],
    ]);
    expect(faults(page)).toEqual([]);
    expect(tie(page).counts.matched).toBe(4);
    expect(faults("9,000\ncalls\n75%\n3,000\ne-mails\n25%")).toEqual([]);
    expect(faults("9,000\nمكالمات\n75%\n\n3,000\nبريد\n25%")).toEqual([]);
  });

  it("and fails where either is another card's", () => {
    const counts = cards([
      ["3,000", "calls", "75%"],
      ["9,000", "e-mails", "25%"],
    ]);
    expect(faults(counts)).toEqual(["3,000 contradicted", "9,000 contradicted"]);
    const shares = cards([
      ["9,000", "مكالمات", "25%"],
      ["3,000", "بريد", "75%"],
    ]);
    expect(faults(shares)).toEqual(["25% contradicted", "75% contradicted"]);
  });
});

describe("a table whose numbers stand above their names", () => {
  const table = (numbers: readonly string[], names: readonly string[]) =>
    `<table>${[numbers, names].map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</table>`;

  it.each([[["calls", "e-mails", "tickets"]], [["المكالمات", "البريد", "التذاكر"]]])(
    "is bound by them: %s",
    (names) => {
      expect(faults(table(["9,000", "3,000", "2,600"], names))).toEqual([]);
      expect(faults(table(["3,000", "9,000", "2,600"], names))).toEqual(["3,000 contradicted", "9,000 contradicted"]);
    },
  );
});

describe("a change from another month than the one it is from", () => {
  it.each([
    "Calls fell in June by 12.5% from May.",
    "Calls fell in May by 46.67% from April.",
    "Calls fell in June by 12.50% compared with May.",
    "Calls fell by 12.5% from May to June.",
    "From April to May calls fell by 46.67%, and from May to June by 12.5%.",
    "انخفضت المكالمات في يونيو بنسبة 12.5% مقارنة بمايو.",
  ])("passes by its own: %s", (page) => {
    expect(faults(page)).toEqual([]);
  });

  it.each([
    "Calls fell in June by 12.5% from April.",
    "Calls fell in June by 12.50% compared with April.",
    "انخفضت المكالمات في يونيو بنسبة 12.5% مقارنة بأبريل.",
    "انخفضت المكالمات في يونيو بنسبة 12.5% عن شهر أبريل.",
  ])("fails: %s", (page) => {
    expect(faults(page)).toEqual([page.includes("12.50%") ? "12.50% contradicted" : "12.5% unexplained"]);
  });
});

describe("HTML given as plain text", () => {
  const html = "<!doctype html><html><body><p>9,000 calls</p></body></html>";
  const hints = (page: string) => tieOut(page, report).findings.filter(({ code }) => code === "html-as-text");

  it("is told where it is read", () => {
    expect(hints(html)).toMatchObject([{ severity: "notice" }]);
    expect(hints(html)[0]?.message).toContain("readHtml");
    expect(hints("<table><tr><td>9,000</td></tr></table>")).toHaveLength(1);
    const arabic = tieOut(html, report, { language: "ar" }).findings[0]?.message.replace(/[\u200F\u2066-\u2069]/g, "");
    expect(arabic).toBe(
      "النص بلغة HTML، وتقرأ readHtml من beneficiary-feedback/html جداوله وما رُبط فيه بالأرقام، ويقرؤها أمر الطرفية من ملف ينتهي اسمه بـ .html",
    );
  });

  it("and text with a sign or tag of its own is not", () => {
    expect(hints("Calls <b>9,000</b> in all.")).toEqual([]);
    expect(hints("Waiting < 5 minutes, > 9,000 calls")).toEqual([]);
    expect(tieOut(readHtml(html), report).findings).toEqual([]);
  });
});
