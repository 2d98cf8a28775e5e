import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";

/** Calls 3,900, 4,100 and 5,330 (+30 % on May): 13,330, 66.65 % of 20,000. Of 5,200 tickets 4,810 (92.5 %) are closed, 390 open. */
const quarter: FeedbackReport = {
  period: "2023-Q2",
  channels: [
    {
      id: "hotline",
      kind: "phone",
      name: { ar: "الخط الساخن", en: "Hotline" },
      counts: "call",
      months: { "2023-04": 3900, "2023-05": 4100, "2023-06": 5330 },
    },
    {
      id: "portal",
      kind: "portal",
      name: { ar: "بوابة المستهلك", en: "Consumer portal" },
      months: { "2023-04": 2000, "2023-05": 2170, "2023-06": 2500 },
    },
  ],
  tickets: { basis: "cohort-by-opened", asOf: "2023-06-30", open: 390, closed: 4810 },
};

/** Calls +10 %, messages +20 %, all 75,500 and 85,100: +12.7 %. */
const year: FeedbackReport = {
  period: "2023",
  channels: [
    { id: "calls", kind: "phone", name: { en: "Calls" }, totals: { "2022": 55_000, "2023": 60_500 } },
    { id: "messages", kind: "social-media", name: { en: "Messages" }, totals: { "2022": 20_500, "2023": 24_600 } },
  ],
};

const statusOf = (page: string, report = quarter) => tieOut(page, report).status;
const tell = (page: string) =>
  tieOut(page, quarter).entries.map(({ text, outcome, figure, rule = "" }) => `${text} ${outcome} ${figure ?? rule}`);

describe("a table set with spaces below the names of years", () => {
  const table = [
    "Channel          2022     2023   Change",
    "Calls          55,000   60,500   +10.0%",
    "Messages       20,500   24,600   +20.0%",
    "Total          75,500   85,100   +12.7%",
  ];

  it("passes with a column that has no year", () => {
    expect(statusOf(table.join("\n"), year)).toBe("passed");
  });

  it.each([
    ["55,000   60,500", "60,500   55,000"],
    ["55,000", "20,500"],
    ["24,600", "26,400"],
    ["+20.0%", "+10.0%"],
    ["2022     2023", "2023     2022"],
    ["2022     2023", "2021     2022"],
  ])("does not pass with another cell or header: %s, %s", (right, wrong) => {
    expect(["failed", "incomplete"]).toContain(statusOf(table.join("\n").replace(right, wrong), year));
  });
});

describe("who wrote or called", () => {
  it.each([
    "During the quarter the office was contacted 20,000 times by consumers.",
    "Consumers called the hotline 13,330 times.",
    "Through the consumer portal we were contacted 6,670 times.",
  ])("is no channel that has the word in its name: %s", (page) => {
    expect(statusOf(page)).toBe("passed");
  });

  it.each(["Through the consumer portal we were contacted 13,330 times.", "The office was contacted 20,300 times."])(
    "does not pass: %s",
    (page) => {
      expect(["failed", "incomplete"]).toContain(statusOf(page));
    },
  );
});

describe("the names of two channels behind a number", () => {
  it.each([
    "The office received 20,000 contacts by telephone and portal.",
    "We took 20,000 requests through the hotline and the consumer portal in the quarter.",
    "تلقى المكتب 20,000 استفسار عبر الخط الساخن وبوابة المستهلك.",
    "تلقى المكتب 20,000 استفسار عبر الهاتف وعبر البوابة خلال الربع.",
    "We received 13,330 calls by phone and answered letters in three days.",
    "There were 13,330 calls on the line and few portal users.",
  ])("are both told: %s", (page) => {
    expect(statusOf(page)).toBe("passed");
  });

  it.each([
    "The office received 13,330 contacts by telephone and portal.",
    "تلقى المكتب 13,330 استفسارًا عبر الخط الساخن وبوابة المستهلك.",
    "The office received 20,000 contacts by telephone and e-mail.",
    "The office received 20,000 contacts by telephone.",
  ])("do not pass: %s", (page) => {
    expect(["failed", "incomplete"]).toContain(statusOf(page));
  });
});

