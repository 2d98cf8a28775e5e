import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";
import { cityQuarter } from "./tie/cityQuarter.js";
import { deskQuarter } from "./tie/deskQuarter.js";

const outcomes = (text: string, report: FeedbackReport = deskQuarter) =>
  tieOut(text, report).entries.flatMap(({ text: number, outcome, figure, elsewhere, rule }) =>
    outcome === "classed" ? [] : [`${number} ${outcome} ${figure ?? elsewhere ?? rule ?? ""}`],
  );
const faults = (text: string, report?: FeedbackReport) =>
  outcomes(text, report).filter((each) => !/ (?:matched|derived) /.test(each));

/** 9,250 tickets: of water 4,210, of roads 2,655, of parks 1,480, others 905. */
const subjects: FeedbackReport = {
  period: "2025-Q2",
  channels: [],
  tickets: {
    basis: "cohort-by-opened",
    asOf: "2025-06-30",
    open: 1250,
    closed: 8000,
    breakdowns: [
      {
        id: "subject",
        by: "category",
        of: "total",
        parts: [
          { id: "water", name: { en: "Water", ar: "المياه" }, count: 4210 },
          { id: "roads", name: { en: "Roads", ar: "الطرق" }, count: 2655 },
          { id: "parks", name: { en: "Parks", ar: "الحدائق" }, count: 1480 },
          { id: "other", name: { en: "Other", ar: "أخرى" }, count: 905 },
        ],
      },
    ],
  },
};

describe("tieOut of a bound", () => {
  // Calls and visits are 135,680, and differ by 115,298; 27,316 tickets were closed.
  it.each([
    "Calls were 125,489 and visits 10,191. More than 135,000 tickets were closed in three months.",
    "Calls were 125,489 and visits 10,191. Fewer than 116,000 complaints were closed, fewer than ever.",
    "بلغت المكالمات 125,489 والزيارات 10,191. وأُغلقت أكثر من 135,000 تذكرة في ثلاثة أشهر.",
  ])("is not worked out of another subject: %s", (text) => {
    expect(faults(text)).toHaveLength(1);
  });

  it.each([
    "Calls and visits together were more than 135,000.",
    "41,207 calls in April and 38,964 in May: more than 80,000 in two months.",
    "We took over 80,000 calls in April and May.",
    "We closed 27,316 tickets, over 200 more than were opened (27,093).",
    "More than 27,000 tickets were closed, and fewer than 1,300 were still open at the end of June.",
    "بلغت المكالمات والزيارات معًا أكثر من 135,000.",
  ])("is worked out of what it names: %s", (text) => {
    expect(faults(text)).toEqual([]);
  });

  it("keeps its period, whatever the next paragraph tells of", () => {
    const year: FeedbackReport = {
      period: "2025-Q2",
      channels: [
        { id: "calls", kind: "phone", counts: "call", totals: { "2025-Q2": 82_310, "2024-Q2": 70_150 } },
        { id: "app", kind: "app", totals: { "2025-Q2": 11_040, "2024-Q2": 9870 } },
      ],
    };
    // All were 93,350, and 80,020 a year before.
    const next = "\n\nاستقبلنا 93,350 تواصلاً مقابل 80,020 تواصلاً في الربع نفسه من العام الماضي.";
    expect(faults(`استقبلنا أقل من 93,000 تواصل في الربع الثاني${next}`, year)).toEqual([
      "93,000 contradicted contacts/2025-Q2",
    ]);
    expect(faults(`استقبلنا أكثر من 93,000 تواصل في الربع الثاني${next}`, year)).toEqual([]);
  });
});

