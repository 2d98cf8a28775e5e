import { describe, expect, it } from "vitest";
import { firstQuarter2021 } from "../../src/golden/firstQuarter2021.js";
import { tieOut } from "../../src/verify/tieOut.js";
import { cityQuarter, citySpring } from "./tie/cityQuarter.js";

const faults = (page: string) =>
  tieOut(page, cityQuarter, { earlier: [citySpring] }).entries.flatMap(({ text, outcome, rule }) =>
    outcome === "contradicted" || outcome === "unexplained" ? [`${text} ${outcome}${rule ? ` ${rule}` : ""}`] : [],
  );
/** Calls of 2021: 287,853 in January, 172,872 in February (-114,981: -39.9 %), 189,215 in March (+16,343: +9.45 %; by the day -1.14 %). */
const goldenFaults = (page: string) => {
  const { published: _, ...report } = firstQuarter2021;
  return tieOut(page, report).entries.flatMap(({ text, outcome, rule }) =>
    outcome === "contradicted" || outcome === "unexplained" ? [`${text} ${outcome}${rule ? ` ${rule}` : ""}`] : [],
  );
};

describe("by how much a count moved", () => {
  it.each([
    "Calls in March: +16,343",
    "▼ 114,981 calls in February",
    "16,343 more calls were received in March 2021 than in February.",
    "In March there were 16,343 additional calls.",
    "زيادة قدرها 16,343 مكالمة في مارس",
    "بفارق 16,343 مكالمة في مارس",
  ])("is told as a change: %s", (page) => {
    expect(goldenFaults(page)).toEqual([]);
  });
  it.each([
    ["16,343 calls were received in March 2021.", "16,343 contradicted"],
    ["بلغ عدد المكالمات في مارس 16,343 مكالمة.", "16,343 contradicted"],
    ["Calls in February: +114,981", "+114,981 contradicted direction"],
    ["▲ 114,981 calls in February", "114,981 contradicted direction"],
    ["المكالمات في فبراير: +١١٤٬٩٨١", "+١١٤٬٩٨١ contradicted direction"],
  ])("is no count, and has its sign: %s", (page, fault) => {
    expect(goldenFaults(page)).toEqual([fault]);
  });
});

describe("the change of one channel", () => {
  it.each([
    "Contacts rose by 19.2% to 242,068.",
    "Total contacts rose by 19.2%.",
    "ارتفع إجمالي التواصل بنسبة 19.2% إلى 242,068.",
  ])("is not that of all: %s", (page) => {
    expect(faults(page)).toEqual(["19.2% unexplained"]);
  });
  it.each(["Tickets rose 19.2% on the second quarter.", "Complaints rose by 19.2%.", "ارتفع عدد التذاكر بنسبة 19.2%."])(
    "is not that of tickets: %s",
    (page) => {
      expect(faults(page)).toEqual(["19.2% unexplained"]);
    },
  );
  it.each([
    "Calls rose by 19.2% while tickets came to 63,229.",
    "The contact centre took 149,386 calls, an increase of 19.2%.",
    "تلقى مركز التواصل 149,386 اتصالاً بزيادة 19.2% عن الربع الثاني.",
    "Phone contacts rose by 19.2%.",
  ])("is its own: %s", (page) => {
    expect(faults(page)).toEqual([]);
  });
});

describe("a change by the day", () => {
  it.each([
    "Phone calls per day fell by 1.14% in March 2021.",
    "Phone calls rose by 9.45% in March (-1.14% per day).",
    "On a daily basis, calls fell by 1.14% in March.",
    "انخفضت المكالمات اليومية في مارس بنسبة 1.14%.",
    "Calls\t\nMonth\tChange per day\nMarch\t-1.14%",
  ])("is told as that: %s", (page) => {
    expect(goldenFaults(page)).toEqual([]);
  });
  it.each([
    ["Phone calls fell by 1.14% in March 2021.", "1.14% contradicted"],
    ["Phone calls fell by 4.8% in March.", "4.8% contradicted"],
    ["انخفضت المكالمات في فبراير بنسبة ٣٣٫٥٪.", "٣٣٫٥٪ contradicted"],
  ])("is not the change itself: %s", (page, fault) => {
    expect(goldenFaults(page)).toEqual([fault]);
  });
});
