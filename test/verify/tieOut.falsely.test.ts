import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";

/**
 * Of 20,450 calls offered 18,300 were answered (6,200, 5,900, 6,200), a year before 15,250 (+20 %); the platform called "تواصل" counts suggestions:
 * 1,220; all together 19,520, of which the calls are 93.75 % and the suggestions 6.25 %. Tickets: 2,310 brought forward, 9,120
 * opened, 8,900 closed, 40 reopened: 2,570 carried forward. 7,400 were asked.
 */
const waterQuarter: FeedbackReport = {
  period: "2024-Q3",
  channels: [
    {
      id: "calls",
      kind: "phone",
      name: { ar: "المكالمات", en: "Calls" },
      counts: "call",
      months: { "2024-07": 6200, "2024-08": 5900, "2024-09": 6200 },
      totals: { "2023-Q3": 15250 },
      handling: { offered: 20450, answered: 18300, abandoned: 2150 },
    },
    {
      id: "tawasul",
      kind: "portal",
      name: { ar: "تواصل" },
      counts: "suggestion",
      months: { "2024-07": 400, "2024-08": 420, "2024-09": 400 },
    },
  ],
  tickets: { basis: "events", flow: { broughtForward: 2310, opened: 9120, closed: 8900, reopened: 40 } },
  satisfaction: [
    {
      id: "counters",
      agency: { en: "The counters" },
      scale: { min: 1, max: 5 },
      topBoxFrom: 4,
      ratings: { "3": 300, "4": 600, "5": 900 },
      asked: 7400,
    },
  ],
};
const stock: FeedbackReport = {
  ...waterQuarter,
  tickets: { basis: "stock", asOf: "2024-09-30", open: 152, closed: 8900 },
};

const tell = (page: string, report = waterQuarter) =>
  tieOut(page, report).entries.flatMap(({ text, outcome, figure, rule = "" }) =>
    outcome === "classed" ? [] : [`${text} ${outcome} ${figure ?? rule}`.trim()],
  );

describe("a rate is that of its name", () => {
  it.each([
    ["بلغت نسبة إغلاق التذاكر 98.32% في نهاية الربع.", "98.32% matched tickets/2024-Q3/closure-rate"],
    ["Tickets: the closure rate was 98.32% at the end of the quarter.", "98.32% matched tickets/2024-Q3/closure-rate"],
    ["بلغت نسبة التذاكر المفتوحة 1.68% في نهاية الربع.", "1.68% matched tickets/2024-Q3/open-rate"],
    ["بلغت نسبة التذاكر المفتوحة 98.32% في نهاية الربع.", "98.32% contradicted tickets/2024-Q3/open-rate"],
  ])("and not of the day on which it is told: %s", (page, expected) => {
    expect(tell(page, stock)).toEqual([expected]);
  });
});

describe("what is left open where only what came and went is counted", () => {
  const carried = "tickets/2024-Q3/carried-forward";
  it.each([
    ["Third quarter of 2024. We closed 8,900 tickets, leaving 2,570 pending.", `2,570 matched ${carried}`],
    ["Third quarter of 2024. 2,570 tickets were still open as on 30.09.2024.", `2,570 matched ${carried}`],
    ["الربع الثالث 2024: بقيت 2,570 تذكرة مفتوحة.", `2,570 matched ${carried}`],
    ["Third quarter of 2024. 2,310 tickets are open.", "2,310 contradicted tickets/2024-Q3/brought-forward"],
    [
      "Third quarter of 2024. 2,570 tickets were open as on 30.06.2024.",
      "2,570 contradicted tickets/2024-Q3/brought-forward",
    ],
    [
      "Third quarter of 2024. 2,570 tickets were reopened as on 30.09.2024.",
      "2,570 contradicted tickets/2024-Q3/reopened",
    ],
  ])("is carried forward: %s", (page, expected) => {
    expect(tell(page).at(-1)).toBe(expected);
  });
});

it.each([
  "Third quarter of 2024. Under Circular No. 2022-05, the counters asked 7,400 visitors.",
  "Third quarter of 2024. In line with Memorandum no. 2023-11 the counters asked 7,400 visitors.",
])("the number of a document is no month: %s", (page) => {
  expect(tell(page)).toEqual(["7,400 matched satisfaction/counters/2024-Q3/asked"]);
});