describe("cards of a number, what it counts, and how that has moved", () => {
  it.each([
    ["60,500", "24,600", "passed"],
    ["24,600", "60,500", "failed"],
    ["60,500", "26,400", "failed"],
  ])("pair the number with the name below it: %s, %s", (calls, messages, expected) => {
    const cards = `${calls}\nCalls\nup 10.0% from 2022\n\n[ ${messages} ]\nMessages\n▲ 20.0% from 2022\n`;
    expect(statusOf(cards, year)).toBe(expected);
  });
});

describe("a table of the quarters of a year by their order", () => {
  const totals = { "2023-Q1": 1846, "2023-Q2": 2173, "2023-Q3": 1629, "2023-Q4": 2418 };
  const quarters: FeedbackReport = { period: "2023", channels: [{ id: "calls", kind: "phone", totals }] };
  const table = (first: string, second: string) =>
    `الفصل\tالمكالمات\nالفصل الأول\t${first}\nالفصل الثاني\t${second}\nالفصل الثالث\t1629\nالفصل الرابع\t2418\nالسنة\t8066`;

  it.each([
    ["1846", "2173", "passed"],
    ["2173", "1846", "failed"],
    ["1864", "2173", "failed"],
  ])("holds each row to its quarter: %s, %s", (first, second, expected) => {
    expect(statusOf(table(first, second), quarters)).toBe(expected);
  });

  it.each([
    ["The quarter to March brought 1,846 calls and the quarter ended in June 2,173.", "passed"],
    ["The quarter to March brought 2,173 calls and the quarter ended in June 1,846.", "failed"],
    ["Report for the Quarter Ended June 2023\nCalls: 2,173", "passed"],
    ["REPORT FOR THE QUARTER ENDED JUNE 2023\nCalls: 2,173", "passed"],
    ["Results of a Quarter Ended June 2023\nCalls: 2,173", "passed"],
    ["Report for the Quarter Ended June 2023\nCalls: 1,846", "failed"],
  ])("and a quarter told by its last month to that: %s", (page, expected) => {
    expect(statusOf(page, quarters)).toBe(expected);
  });
});

describe("a quarter that is a fraction", () => {
  it("ends no month", () => {
    expect(statusOf("Hotline calls grew by a quarter to June, when 5,330 came.")).toBe("passed");
    expect(statusOf("Hotline calls grew by one quarter to June, when 5,330 came.")).toBe("passed");
    expect(statusOf("Hotline calls grew by a quarter to June, when 4,100 came.")).toBe("failed");
    expect(statusOf("Hotline calls grew by a quarter to June, when 5,303 came.")).toBe("failed");
  });
});

describe("what says where people came or called", () => {
  const offices: FeedbackReport = {
    period: "2023-Q3",
    channels: [
      { id: "calls", kind: "phone", name: { en: "Calls" }, counts: "call", totals: { "2023-Q3": 888 } },
      { id: "desks", kind: "branch", name: { en: "Regional desks" }, totals: { "2023-Q3": 6127 } },
      { id: "letters", kind: "post", name: { en: "Letters" }, totals: { "2023-Q3": 985 } },
    ],
  };

  it.each([
    ["Our customer care desk handled 8,000 contacts.", "passed"],
    ["Our customer care desk handled 8,800 contacts.", "failed"],
    ["8,000\nTotal of calls, desks and letters\n", "passed"],
    ["Calls rose on platform A: 888 in the quarter.", "passed"],
    ["ارتفعت المكالمات بعد موسم الحج: وردت 888 مكالمة", "passed"],
    ["Data as at 30-SEP-2023: 888 calls.", "passed"],
    ["6,127\nTotal of calls, desks and letters\n", "failed"],
    ["There were 888 calls. You may call 888-CALL-NOW (888-225-5669).", "passed"],
  ])("is no channel by itself: %s", (page, expected) => {
    expect(statusOf(page, offices)).toBe(expected);
  });
});

describe("a total of some of the channels", () => {
  const five: FeedbackReport = {
    period: "2023-Q2",
    channels: ["Calls", "Letters", "Branches", "Website", "Faxes"].map((en, at) => ({
      id: en,
      kind: `kind-${at}`,
      name: { en },
      totals: { "2023-Q2": 1000 + 7 * at },
    })),
  };
  const entries = (page: string) => tieOut(page, five).entries.map(({ text, outcome }) => `${text} ${outcome}`);

  // 1,000, 1,007, 1,014, 1,021 and 1,028 are 5,070; the first three 3,021.
  it.each(["5,070", "3,021"])("is no total of all, nor of one: %s", (total) => {
    expect(entries(`Calls\t1,000\nLetters\t1,007\nTotal of calls, letters and branches\t${total}`)).toEqual([
      "1,000 matched",
      "1,007 matched",
      `${total} unexplained`,
    ]);
  });
});

