import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";
import { busyQuarter } from "./tie/busyQuarter.js";

const faults = (page: string, report: FeedbackReport = busyQuarter) =>
  tieOut(page, report).entries.flatMap(({ text, outcome }) =>
    outcome === "contradicted" || outcome === "unexplained" ? [`${text} ${outcome}`] : [],
  );

describe("what a press release tells in its own way", () => {
  it.each([
    "Chats lost ground: there were 13,645 chats in September, against 14,060 in August.",
    "E-mails fell below 3,000 in September.",
    "ثم عاودت المكالمات الارتفاع وسجلت في أغسطس 55,230 مكالمة.",
    "We took 154,020 calls, which is 75.2% of all contacts and 620 more than in the quarter before.",
    "In August, 72,808 calls, e-mails and chats came in.",
    "لم تبق سوى 318 تذكرة عالقة.",
    "ارتفعت المكالمات لتصل إلى 154,020 مكالمة، أي 75.17% من المجموع.",
    "شهد أغسطس 72,808 عمليات تواصل بسبب موجة الحر.",
    "By the end of September 21,475 cases were closed under the Postal Services Act 2011.",
    "You may object under Instructions No. 18 of 2021.",
    "يحق الاعتراض بموجب القانون عدد 48 لسنة 2016.",
    // The last channel named is not what a heading further on is about.
    "Chats\nThere were 40,980 chats.\n\nComplaints\nOf all cases, 21,475 were closed.",
    // A count and its share are of one thing.
    "In 12,310 cases (56.49%) somebody wanted more than to ask.",
  ])("is right: %s", (page) => {
    expect(faults(page)).toEqual([]);
  });

  it.each([
    ["E-mails fell below 2,000 in September.", "2,000 contradicted"],
    ["ثم عاودت المكالمات الارتفاع وسجلت في أغسطس 50,175 مكالمة.", "50,175 contradicted"],
    ["ارتفعت المكالمات لتصل إلى 154,020 مكالمة، أي 57.17% من المجموع.", "57.17% contradicted"],
    // That is the share of the enquiries.
    ["In 12,310 cases (29.75%) somebody wanted more than to ask.", "29.75% contradicted"],
  ])("is wrong: %s", (page, fault) => {
    expect(faults(page)).toContain(fault);
  });
});

describe("a name that only begins as another one", () => {
  const report: FeedbackReport = {
    period: "2024-Q4",
    channels: [
      { id: "emails", kind: "email", totals: { "2024-Q4": 11_305 } },
      { id: "social", kind: "social-media", totals: { "2024-Q4": 23_210 } },
    ],
    tickets: {
      open: 2140,
      closed: 30_875,
      subsets: [{ id: "meter", name: { ar: "شكاوى العدادات" }, count: 8420, partOf: "tickets" }],
    },
  };
  it.each(["منصات التواصل", "شبكات التواصل"])("is social media: %s", (name) => {
    const table = (count: string) => `القناة\tالعدد\nالبريد الإلكتروني\t11,305\n${name}\t${count}\n`;
    expect(faults(table("23,210"), report)).toEqual([]);
    expect(faults(table("23,120"), report)).toEqual(["23,120 contradicted"]);
  });
  it("is not that of the row above", () => {
    expect(faults("القناة\tالعدد\nالبريد الإلكتروني\t11,305\nتواصل الفروع\t914\n", report)).toEqual([
      "914 unexplained",
    ]);
  });
  it("is a noun that counts all tickets", () => {
    expect(faults("بلغت الشكاوى 33,015 شكوى، عولجت 30,875 منها، وبقيت 2,140 شكوى قيد المعالجة.", report)).toEqual([]);
    expect(faults("تتعلق 8,420 شكوى بالعدادات.", report)).toEqual([]);
    expect(faults("تتعلق 8,240 شكوى بالعدادات.", report)).toEqual(["8,240 contradicted"]);
  });
});

describe("a share told with its count", () => {
  // 50, 30 and 20 % of 8,400
  const channel = (id: string, kind: string, ar: string, count: number) =>
    ({ id, kind, name: { ar }, counts: "complaint", months: { "2023-11": count } }) as const;
  const report: FeedbackReport = {
    period: "2023-11",
    channels: [
      channel("line", "phone", "الخط الساخن", 4200),
      channel("whatsapp", "whatsapp", "واتساب", 2520),
      channel("app", "app", "تطبيق الهيئة", 1680),
    ],
  };
  const page = (share: string) =>
    `القنوات:\n• الخط الساخن في المرتبة الأولى بعدد 4,200 شكوى بنسبة 50%.\n• تلاه تطبيق واتساب بعدد 2,520 شكوى ${share}.`;
  it.each(["بنسبة 30%", "وبنسبة 30%", "أي ما نسبته 30%", "وهو ما يمثل نسبة 30%", "تعادل 30%"])(
    "is its own: %s",
    (share) => {
      expect(faults(page(share), report)).toEqual([]);
    },
  );
  it.each(["بنسبة 20%", "وبنسبة 20%", "أي ما نسبته 20%", "وهو ما يمثل نسبة 20%", "تعادل 20%"])(
    "is not that of another channel: %s",
    (share) => {
      expect(faults(page(share), report)).toEqual(["20% contradicted"]);
    },
  );
});
