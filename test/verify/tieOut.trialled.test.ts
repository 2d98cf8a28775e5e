import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";

/**
 * In May 43,318 calls (41,207 in April, 38,964 the May before: +5.1 %, +11.2 %), 5,872 e-mails (6,315, 6,904: -7.0 %, -14.9 %) and 3,806
 * messages (3,418, 2,967: +11.4 %, +28.3 %): 52,996 in all. Tickets: 607 brought forward, 2,731 closed, 484 open: 3,215, which is 1.3 for
 * each 1,000 of 2,473,077 residents; of those closed 1,542 were upheld (56.46 %). Of 8,000 ratings 6,028 are 4 or 5 (75.35 %), 700 are 1 or 2 (8.75 %).
 */
const report: FeedbackReport = {
  period: "2024-05",
  channels: [
    {
      id: "calls",
      kind: "phone",
      name: { en: "Tourist call centre", ar: "مركز اتصال السياح" },
      counts: "call",
      months: { "2023-05": 38_964, "2024-04": 41_207, "2024-05": 43_318 },
    },
    { id: "mail", kind: "email", counts: "email", months: { "2023-05": 6904, "2024-04": 6315, "2024-05": 5872 } },
    {
      id: "messages",
      kind: "messaging",
      name: { en: "WhatsApp", ar: "واتساب" },
      months: { "2023-05": 2967, "2024-04": 3418, "2024-05": 3806 },
    },
  ],
  tickets: {
    basis: "distinct-in-period",
    asOf: "2024-05-31",
    open: 484,
    closed: 2731,
    flow: { broughtForward: 607, opened: 2608, closed: 2731, reopened: 0 },
    breakdowns: [
      {
        id: "outcome",
        by: "outcome",
        of: "closed",
        parts: [
          { id: "upheld", count: 1542 },
          { id: "not-upheld", count: 1189 },
        ],
      },
    ],
  },
  satisfaction: [
    {
      id: "visa",
      agency: { en: "Visa Office", ar: "مكتب التأشيرات" },
      scale: { min: 1, max: 5 },
      ratings: { 1: 300, 2: 400, 3: 1272, 4: 1053, 5: 4975 },
      topBoxFrom: 4,
      bottomBoxTo: 2,
      asked: 12_000,
    },
  ],
  bases: [{ id: "residents", name: { en: "Residents", ar: "السكان" }, count: 2_473_077 }],
};

const wrong = (page: string) =>
  tieOut(page, report).entries.flatMap(({ outcome, text }) => (outcome === "contradicted" ? [text] : []));
const row = (head: string, ...cells: readonly string[]) =>
  [`| Channel | May 2024 | ${head} |`, "|---|---|---|", ...cells.map((cell) => `| ${cell} |`)].join("\n");

describe("true sentences as officers write them", () => {
  it.each([
    "The Ministry received 52,996 contacts from tourists and parents in May 2024.",
    "Contacts from tourists came to 52,996 in May 2024.",
    "تلقت الوزارة 52,996 تواصلا من السياح خلال شهر مايو 2024.",
    "بلغت نسبة رضا المستفيدين عن مكتب التأشيرات 75.35% من بين 8,000 مستفيد قيّموا الخدمة.",
    "ومن بين 8,000 مستفيد قيّموا خدمات مكتب التأشيرات أبدى 75.35% منهم رضاهم.",
    "ومن بين 8,000 مستفيد قيّموا خدمات مكتب التأشيرات رضي 75.35% منهم.",
    "سجلت الوزارة لكل 1,000 ساكن 1.3 تذكرة.",
    "We carried over 607 tickets from the previous month.",
    "We carried over 484 tickets to the next month.",
    "رحّلت الوزارة 607 تذاكر من الشهر السابق.",
    "From the previous month 607 tickets were carried over.",
    "Calls rose 5.1% m/m and 11.2% y/y in May 2024.",
    "More than half of the tickets closed (56.46%) were upheld.",
    "كان أكثر من نصف التذاكر المغلقة (56.46%) صحيحة.",
    "تلقت الوزارة 3,806 رسائل واتساب خلال شهر مايو 2024.",
    "تلقت الوزارة 5,872 رسالة بريد إلكتروني و3,806 رسالة واتساب في مايو 2024.",
    "Of 8,000 ratings of the Visa Office, 4,975 were a 5 and 1,053 a 4.",
    row("m/m | y/y", "Tourist call centre | 43,318 | +5.1% | +11.2%", "E-mail | 5,872 | -7.0% | -14.9%"),
    row("m/m, % | y/y, %", "Tourist call centre | 43,318 | 5.1 | 11.2", "E-mail | 5,872 | -7.0 | -14.9"),
    row("Change on April | y/y", "Tourist call centre | 43,318 | 5.1% | 11.2%", "WhatsApp | 3,806 | 11.4% | 28.3%"),
    row("Change on April", "Tourist call centre | 43,318 | 5.1%+", "E-mail | 5,872 | 7.0%-"),
    row("Change on April", "Tourist call centre | 43,318 | 5.1%", "E-mail | 5,872 | ▼ 7.0%"),
    row("Change on April", "Tourist call centre | 43,318 | 5.1%", "E-mail | 5,872 | 7.0%"),
  ])("are not contradicted: %s", (page) => expect(wrong(page)).toEqual([]));
});

describe("the same with a wrong number", () => {
  it.each([
    ["52,996", "The Ministry received 52,996 contacts from the Tourist call centre in May 2024."],
    ["52,996", "The Tourist call centre took 52,996 calls from tourists in May 2024."],
    ["52,996", "WhatsApp brought 52,996 contacts from tourists."],
    ["12,000", "بلغت نسبة رضا المستفيدين عن مكتب التأشيرات 75.35% من بين 12,000 مستفيد قيّموا الخدمة."],
    ["607", "We carried over 607 tickets to the next month."],
    ["484", "رحّلت الوزارة 484 تذكرة من الشهر السابق."],
    ["3,806", "تلقت الوزارة 3,806 رسالة بريد إلكتروني في مايو 2024."],
    ["+11.2%", row("m/m | y/y", "Tourist call centre | 43,318 | +11.2% | +5.1%", "E-mail | 5,872 | -14.9% | -7.0%")],
    ["11.2%", "Calls rose 11.2% m/m and 5.1% y/y in May 2024."],
    [
      "11.2%",
      row("التغير الشهري | التغير السنوي", "المكالمات | 43,318 | 11.2% | 5.1%", "البريد | 5,872 | -14.9% | -7.0%"),
    ],
    ["11.2%", row("Monthly change | Annual change", "Tourist call centre | 43,318 | 11.2% | 5.1%")],
    ["5.0%+", row("Change on April", "Tourist call centre | 43,318 | 5.0%+", "E-mail | 5,872 | 7.0%-")],
    ["443+", row("Change on April", "Tourist call centre | 43,318 | 2,111+", "E-mail | 5,872 | 443+")],
    ["7.0%", row("Change on April", "E-mail | 5,872 | 7.0%", "WhatsApp | 3,806 | -11.4%")],
  ])("is contradicted: %s, %s", (number, page) => expect(wrong(page)).toContain(number));

  it.each([
    "Of the 8,000 who rated the Visa Office 8.75% were satisfied.",
    "ومن بين 8,000 مستفيد قيّموا خدمات مكتب التأشيرات رضي 8.75% منهم.",
  ])("does not tie the share of those who are not: %s", (page) => {
    const { entries } = tieOut(page, report);
    expect(entries.find(({ text }) => text === "8.75%")?.outcome).not.toBe("matched");
  });
});