describe("the end of the last month", () => {
  it.each([
    "At the end of June 4,810 tickets had been closed and 390 were still open.",
    "At the end of June, 4,810 tickets had been closed.",
    "في نهاية يونيو أُغلقت 4,810 تذكرة وبقيت 390 تذكرة مفتوحة.",
    "وفي نهاية يونيو بلغ عدد مكالمات الخط الساخن 13,330.",
    "وبنهاية شهر يونيو بلغ عدد مكالمات الخط الساخن 13,330.",
  ])("is that of the period: %s", (page) => {
    expect(statusOf(page)).toBe("passed");
  });

  it.each([
    "At the end of May 4,810 tickets had been closed.",
    "في نهاية مايو أُغلقت 4,810 تذكرة.",
    "وفي نهاية مايو بلغ عدد مكالمات الخط الساخن 13,330.",
    "وفي نهاية يونيو بلغ عدد مكالمات الخط الساخن 13,303.",
    "At the end of June 4,180 tickets had been closed.",
    "At the end of June 3,900 calls had come in.",
  ])("does not pass: %s", (page) => {
    expect(["failed", "incomplete"]).toContain(statusOf(page));
  });
});

describe("an answer that gives its reason first, or by how much", () => {
  const asked = "Why did calls jump in June?\n";
  const wondered = "س: لماذا ارتفعت المكالمات في يونيو؟\n";

  it.each([
    `${asked}Because of the heat. We received 5,330 calls, after 4,100 in May, up 30%.`,
    `${wondered}ج: بسبب موجة الحر. فقد وصلت 5,330 مكالمة بعد أن كانت 4,100 في مايو، أي بارتفاع 30%.`,
    `${wondered}ج: نتيجة موجة الحر، وصلت 5,330 مكالمة بعد أن كانت 4,100 في مايو.`,
    "Did calls rise in May?\nYes, by 200 calls.",
    "س: هل ارتفعت المكالمات في مايو؟\nج: نعم، بـ200 مكالمة.",
  ])("passes: %s", (page) => {
    expect(statusOf(page)).toBe("passed");
  });

  it.each([
    `${asked}Because of the heat. We received 5,303 calls, after 4,100 in May, up 30%.`,
    `${asked}Because of the heat. We received 4,100 calls, after 5,330 in May.`,
    `${wondered}ج: بسبب موجة الحر. فقد وصلت 3,900 مكالمة بعد أن كانت 4,100 في مايو.`,
    "Did calls rise in May?\nYes, by 300 calls.",
    "Did calls fall in May?\nYes, by 200 calls.",
    "Did calls rise in June?\nYes, by 200 calls.",
  ])("does not pass: %s", (page) => {
    expect(["failed", "incomplete"]).toContain(statusOf(page));
  });
});

describe("what is aimed at", () => {
  it.each([
    "بلغ عدد مكالمات الفئة المستهدفة من المستفيدين في الربع هو 9,999 مكالمة",
    "عدد مكالمات الفئات المستهدفة بالخدمة قدره 9,999",
  ])("is no group of people: %s", (page) => {
    expect(tell(page).join()).toMatch(/^9,999 (?:contradicted|unexplained)/);
  });

  it.each([
    ["The target for 2024 is 92% of tickets closed.", "92% classed target"],
    ["المستهدف المعتمد لإغلاق التذاكر هو 92%.", "92% classed target"],
    ["المستهدف للعام المقبل: ٩٢٪ من التذاكر.", "٩٢٪ classed target"],
    ["تجاوزنا المستهدف، فقد أُغلقت 92.5% من التذاكر.", "92.5% matched tickets/2023-Q2/closure-rate"],
  ])("is no figure: %s", (page, expected) => {
    expect(tell(page)).toContain(expected);
  });
});

describe("a verb that may also name a stock, and a stock that a verb names", () => {
  it.each([
    ["The hotline carried 66.65% of all contacts.", "66.65% matched contacts/hotline/2023-Q2/share-of-channels"],
    ["Of the tickets 4,810 were closed; 390 await an answer.", "390 matched tickets/2023-Q2/open"],
  ])("says what it does beside its number: %s", (page, expected) => {
    expect(tell(page)).toContain(expected);
  });
});