describe("a channel with the name of all contacts", () => {
  it.each([
    ["الربع الثالث 2024\nالمجموع الكلي للتواصل: 19,520", "19,520 derived sum"],
    ["الربع الثالث 2024\nإجمالي التواصل 19,520", "19,520 derived sum"],
    ["الربع الثالث 2024\nتواصل: 1,220", "1,220 matched contacts/tawasul/2024-Q3"],
    ["الربع الثالث 2024\nإجمالي ما ورد عبر «تواصل» 1,220", "1,220 matched contacts/tawasul/2024-Q3"],
    ["الربع الثالث 2024\nإجمالي ما ورد عبر «تواصل» 19,520", "19,520 contradicted contacts/tawasul/2024-Q3"],
    ["الربع الثالث 2024\nالمجموع الكلي للتواصل: 1,220", "1,220 unexplained"],
  ])("is not named by a total: %s", (page, expected) => {
    expect(tell(page)).toEqual([expected]);
  });
});

describe("calls of which some were answered", () => {
  const offered = "20,450 matched contacts/calls/2024-Q3/offered";
  it.each([
    ["الربع الثالث 2024: عُرضت على المركز 20,450 مكالمة.", offered],
    ["الربع الثالث 2024: وردت إلى المركز 20,450 مكالمة، تم الرد على 18,300 منها.", offered],
    ["Third quarter of 2024: the centre took 20,450 calls, of which 18,300 were answered.", offered],
    ["Third quarter of 2024: the centre took 20,450 calls.", "20,450 contradicted contacts/calls/2024-Q3"],
    ["الربع الثالث 2024: عُرضت على المركز 20,540 مكالمة.", "20,540 contradicted contacts/calls/2024-Q3/offered"],
  ])("are those that were offered: %s", (page, expected) => {
    expect(tell(page)[0]).toBe(expected);
  });
});

describe("a change that is told once more behind its two levels", () => {
  const wrong = "contacts/calls/2024-Q3/year-change-percent";
  it.each([
    ["In the third quarter of 2024 we took 18,300 calls against 15,250 a year before, a rise of 20%.", "matched"],
    [
      "In the third quarter of 2024 we took 18,300 calls against 15,250 a year before, a rise of 16.7%.",
      "contradicted",
    ],
    [
      "في الربع الثالث 2024 استقبلنا 18,300 مكالمة مقابل 15,250 في الربع الثالث 2023، أي بارتفاع قدره 16,7%.",
      "contradicted",
    ],
  ])("is held to them: %s", (page, outcome) => {
    expect(tell(page)[2]).toMatch(new RegExp(`% ${outcome} ${wrong}$`));
  });

  it.each([
    "In the third quarter of 2024 we took 18,300 calls against 15,250 a year before, while use grew, a rise of 16.7% in litres.",
    "In the third quarter of 2024 we took 18,300 calls against 15,250 a year before; the staff grew by 16.7%.",
  ])("is another thing's otherwise: %s", (page) => {
    expect(tell(page)[2]).toBe("16.7% unexplained");
  });
});

describe("a share of what the page adds up itself", () => {
  it.each([
    ["الربع الثالث 2024. شكلت المكالمات 93.75% من المجموع، ومنصة تواصل 6.25%.", "93.75% derived share"],
    // Not called wrong: what stands between them may name another whole.
    ["الربع الثالث 2024. شكلت المكالمات 83.75% من المجموع، ومنصة تواصل 6.25%.", "83.75% unexplained"],
    ["الربع الثالث 2024. شكلت المكالمات 83.75% من المجموع.", "83.75% unexplained"],
    [
      "الربع الثالث 2024. شكلت المكالمات 83.75% من المكالمات والزيارات، ومنصة تواصل 6.25% من المجموع.",
      "83.75% unexplained",
    ],
  ])("is worked out or left open: %s", (page, expected) => {
    expect(tell(page)[0]).toBe(expected);
  });
});

/** Calls 9,800 (3,500, 3,200, 3,100), WhatsApp 6,309 (2,404, 2,100, 1,805); 16,109 in all. 1,310 tickets brought forward, 5,200 opened, 5,310 closed. */
const desk: FeedbackReport = {
  period: "2023-Q3",
  publisher: { name: { en: "Housing Agency", ar: "هيئة الإسكان" } },
  channels: [
    {
      id: "line",
      kind: "phone",
      name: { en: "Repair line of Dorrane", ar: "خط دوران للصيانة" },
      contact: "1966",
      counts: "call",
      months: { "2023-07": 3500, "2023-08": 3200, "2023-09": 3100 },
    },
    {
      id: "chat",
      kind: "whatsapp",
      name: { en: "WhatsApp", ar: "واتساب" },
      counts: "contact",
      months: { "2023-07": 2404, "2023-08": 2100, "2023-09": 1805 },
    },
  ],
  tickets: { basis: "events", flow: { broughtForward: 1310, opened: 5200, closed: 5310, reopened: 0 } },
};
/** The same with 2,700 e-mails (1,000, 900, 800), which messages are: 18,809 in all. */
const mailed: FeedbackReport = {
  ...desk,
  channels: [
    ...desk.channels.map((channel) =>
      channel.id === "line" ? { ...channel, name: { en: "Grievance line" } } : channel,
    ),
    { id: "mail", kind: "email", counts: "email", months: { "2023-07": 1000, "2023-08": 900, "2023-09": 800 } },
  ],
};

