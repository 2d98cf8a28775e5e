import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";

/** Calls 12,900, visits 2,540 in two of three months; 310 and 4,904 tickets, of which 4,870 were closed. */
const report: FeedbackReport = {
  period: "2024-Q1",
  channels: [
    {
      id: "calls",
      kind: "phone",
      counts: "call",
      months: { "2024-01": 4100, "2024-02": 4300, "2024-03": 4500 },
    },
    {
      id: "visits",
      kind: "branch",
      name: { en: "Counters", ar: "الشبابيك" },
      months: { "2024-01": 1210, "2024-02": { missing: "not-collected" }, "2024-03": 1330 },
    },
  ],
  tickets: {
    basis: "events",
    asOf: "2024-03-31",
    open: 344,
    closed: 4870,
    flow: { broughtForward: 310, opened: 4904, closed: 4870 },
  },
};
const [calls, visits] = report.channels;
const whole: FeedbackReport = {
  period: report.period,
  channels: [
    ...(calls === undefined ? [] : [calls]),
    ...(visits === undefined ? [] : [{ ...visits, months: { "2024-01": 1210, "2024-02": 1330, "2024-03": 1160 } }]),
  ],
};

const KNOWN = ["quarter", "month", "date", "year", "other"];
const tell = (page: string, of: FeedbackReport = report) =>
  tieOut(page, of).entries.flatMap(({ text, outcome, rule = "" }) =>
    KNOWN.includes(rule) ? [] : [outcome === "classed" ? `${text} ${rule}` : `${text} ${outcome}`],
  );

describe("what is plainly no figure", () => {
  it.each([
    ["نعمل 24 ساعة على 24 و7 أيام على 7.", ["24 clock", "24 clock", "7 clock", "7 clock"]],
    ["الأبواب مفتوحة من 9h00 إلى 16h30.", ["9 clock", "16 clock"]],
    ["الدوام من الساعة 8.15 إلى الساعة 16.45", ["8.15 time", "16.45 time"]],
    ["جدول عدد 3: توزيع المكالمات", ["3 heading"]],
    ["ص.ب: 612، الرمز البريدي: 117", ["612 place", "117 place"]],
    ["PQ/LM (Release ID: 20417)", ["20417 issue"]],
    ["Suppliers follow the handbook (ABC/20417).", ["20417 issue"]],
    ["Helpdesk: 1700 225 006.", ["1700 phone", "225 phone", "006 phone"]],
    ["The limit is set under Part 7 of the Water Supply Act 2001.", ["7 law"]],
    ["Complaints made more than 10 months after the event are not accepted.", ["10 deadline"]],
    ["A complaint pending for more than 25 days is to be escalated.", ["25 deadline"]],
    ["المدة القصوى المقررة 25 يومًا", ["25 deadline"]],
    ["تجاوزت الحرارة 44 درجة في الجنوب.", ["44 size"]],
    ["القاهرة | 5.1 ألف مشاهدة", ["5.1 ألف others"]],
    ["التعرفة: 18 بيسة، والتذكرة 450 مليم", ["18 money", "450 money"]],
    ["استبدال 9 000 مصباح وتوريد 140 حافلة", ["9 000 others", "140 others"]],
    ["The Board licenses 73 utilities and has onboarded 640 partner companies.", ["73 others", "640 others"]],
    ["We employ 14 people.", ["14 others"]],
    ["تعمل الغرف في 12 دائرة بلدية.", ["12 place"]],
  ])("%s", (page, known) => {
    expect(tell(page)).toEqual(known);
  });

  it.each([
    ["رُفع 8 آلاف طن من النفايات في مارس.", ["8 آلاف size"]],
    ["In March the crews paved 4,200 metres of road.", ["4,200 size"]],
  ])("is measured, and so contradicts nothing: %s", (page, known) => {
    expect(tell(page)).toEqual(known);
  });

  it("is how many months a total in a cell covers", () => {
    const page = "Channel\tJan\tFeb\tMar\tTotal\nCounters\t1,210\tn/a\t1,330\t2,540 (2 of 3 months)";
    expect(tell(page).slice(-2)).toEqual(["2 coverage", "3 coverage"]);
    const rows = "القناة | يناير | فبراير | مارس | المجموع\nالشبابيك | 1,210 | غ.م | 1,330 | 2,540 (شهران من 3 أشهر)";
    expect(tell(rows).at(-1)).toBe("3 coverage");
  });
});

describe("what only looks like it", () => {
  it.each([
    ["In the first quarter of 2024 we took 12,090 calls about meters.", ["12,090 contradicted"]],
    ["We took 4,200 calls in March, and 12,900 in all.", ["4,200 contradicted", "12,900 matched"]],
    ["بلغت درجة الرضا 44 درجة.", ["44 unexplained"]],
    ["صندوق البريد: 954", ["954 unexplained"]],
    ["12,900 views of the service were given.", ["12,900 unexplained"]],
  ])("%s", (page, known) => {
    expect(tell(page)).toEqual(known);
  });
});

describe("tickets told by the words of an account", () => {
  it("have an opening balance, are registered and disposed of", () => {
    const page = (brought: string, opened: string) =>
      `(a) Opening balance on 1 January 2024: ${brought}\n(b) Complaints registered in the quarter: ${opened}\n(c) Disposed of: 4,870`;
    expect(tell(page("310", "4,904"))).toEqual(["310 matched", "4,904 matched", "4,870 matched"]);
    expect(tell(page("310", "4,870"))).toContain("4,870 contradicted");
  });

  it("are solved in a headline", () => {
    expect(tell("حل 4870 شكوى خلال الربع الأول 2024")).toEqual(["4870 matched"]);
    expect(tell("حل 4904 شكوى خلال الربع الأول 2024")).toEqual(["4904 contradicted"]);
  });
});

describe("a body that is called as a channel is", () => {
  it("is told with all that came to it, or with what the channel had", () => {
    const page = (count: string, noun = "contacts") =>
      `The National Consumer Helpline (NCH) handled ${count} ${noun} in the first quarter of 2024.`;
    expect(tell(page("16,600"), whole)).toEqual(["16,600 matched"]);
    expect(tell(page("12,900"), whole)).toEqual(["12,900 matched"]);
    expect(tell(page("16,600", "calls"), whole)).toEqual(["16,600 contradicted"]);
    expect(tell(page("3,700"), whole)).toEqual(["3,700 contradicted"]);
    expect(tell("The helpline handled 16,600 contacts in the first quarter of 2024.", whole)).toEqual([
      "16,600 contradicted",
    ]);
    expect(tell("The National Consumer Helpline handled 16,600 contacts in March.", whole)).toEqual([
      "16,600 contradicted",
    ]);
  });
});
