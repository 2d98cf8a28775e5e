import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";

/**
 * Calls 10,944, 12,317 (+1,373, +12.5 %), 9,856 (−20.0 %), a year before 9,900 in September. Visits 13,803 in the quarter, 4,852 a
 * year before (+8,951).
 */
const report: FeedbackReport = {
  period: "2025-Q3",
  channels: [
    {
      id: "calls",
      kind: "phone",
      name: { ar: "مكالمات الخط الساخن", en: "Hotline calls" },
      counts: "call",
      months: {
        ...{ "2024-07": 8000, "2024-08": 9100, "2024-09": 9900 },
        ...{ "2025-07": 10944, "2025-08": 12317, "2025-09": 9856 },
      },
    },
    {
      id: "visits",
      kind: "branch",
      name: { ar: "زيارات الفروع", en: "Branch visits" },
      months: {
        ...{ "2024-07": 610, "2024-08": 1602, "2024-09": 2640 },
        ...{ "2025-07": 3612, "2025-08": 4488, "2025-09": 5703 },
      },
    },
  ],
};
const Q3 = "Third quarter 2025. ";
const ARABIC = "الربع الثالث 2025. ";

/** What is wrong with a page, number by number; nothing where it passes. */
const wrongIn = (page: string): readonly string[] =>
  tieOut(page, report).entries.flatMap(({ text, outcome }) =>
    outcome === "contradicted" || outcome === "unexplained" ? [`${text} ${outcome}`] : [],
  );

describe("what is told next", () => {
  it.each([
    `${Q3}Hotline calls rose in August by 12.5% on July, then fell in September by 20.0% on August.`,
    `${ARABIC}ارتفعت مكالمات الخط الساخن في أغسطس بنسبة 12.5% عن يوليو ثم انخفضت في سبتمبر بنسبة 20.0% عن أغسطس.`,
    `${ARABIC}ارتفعت مكالمات الخط الساخن في أغسطس بنسبة 12.5% عن يوليو قبل أن تنخفض في سبتمبر بنسبة 20.0% عن أغسطس.`,
    `${Q3}Hotline calls rose in August by 12.5% on July before falling in September by 20.0% on August.`,
    `${ARABIC}بلغت مكالمات الخط الساخن 10,944 في يوليو قبل أن ترتفع إلى 12,317 في أغسطس.`,
  ])("says nothing of the number before it: %s", (page) => {
    expect(wrongIn(page)).toEqual([]);
  });

  it.each([
    [
      `${ARABIC}ارتفعت مكالمات الخط الساخن في أغسطس بنسبة 20.0% عن يوليو ثم انخفضت في سبتمبر بنسبة 12.5% عن أغسطس.`,
      ["20.0% contradicted", "12.5% contradicted"],
    ],
    [
      `${Q3}Hotline calls rose in September by 12.5% on August, then fell in August by 20.0% on July.`,
      ["12.5% contradicted", "20.0% contradicted"],
    ],
    [
      `${Q3}Hotline calls fell in August by 12.5% on July before rising in September by 20.0% on August.`,
      ["12.5% contradicted", "20.0% contradicted"],
    ],
    [`${ARABIC}بلغت مكالمات الخط الساخن 10,944 في يوليو قبل أن ترتفع إلى 9,856 في أغسطس.`, ["9,856 contradicted"]],
    [`${Q3}In September hotline calls before closing numbered 10,944.`, ["10,944 contradicted"]],
    [`${ARABIC}بلغت مكالمات الخط الساخن في سبتمبر قبل أن يغلق المركز 10,944.`, ["10,944 contradicted"]],
  ])("is held to its own: %s", (page, expected) => {
    expect(wrongIn(page)).toEqual(expected);
  });
});