const faultsOf = (page: string, report: FeedbackReport) =>
  tell(page, report).filter((told) => / (?:contradicted|unexplained)/.test(told));

describe("two channels that are all there are, told together", () => {
  it.each([
    "Taken together, calls and WhatsApp came to 16,109 in the quarter.",
    "معًا، بلغت المكالمات والواتساب 16,109 في الربع الثالث.",
  ])("are the total of all: %s", (page) => {
    expect(faultsOf(page, desk)).toEqual([]);
    expect(faultsOf(page.replace("16,109", "9,800"), desk)).not.toEqual([]);
    expect(faultsOf(page, mailed)).toEqual([]);
    expect(faultsOf(page.replace("16,109", "18,809"), mailed)).not.toEqual([]);
  });

  it("are not the total of all where one clause tells of each", () => {
    expect(faultsOf("While calls fell, WhatsApp rose to 16,109.", desk)).toEqual([
      "16,109 contradicted contacts/chat/2023-Q3",
    ]);
  });
});

describe("a noun of what may be counted anywhere", () => {
  it.each([
    ["WhatsApp fell from 2,404 messages in July to 1,805 in September.", "2,404", "1,000"],
    ["وانخفض الواتساب من 2,404 رسائل في يوليو إلى 1,805 رسائل في سبتمبر.", "1,805", "3,100"],
    ["The telephone, WhatsApp and e-mail desks received 18,809 grievances in the quarter.", "18,809", "18,300"],
  ])("leaves the channel before its number: %s", (page, right, wrong) => {
    expect(faultsOf(page, mailed)).toEqual([]);
    expect(faultsOf(page.replace(right, wrong), mailed)).toHaveLength(1);
  });
});

describe("the quarter that a month ends", () => {
  it("is no month", () => {
    expect(faultsOf("We took 9,800 calls in the September quarter, 3,100 of them in September.", desk)).toEqual([]);
    expect(faultsOf("We took 3,100 calls in the September quarter.", desk)).not.toEqual([]);
    expect(faultsOf("Calls in September 2023, quarter-end and busy: 3,100", desk)).toEqual([]);
  });
});

describe("the number by which a channel is reached", () => {
  it.each([
    "Calls (1966)\tWhatsApp\tMonth\n3,500\t2,404\tJuly\n3,200\t2,100\tAugust",
    "مكالمات (١٩٦٦)\tواتساب\tالشهر\n3,500\t2,404\tيوليو\n3,200\t2,100\tأغسطس",
    "9,800 calls (1966) in the quarter",
  ])("counts nothing in a bracket behind what comes there: %s", (page) => {
    expect(faultsOf(page, desk)).toEqual([]);
    expect(faultsOf(page.replace(/1966|١٩٦٦/, "9,100"), desk)).toHaveLength(1);
  });
});

describe("the place from which a page is dated", () => {
  it.each([
    "Dorrane, 4 October 2023 – The agency was contacted 16,109 times in the third quarter.",
    "دوران في ٤ أكتوبر ٢٠٢٣ — أعلنت الهيئة أنها استقبلت خلال الربع الثالث من العام ١٦٬١٠٩ تواصل.",
  ])("is no channel, though one is called so: %s", (page) => {
    expect(faultsOf(page, desk)).toEqual([]);
  });
});

describe("what was there when a period began", () => {
  it.each([
    "بدأت إدارة الشكاوى في الهيئة الربع الثالث من عام 2023 وفي عهدتها 1,310 تذاكر لم تُغلق من قبل.",
    "بدأ فريق الصيانة الربع الثالث ولديه 1,310 تذاكر مفتوحة.",
  ])("is what was brought forward: %s", (page) => {
    expect(faultsOf(page, desk)).toEqual([]);
    expect(faultsOf(page.replace("1,310", "1,200"), desk)).toEqual([
      "1,200 contradicted tickets/2023-Q3/brought-forward",
    ]);
  });
});