describe("tieOut of a difference", () => {
  // 1,507 were brought forward and 1,284 are open: 223 fewer.
  it.each([
    ["1,284 tickets were open, 223 fewer than the 223 brought forward.", "223 unexplained "],
    ["At the end of June 223 tickets were open, 223 fewer than the 1,507 brought forward.", "223 contradicted"],
  ])("is no level of its own: %s", (text, fault) => {
    const [first = "", ...others] = faults(text);
    expect(first.startsWith(fault)).toBe(true);
    expect(others).toEqual([]);
  });

  it.each([
    "1,284 tickets were open, 223 fewer than the 1,507 brought forward.",
    "1,284 tickets were open, a fall of 223 (223 fewer than the 1,507 brought forward).",
  ])("may be told again: %s", (text) => {
    expect(faults(text)).toEqual([]);
  });

  // Calls 149,386 less e-mails 22,659 are 126,727.
  it.each([
    "Calls exceeded e-mails. The difference between the two was 242,068 contacts.",
    "بلغت الاتصالات أكثر من الرسائل. والفارق بين القناتين بلغ 242,068 تواصلاً.",
  ])("lies between two numbers, and is not all of them: %s", (text) => {
    expect(faults(text, cityQuarter)).toEqual(["242,068 unexplained contacts/2025-Q3"]);
  });

  it("may be told as what lies between two numbers", () => {
    expect(faults("The gap between calls and e-mails was 126,727.", cityQuarter)).toEqual([]);
  });

  it("is of the two sums before it in its row", () => {
    // 118,530 + 9,377 = 127,907 and 125,489 + 10,191 = 135,680: 6.1 % more, and visits 814 of 9,377, or 8.7 %, more.
    const table = (change: string) =>
      faults(
        `| Channel | Q1 2023 | Q2 2023 | Change |\n|---|---|---|---|\n| Calls | 118,530 | 125,489 | +5.9% |\n| Visits | 9,377 | 10,191 | +8.7% |\n| Together | 127,907 | 135,680 | ${change} |`,
      );
    expect(table("+8.7%")).toEqual(["+8.7% unexplained contacts/branches/2023-Q2/quarter-change-percent"]);
    expect(table("+6.1%")).toEqual([]);
  });

  it("is of the two levels told before it", () => {
    // 52,418 less 47,205 is 5,213, or 9.9 %; 5.1 % is September's 2,558 of August's.
    const fell = "Calls fell from 52,418 in July to 47,205 in September, i.e. by";
    expect(faults(`${fell} 5.1%.`, cityQuarter)).toEqual([
      "5.1% unexplained contacts/calls/2025-09/month-change-percent",
    ]);
    expect(faults(`${fell} 9.9%.`, cityQuarter)).toEqual([]);
  });
});

describe("tieOut of a sum with the noun of something else", () => {
  it.each(["tickets", "e-mails", "visits"])("does not take calls for %s", (noun) => {
    const [first = "", ...others] = faults(
      `The line had 125,489 ${noun} in three months: 41,207 calls in April, 38,964 in May and 45,318 in June.`,
    );
    expect(first).toMatch(/^125,489 (?:unexplained|contradicted)/);
    expect(others).toEqual([]);
  });

  it.each([
    "The line had 125,489 calls in three months: 41,207 in April, 38,964 in May and 45,318 in June.",
    "80,171 calls in two months: 41,207 in April and 38,964 in May.",
    "Calls and e-mails together: 144,580 calls and messages.",
  ])("takes calls for calls: %s", (text) => {
    expect(faults(text)).toEqual([]);
  });
});

describe("tieOut of what another channel is said to have done", () => {
  it.each([
    "The app took 149,386 calls.",
    "In July the app received 52,418 calls.",
    "Calls to the app: 149,386",
    "واستقبل تطبيق المدينة 149,386 مكالمة.",
    "وتصدر تطبيق المدينة القنوات بـ 149,386 مكالمة",
  ])("does not match it: %s", (text) => {
    expect(faults(text, cityQuarter)).toHaveLength(1);
  });

  it.each([
    "The app took 70,023 requests and the line 149,386 calls.",
    "In July the line received 52,418 calls.",
    "After the app opened, 149,386 calls were taken.",
    "The contact centre took 149,386 calls.",
    "Calls to the line: 149,386",
    "وتصدرت الاتصالات الهاتفية القنوات بـ 149,386 مكالمة، يليها تطبيق المدينة بـ 70,023 طلبًا.",
    "نما تطبيق المدينة، وتصدرت الاتصالات الهاتفية القنوات بـ 149,386 مكالمة.",
  ])("matches what is its own: %s", (text) => {
    expect(faults(text, cityQuarter)).toEqual([]);
  });

  it("holds what it is compared with to the channel", () => {
    expect(faults("The branches handled 10,191 contacts, against 148,151 in the previous quarter.")).toEqual([
      "148,151 contradicted contacts/branches/2023-Q1",
    ]);
    expect(faults("The branches handled 10,191 contacts, against 9,377 in the previous quarter.")).toEqual([]);
    expect(faults("We had 154,771 contacts, against 148,151 in the previous quarter.")).toEqual([]);
  });
});

