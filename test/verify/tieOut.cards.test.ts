import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { readHtml } from "../../src/read/readHtml.js";
import { tieOut } from "../../src/verify/tieOut.js";

/** Calls 9,000 (4,500 in April, 2,400 in May, 2,100 in June), e-mails 3,000; 2,600 tickets, 2,210 (85%) closed and 390 open. */
const report: FeedbackReport = {
  period: "2025-Q2",
  channels: [
    { id: "calls", kind: "phone", counts: "call", months: { "2025-04": 4500, "2025-05": 2400, "2025-06": 2100 } },
    { id: "mail", kind: "email", counts: "email", months: { "2025-04": 1100, "2025-05": 900, "2025-06": 1000 } },
  ],
  tickets: { system: "CRM", basis: "events", asOf: "2025-06-30", open: 390, closed: 2210 },
};

const statusOf = (page: string) => tieOut(page.startsWith("<") ? readHtml(page) : page, report).status;
const faultsOf = (page: string) =>
  tieOut(page.startsWith("<") ? readHtml(page) : page, report).entries.flatMap(
    ({ text, outcome, figure = "", elsewhere = "" }) =>
      outcome === "contradicted" || outcome === "unexplained" ? [`${text} ${outcome} ${figure} ${elsewhere}`] : [],
  );

/** A page of cards; each pair is a number and its label. */
const LAYOUTS: Readonly<Record<string, (pairs: readonly (readonly [string, string])[]) => string>> = {
  "blocks, the number above": (pairs) =>
    pairs.map(([number, label]) => `<div><div>${number}</div><div>${label}</div></div>`).join(""),
  "blocks, the number below": (pairs) =>
    pairs.map(([number, label]) => `<div><div>${label}</div><div>${number}</div></div>`).join(""),
  "paragraphs under a heading": (pairs) =>
    `<h2>Our quarter in numbers</h2>${pairs.map(([number, label]) => `<section><p>${number}</p><p>${label}</p></section>`).join("")}`,
  "a list with line breaks": (pairs) =>
    `<ul>${pairs.map(([number, label]) => `<li><strong>${number}</strong><br>${label}</li>`).join("")}</ul>`,
  figures: (pairs) =>
    pairs.map(([number, label]) => `<figure>${number}<figcaption>${label}</figcaption></figure>`).join(""),
  terms: (pairs) => `<dl>${pairs.map(([number, label]) => `<dt>${label}</dt><dd>${number}</dd>`).join("")}</dl>`,
  "lines, the number above": (pairs) => pairs.map(([number, label]) => `${number}\n${label}`).join("\n"),
  "lines, the number below": (pairs) => pairs.map(([number, label]) => `${label}\n${number}`).join("\n"),
  "pairs of lines": (pairs) => `Key figures\n\n${pairs.map(([number, label]) => `${number}\n${label}`).join("\n\n")}`,
  "lines with empty ones between": (pairs) => pairs.map(([number, label]) => `${number}\n\n${label}`).join("\n\n"),
};

const LABELS = [
  ["مكالمة", "رسالة بريد إلكتروني"],
  ["calls", "e-mails"],
] as const;

describe.each(Object.entries(LAYOUTS))("tieOut of cards in %s", (_, layOut) => {
  it.each(LABELS)("passes true ones, and fails exchanged ones: %s, %s", (calls, mails) => {
    expect(
      statusOf(
        layOut([
          ["9,000", calls],
          ["3,000", mails],
        ]),
      ),
    ).toBe("passed");
    expect(
      faultsOf(
        layOut([
          ["3,000", calls],
          ["9,000", mails],
        ]),
      ),
    ).toEqual([
      "3,000 contradicted contacts/calls/2025-Q2 contacts/mail/2025-Q2",
      "9,000 contradicted contacts/mail/2025-Q2 contacts/calls/2025-Q2",
    ]);
  });
});

describe("tieOut of labels on lines of their own", () => {
  it("tells open tickets from closed ones", () => {
    const cards = (open: string, closed: string): string =>
      `<div><p>${open}</p><p>تذكرة مفتوحة</p></div><div><p>${closed}</p><p>تذكرة مغلقة</p></div>`;
    expect(statusOf(cards("390", "2,210"))).toBe("passed");
    expect(statusOf(cards("2,210", "390"))).toBe("failed");
  });

  it("binds the months below a channel", () => {
    expect(statusOf("المكالمات\nأبريل\n4,500\nمايو\n2,400\nيونيو\n2,100")).toBe("passed");
    expect(faultsOf("المكالمات\nأبريل\n2,400\nمايو\n4,500")).toEqual([
      "2,400 contradicted contacts/calls/2025-04 contacts/calls/2025-05",
      "4,500 contradicted contacts/calls/2025-05 contacts/calls/2025-04",
    ]);
    expect(statusOf("<h2>Calls</h2><h3>April</h3><p>4,500</p><h3>May</h3><p>2,400</p>")).toBe("passed");
    expect(statusOf("<h2>Calls</h2><h3>April</h3><p>2,400</p><h3>May</h3><p>4,500</p>")).toBe("failed");
    expect(statusOf("## Calls\n\nApril\n\n2,400")).toBe("failed");
  });

  it("leaves a card that counts what the report does not know unexplained", () => {
    expect(statusOf("<div><div>57</div><div>calls from abroad</div></div>")).toBe("incomplete");
    expect(statusOf("<div><div>8,125</div><div>calls in English</div></div>")).toBe("incomplete");
  });

  it("takes no heading of what follows for a label", () => {
    expect(statusOf("Calls in the quarter:\n9,000\n\nE-mails\n\nThere were 3,000 e-mails.")).toBe("passed");
    expect(statusOf("<h2>Calls</h2><p>9,000</p><h2>E-mails</h2><p>3,000</p>")).toBe("passed");
    expect(statusOf("Calls\n\n9,000\n\nE-mails\n\n3,000\n\nTickets\n\nAll of them were read.")).toBe("passed");
  });

  it("reads a card with a remark", () => {
    const card = (count: string): string => `<div><h3>Calls</h3><p>${count}</p><p>this quarter</p></div>`;
    expect(statusOf(card("9,000") + card("9,000"))).toBe("passed");
    expect(statusOf(card("3,000"))).toBe("failed");
  });
});

it.each([
  ["<div><p>81.5%</p><p>Answered within 40 seconds</p></div><div><p>9,600</p><p>calls offered</p></div>", []],
  ["<div><p>81.5%</p><p>أُجيبت خلال 40 ثانية</p></div><div><p>9,600</p><p>مكالمة معروضة</p></div>", []],
  [
    "<div><p>85.1%</p><p>Answered within 40 seconds</p></div><div><p>9,600</p><p>calls offered</p></div>",
    ["85.1% unexplained  "],
  ],
])("a card may be called by the seconds within which calls are answered: %s", (page, expected) => {
  const handling = { offered: 9600, answered: 9000, abandoned: 600, serviceLevel: 81.5, serviceLevelSeconds: 40 };
  const channels = report.channels.map((channel) => (channel.id === "calls" ? { ...channel, handling } : channel));
  const { entries } = tieOut(readHtml(page), { ...report, channels });
  expect(
    entries.flatMap(({ text, outcome, figure = "", elsewhere = "" }) =>
      outcome === "contradicted" || outcome === "unexplained" ? [`${text} ${outcome} ${figure} ${elsewhere}`] : [],
    ),
  ).toEqual(expected);
});