describe("a rate of what was closed", () => {
  it("is of what was opened where that is said, and what was aimed at is none", () => {
    // 5,310 of 5,200: 102.1 %
    expect(faultsOf("5,310 closed (102.1% of those opened)", desk)).toEqual([]);
    expect(faultsOf("5,310 closed (101.2% of those opened)", desk)).toHaveLength(1);
    expect(faultsOf("The clearance rate was 102.1% (target 95%).", desk)).toEqual([]);
  });
});

describe("what was treated", () => {
  const basis: FeedbackReport = {
    ...waterQuarter,
    tickets: { basis: "events", asOf: "2024-09-30", open: 220, closed: 8900 },
  };
  it.each([
    [
      "الربع الثالث 2024: عالجت المراكز 9,120 تذكرة، أُغلق منها 8,900 وبقيت 220 مفتوحة.",
      "9,120 matched tickets/2024-Q3/total",
    ],
    ["الربع الثالث 2024: عولجت 9,120 تذكرة، أُغلقت 8,900 منها.", "9,120 matched tickets/2024-Q3/total"],
    ["الربع الثالث 2024: عالجت المراكز 8,900 تذكرة، أُغلق منها 8,900.", "8,900 contradicted tickets/2024-Q3/closed"],
    ["الربع الثالث 2024: عالجت المراكز 9,120 تذكرة وبقيت 220 مفتوحة.", "9,120 contradicted tickets/2024-Q3/closed"],
    ["الربع الثالث 2024: عالجت المراكز 8,900 تذكرة.", "8,900 matched tickets/2024-Q3/closed"],
  ])("is closed unless only a part of it was: %s", (page, expected) => {
    expect(tell(page, basis)[0]).toBe(expected);
  });
});

describe("what is asked for with another word of a channel's name", () => {
  /** 4,200 calls and 1,300 e-mails: 5,500. */
  const guidance: FeedbackReport = {
    period: "2024",
    channels: [
      {
        id: "calls",
        kind: "phone",
        name: { ar: "مركز الاتصال والإرشاد", en: "Information and guidance line" },
        counts: "call",
        totals: { "2024": 4200 },
      },
      { id: "mail", kind: "email", counts: "email", totals: { "2024": 1300 } },
    ],
  };
  it.each([
    ["تلقينا في 2024 ما مجموعه 5,500 طلب للمعلومات والإرشاد.", "5,500 matched contacts/2024"],
    ["تلقى مركز الاتصال في 2024 ما مجموعه 5,500 طلب للمعلومات والإرشاد.", "5,500 contradicted contacts/calls/2024"],
    ["تلقينا في 2024 ما مجموعه 5,500 مكالمة للمعلومات والإرشاد.", "5,500 contradicted contacts/calls/2024"],
    ["تلقينا في 2024 ما مجموعه 5,500 طلب عبر مركز الاتصال والإرشاد.", "5,500 contradicted contacts/calls/2024"],
    ["In 2024 we received 5,500 requests for advice and guidance.", "5,500 unexplained unnamed"],
  ])("is not that channel: %s", (page, expected) => {
    expect(tell(page, guidance)[0]).toBe(expected);
  });
});

it("a month of two letters is named behind a verb", () => {
  expect(tell("الربع الثالث 2024: كان آب الأدنى في المكالمات بـ5,900.")).toEqual([
    "5,900 matched contacts/calls/2024-08",
  ]);
});

it.each([
  ["الربع الثالث 2024: من 19,520 تواصلًا ورد 93.75% منها هاتفيًا.", "93.75% derived share"],
  ["الربع الثالث 2024: رددنا هاتفيًا على 1,220 اقتراحًا.", "1,220 matched contacts/tawasul/2024-Q3"],
])("an adverb may name the calls, and decides nothing: %s", (page, expected) => {
  expect(tell(page).at(-1)).toBe(expected);
});

describe("a rate of those opened", () => {
  const counted = { ...desk, tickets: { basis: "stock", asOf: "2023-09-30", open: 120, closed: 480 } } as const;
  it.each(["480 closed, 80% of those opened.", "Closed 480 (80% of those received).", "أُغلق 480، 80% من الوارد."])(
    "is of all where a report does not say what came and what was closed in its period: %s",
    (page) => {
      expect(faultsOf(page, counted)).toEqual([]);
      expect(faultsOf(page.replace("80%", "20%"), counted)).toHaveLength(1);
      expect(faultsOf(page.replace("80%", "81%"), counted)).toHaveLength(1);
    },
  );
});
