import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";

/** Calls 9,100, 9,400 and 8,700: 27,200, of 25,000 the quarter before (+8.8 %). E-mails 1,310, 1,250 and 1,190: 3,750. */
const report: FeedbackReport = {
  period: "2025-Q1",
  channels: [
    {
      id: "calls",
      kind: "phone",
      name: { ar: "المكالمات", en: "Calls" },
      counts: "call",
      months: { "2025-01": 9100, "2025-02": 9400, "2025-03": 8700 },
      totals: { "2024-Q4": 25000 },
    },
    {
      id: "emails",
      kind: "email",
      name: { ar: "البريد الإلكتروني", en: "E-mails" },
      counts: "email",
      months: { "2025-01": 1310, "2025-02": 1250, "2025-03": 1190 },
    },
  ],
};

const tell = (page: string) =>
  tieOut(page, report).entries.flatMap(({ text, outcome, figure = "" }) =>
    outcome === "classed" ? [] : [`${text} ${outcome} ${figure}`.trim()],
  );

describe("a sentence that goes on in the next line", () => {
  it.each([
    [
      "Hello all,\n\nThe phones were busy again this winter. We took 27,200 calls in the first quarter, and in\nFebruary alone there were 9,400 of them, before the number came down by 700 in\nMarch to 8,700.",
      [
        "27,200 matched contacts/calls/2025-Q1",
        "9,400 matched contacts/calls/2025-02",
        "700 matched contacts/calls/2025-03/month-change",
        "8,700 matched contacts/calls/2025-03",
      ],
    ],
    [
      "  * Of all that reached the office between January and March the calls grew most, from\n    25,000 to 27,200, while in the same three months there were 3,750\n    e-mails",
      [
        "25,000 matched contacts/calls/2024-Q4",
        "27,200 matched contacts/calls/2025-Q1",
        "3,750 matched contacts/emails/2025-Q1",
      ],
    ],
    [
      "استقبل مركز الاتصال في الربع الأول من عام 2025م ما مجموعه 27,200 مكالمة، وكان\nفبراير أكثر الأشهر ازدحامًا بعدد 9,400 مكالمة، ثم تراجع العدد في مارس\nإلى 8,700 مكالمة.",
      [
        "27,200 matched contacts/calls/2025-Q1",
        "9,400 matched contacts/calls/2025-02",
        "8,700 matched contacts/calls/2025-03",
      ],
    ],
    [
      "استقبل مركز الاتصال في الربع الأول من عام 2025م وفي فبراير وحده 9,400\nمكالمة، ثم تراجع العدد في مارس إلى 8,700 مكالمة.",
      ["9,400 matched contacts/calls/2025-02", "8,700 matched contacts/calls/2025-03"],
    ],
    [
      "We took 27,200 calls in the first quarter of 2025, more than ever in a winter.\r\nIn the whole of February there were 1,250 e-mails, and\r\nin March 1,190.",
      [
        "27,200 matched contacts/calls/2025-Q1",
        "1,250 matched contacts/emails/2025-02",
        "1,190 matched contacts/emails/2025-03",
      ],
    ],
  ])("is one sentence: %s", (page, expected) => {
    expect(tell(page)).toEqual(expected);
  });

  it.each([
    [
      "The number of calls that reached our contact centre came down from February to\nMarch, from 8,700 to 9,400.",
      "9,400",
    ],
  ])("names what its numbers are, too: %s", (page, number) => {
    expect(tell(page)).toContainEqual(expect.stringMatching(new RegExp(`^${number} contradicted`)));
  });

  it.each([
    "Calls that came in through the contact centre in January 2025: 9,100\nE-mails that came in through the public inbox in January 2025: 1,310",
    "- the calls that came in through the contact centre in January: 9,100\n- the e-mails that came in through the public inbox in January: 1,310",
    "What reached us in the first quarter of the year, by channel and by month      Jan\nCalls     9,100\nE-mails   1,310",
  ])("is no item of a list, and no row: %s", (page) => {
    expect(tell(page)).toEqual(["9,100 matched contacts/calls/2025-01", "1,310 matched contacts/emails/2025-01"]);
  });

  it.each([
    "In February 2025\nwe took 9,400 calls. In the quarter we took 27,200 calls.",
    "Busiest month: February 2025\n(9,400 calls). We received 27,200 calls in the quarter.",
    "We took 9,400 calls in\nFebruary\nand 27,200 calls in the quarter.",
    "In February\n2025 we took 9,400 calls. The quarter had\n27,200 calls.",
    "In February\n2025, 9,400 calls came. The quarter had 27,200 of them\nin all.",
    "بلغت المكالمات في فبراير ٢٠٢٥\n(٩٬٤٠٠). وبلغت المكالمات في الربع ٢٧٬٢٠٠ مكالمة.",
    "بلغ عدد المكالمات في فبراير\n٢٠٢٥ نحو ٩٬٤٠٠ مكالمة، وفي الربع الأول من عام\n٢٠٢٥م ٢٧٬٢٠٠ مكالمة.",
    "بلغ عدد المكالمات في\nفبراير ٩٬٤٠٠ مكالمة، وفي الربع كله\n٢٧٬٢٠٠ مكالمة.",
  ])("goes on however short its line is: %s", (page) => {
    const digits = (text = "") =>
      text.replace(/[٠-٩٬]/g, (sign) => (sign === "٬" ? "," : String(sign.charCodeAt(0) % 16)));
    expect(tell(page).map(digits)).toEqual([
      "9,400 matched contacts/calls/2025-02",
      "27,200 matched contacts/calls/2025-Q1",
    ]);
    // February had 9,400, and nothing had 9,500.
    const wrong = page.replace("9,400", "9,500").replace("٩٬٤٠٠", "٩٬٥٠٠");
    expect(digits(tell(wrong)[0])).toBe("9,500 contradicted contacts/calls/2025-02");
  });

  it.each([
    // 8,700 / 9,400 − 1 = −7.446… %; 1,190 / 1,250 − 1 = −4.8 %; 27,200 / 90 days = 302.22…; 27,200 / 30,950 = 87.88… %.
    [
      "Calls, March 2025\ncompared with\nFebruary 2025\ndown 7.4%.",
      "7.4% matched contacts/calls/2025-03/month-change-percent",
    ],
    [
      "E-mails, March 2025 compared\nwith February 2025\nwere down 4.8%.",
      "4.8% matched contacts/emails/2025-03/month-change-percent",
    ],
    [
      "Calls, March 2025 compared with February 2025:\ndown 7.4% in number.",
      "7.4% matched contacts/calls/2025-03/month-change-percent",
    ],
    [
      "المكالمات، مارس ٢٠٢٥\nمقارنة بفبراير ٢٠٢٥: انخفاض ٧٫٤٪\nفي العدد.",
      "٧٫٤٪ matched contacts/calls/2025-03/month-change-percent",
    ],
    ["Calls, mean per day:\n302.2.", "302.2 matched contacts/calls/2025-Q1/mean-per-day"],
  ])("holds a comparison and what a colon announces: %s", (page, expected) => {
    expect(tell(page)).toEqual([expected]);
  });

  it("closes a bracket", () => {
    expect(tell("Calls: 27,200 (87.88\n%)")[1]).toBe("87.88\n% matched contacts/calls/2025-Q1/share-of-channels");
  });

  it("has in each line of an item what its first line names, up to the next item", () => {
    const item =
      "- Calls: 27,200 in all, 87.88% of all that came.\nBusiest month: February 2025 (9,400).\n- E-mails: 3,750.";
    expect(tell(item)).toEqual([
      "27,200 matched contacts/calls/2025-Q1",
      "87.88% matched contacts/calls/2025-Q1/share-of-channels",
      "9,400 matched contacts/calls/2025-02",
      "3,750 matched contacts/emails/2025-Q1",
    ]);
  });

  it.each([
    "Our quarter. In short:\ncalls 27,200\ne-mails 3,750",
    "We tell it in short.\nCalls: 27,200\nE-mails: 3,750",
    "We tell it in short.\nCalls\n27,200\nE-mails\n3,750",
    "هذه أرقام الربع.\nالمكالمات ٢٧٬٢٠٠\nالبريد الإلكتروني ٣٬٧٥٠",
  ])("leaves a list below a sentence as it is: %s", (page) => {
    expect(tell(page).map((told) => told.replace(/^\S+ /, ""))).toEqual([
      "matched contacts/calls/2025-Q1",
      "matched contacts/emails/2025-Q1",
    ]);
  });
});

describe("items of a list", () => {
  it("begin with their numbers, in either digits", () => {
    expect(tell("أبرز الملاحظات:\n١) بلغت المكالمات ٢٧٬٢٠٠ مكالمة.\n٢) وبلغت رسائل البريد ٣٬٧٥٠ رسالة.")).toEqual([
      "٢٧٬٢٠٠ matched contacts/calls/2025-Q1",
      "٣٬٧٥٠ matched contacts/emails/2025-Q1",
    ]);
  });
});