describe("what is told aside, before the verb of a number", () => {
  it.each([
    `${Q3}Branch visits, restricted by public works for part of 2024, rose by 8,951.`,
    `${ARABIC}زيارات الفروع، التي أغلق بعضها في جزء من 2024، ارتفعت بمقدار 8,951.`,
    `${Q3}Hotline calls, restricted by works for part of July, fell by 20.0% in September.`,
    `${Q3}Hotline calls, which had been free of charge since July, fell from 12,317 to 9,856 in September.`,
    `${ARABIC}مكالمات الخط الساخن، التي أصبحت مجانية منذ يوليو، وصلت إلى 9,856 في سبتمبر.`,
    `${Q3}Hotline calls in September, compared with those in August, fell by 20.0%.`,
    `${Q3}Hotline calls, rather than dipping as in July, fell by 20.0% in September.`,
    `${Q3}Hotline calls in September, set against those in August, fell by 2,461.`,
    `${ARABIC}انخفضت مكالمات الخط الساخن في سبتمبر، مقارنة بشهر أغسطس، بنسبة بلغت 20.0%.`,
    `${ARABIC}مكالمات الخط الساخن في سبتمبر، مقارنة بتلك المسجلة في أغسطس، انخفضت بنسبة 20.0%.`,
    `${ARABIC}مكالمات الخط الساخن، التي نقلت عن مركز قديم في يوليو، انخفضت بنسبة 20.0% في سبتمبر.`,
  ])("names no period of it: %s", (page) => {
    expect(wrongIn(page)).toEqual([]);
  });

  it.each([
    [`${Q3}Branch visits, restricted by public works for part of 2024, fell by 8,951.`, ["8,951 contradicted"]],
    [`${Q3}Branch visits, restricted by public works for part of 2024, rose by 8,591.`, ["8,591 contradicted"]],
    [`${Q3}Hotline calls, restricted by public works for part of 2024, rose by 8,951.`, ["8,951 unexplained"]],
    [`${Q3}Hotline calls, at their quietest in July, rose by 1,373 in September.`, ["1,373 contradicted"]],
    [`${Q3}Hotline calls in September, compared with those in July, fell by 20.0%.`, ["20.0% unexplained"]],
    [`${Q3}Hotline calls in September, set against those in July, fell by 2,461.`, ["2,461 contradicted"]],
    [`${ARABIC}انخفضت مكالمات الخط الساخن في سبتمبر، مقارنة بشهر يوليو، بنسبة بلغت 20.0%.`, ["20.0% unexplained"]],
    [`${ARABIC}انخفضت مكالمات الخط الساخن، مقارنة بشهر يوليو، بنسبة بلغت 20.0%.`, ["20.0% unexplained"]],
  ])("but its own is held to it: %s", (page, expected) => {
    expect(wrongIn(page)).toEqual(expected);
  });
});

describe("a bracket behind a change", () => {
  const rose =
    "Third quarter 2025\nCalls rose on the third quarter of 2024, and September was the only month in which they";
  it.each([
    `${rose} fell (9,856 against 9,900).`,
    "الربع الثالث 2025\nزادت المكالمات عما كانت في الربع الثالث 2024، وسبتمبر هو الشهر الوحيد الذي انخفض فيه العدد (9,856 مقابل 9,900).",
    "Third quarter 2025\nHotline calls fell in September (9,856 compared with 12,317 in August).",
  ])("tells what it was, and had been: %s", (page) => {
    expect(wrongIn(page)).toEqual([]);
  });

  it.each([
    [`${rose} rose (9,856 against 9,900).`, ["9,856 contradicted"]],
    [`${rose} fell (9,900 against 9,856).`, ["9,900 contradicted", "9,856 unexplained"]],
    [`${rose} fell (9,856 against 9,990).`, ["9,990 contradicted"]],
    [
      "Third quarter 2025\nHotline calls fell in August (9,856 compared with 12,317 in July).",
      ["9,856 contradicted", "12,317 contradicted"],
    ],
  ])("and is held to it: %s", (page, expected) => {
    expect(wrongIn(page)).toEqual(expected);
  });
});