describe("tieOut of the way something went", () => {
  // 10,191 of 154,771 are 6.6 %, 9,377 of 148,151 were 6.3 %.
  it("holds a share to what it was", () => {
    const was = (way: string) =>
      faults(`Visits accounted for 6.6% of contacts, ${way} from 6.3% in the previous quarter.`);
    expect(was("down")).toEqual(["6.3% unexplained contacts/branches/2023-Q2/share-of-channels"]);
    expect(was("up")).toEqual([]);
  });
});

describe("tieOut of the least of all", () => {
  // Calls were 52,418, 49,763 and 47,205 by month.
  it.each([
    ["In August the line took 49,763 calls, the least of any month.", "49,763"],
    ["In August the line took 49,763 calls, the most of any month.", "49,763"],
    ["September was the strongest month with 47,205 calls, 2,558 fewer than in August.", "47,205"],
    ["المكالمات: 149,386، وكان أغسطس أدنى الأشهر بـ 49,763 مكالمة", "49,763"],
    ["وسجل شهر يوليو أدنى عدد من المكالمات بـ 52,418 مكالمة، ثم تراجع العدد إلى 49,763 مكالمة في أغسطس.", "52,418"],
  ])("is held to the others: %s", (text, number) => {
    expect(faults(text, cityQuarter)).toEqual([expect.stringMatching(new RegExp(`^${number} contradicted`))]);
  });

  it.each([
    "In September the line took 47,205 calls, the least of any month.",
    "In July the line took 52,418 calls, the most of any month.",
    "المكالمات: 149,386، وكان سبتمبر أدنى الأشهر بـ 47,205 مكالمات",
    "وسجل شهر يوليو أعلى عدد من المكالمات بـ 52,418 مكالمة، ثم تراجع العدد إلى 49,763 مكالمة في أغسطس.",
  ])("is matched where it is so: %s", (text) => {
    expect(faults(text, cityQuarter)).toEqual([]);
  });

  it.each([
    ["Water was the least common subject, with 4,210 tickets.", ["4,210 contradicted tickets/subject/water/2025-Q2"]],
    ["Roads were the most common subject, with 2,655 tickets.", ["2,655 contradicted tickets/subject/roads/2025-Q2"]],
    ["Water was the most common subject, with 4,210 tickets.", []],
    // What is left over is no subject.
    ["Parks were the least common subject, with 1,480 tickets.", []],
  ])("is held among subjects: %s", (text, expected) => {
    expect(faults(text, subjects)).toEqual(expected);
  });
});

describe("tieOut of several subjects told as one", () => {
  it.each([
    ["Water and roads account for 4,210 tickets.", ["4,210 unexplained tickets/subject/water/2025-Q2"]],
    ["المياه والطرق: 2,655", ["2,655 unexplained tickets/subject/roads/2025-Q2"]],
    // 4,210 + 2,655 = 6,865.
    ["Water and roads account for 6,865 tickets.", []],
    ["Water and roads account for 4,210 and 2,655 tickets.", []],
    ["Water, not roads, made up 4,210 tickets.", []],
  ])("is none of them alone: %s", (text, expected) => {
    expect(faults(text, subjects)).toEqual(expected);
  });

  it("are no subset that is called as what a channel counts", () => {
    const desk: FeedbackReport = {
      period: "2025-Q2",
      channels: [{ id: "post", kind: "post", counts: "complaint", totals: { "2025-Q2": 940 } }],
      tickets: {
        open: 1200,
        closed: 3100,
        subsets: [{ id: "gate", name: { ar: "تذاكر البوابة", en: "Gate tickets" }, count: 2780 }],
        breakdowns: [
          {
            id: "kind",
            by: "kind",
            parts: [
              { id: "complaint", count: 3000 },
              { id: "enquiry", count: 1300 },
            ],
          },
        ],
      },
    };
    expect(faults("تذاكر البوابة (شكاوى واستفسارات): 2,780 تذكرة.", desk)).toEqual([]);
    expect(faults("Gate tickets (complaints and enquiries): 2,780 tickets.", desk)).toEqual([]);
  });
});
