import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";

const codes = (text: string) => checkText(text).findings.map(({ code }) => code);
const ARABIC = "| المحافظة | الشكاوى |\n| دمشق | 310 |\n| حلب | 420 |\n| حمص | 150 |\n\n";
const ENGLISH = "| Governorate | Complaints |\n| Damascus | 310 |\n| Aleppo | 420 |\n| Homs | 150 |\n\n";

/** Of other things, of some of them, in proportion, in a part of the country, at something else. */
const OTHERS: readonly string[] = [
  `${ARABIC}سجلت حمص أعلى عدد من الزيارات.`,
  `${ARABIC}سجلت حمص أعلى عدد من الشكاوى المتعلقة بالمياه.`,
  `${ARABIC}تصدرت حمص محافظات المنطقة الوسطى.`,
  `${ENGLISH}Homs had the highest number of visits.`,
  `${ENGLISH}The highest number of complaints about water came from Homs.`,
  `${ENGLISH}Relative to its population, Homs recorded the highest number of complaints.`,
  `${ENGLISH}Homs came first with its new app.`,
  `${ENGLISH}Homs came first with a new app.`,
  `${ARABIC}نسبة إلى عدد سكانها سجلت حمص أعلى عدد من الشكاوى.`,
  `${ARABIC}تصدرت حمص محافظات الشمال.`,
];

/** The number before the rank is that of the year before. */
const COMPARED: readonly string[] = [
  "2024\nReceived 4,303, down 6% from 4,578 and the lowest for four years.\nSettled: 3,055.\n\n2022\nReceived 4,910; settled 3,495.",
  "2024\nReceived 4,578, up 6% from 4,303 and the most in four years.\nSettled: 4,855.\n\n2022\nReceived 3,910; settled 3,495.",
];

const OWN: readonly string[] = [
  `${ARABIC}سجلت حمص أعلى عدد من الشكاوى.`,
  `${ARABIC}تصدرت حمص المحافظات.`,
  `${ENGLISH}The highest number of complaints came from Homs.`,
  `${ENGLISH}Homs came first with 150 complaints.`,
  `${ENGLISH}Homs ranked first with the highest number of complaints.`,
  `${ENGLISH}Homs came first with the most complaints.`,
  `${ENGLISH}Homs came first with a total of 150.`,
  `${ARABIC}تصدرت حمص محافظات القطر.`,
  `${ARABIC}تصدرت حمص محافظات السلطنة.`,
  `${ARABIC}تصدرت حمص محافظات العراق.`,
  `${ARABIC}قدم سكان حمص أكبر عدد من الشكاوى.`,
  `${ARABIC}سجلت حمص أعلى عدد من الشكاوى الخاصة بالمواطنين.`,
];

const SITES = "وردت 1,940 شكوى من المنامة و1,870 شكوى من المحرق و1,812 شكوى من الرفاع";
const OVER_TIME = "تراجع الوارد من 5,340 إلى 4,217 شكوى، وأُغلق 4,402 شكوى";

/** By how many there are more than what came in. */
const DISTANCES: readonly string[] = [
  `${SITES}، وهذا أكثر مما توقعناه بـ622 شكوى.`,
  `${SITES}، وهذا أكبر ممّا توقعناه بـ622 شكوى.`,
  `${SITES}، وهذا أقل مما توقعناه بـ622 شكوى.`,
  `${OVER_TIME}، أي أكثر مما ورد بـ185 شكوى.`,
  `${OVER_TIME}، أي أعلى مما ورد بمقدار ١٨٥ شكوى.`,
  `${OVER_TIME}، فأغلق المكتب 185 شكوى أكثر مما ورد.`,
];

describe("a distance to what was expected", () => {
  it.each(DISTANCES)("is no rank in: %s", (text) => {
    expect(codes(text)).toEqual([]);
  });
});

describe("a rank beside a table", () => {
  it.each([...OTHERS, ...COMPARED])("is none of its numbers in: %s", (text) => {
    expect(codes(text)).toEqual([]);
  });

  it.each(OWN)("is wrong in: %s", (text) => {
    expect(codes(text)).toEqual(["rank-mismatch"]);
  });
});

describe("a multiple by which a number has grown", () => {
  // 400 and three times as many more are 1,600, and twice as many more 1,200.
  it.each([
    "زاد عدد الزيارات بمقدار ثلاثة أضعاف من 400 إلى 1,600 زيارة.",
    "زاد عدد الزيارات بمقدار الضعفين من 400 إلى 1,200 زيارة.",
  ])("may come on top of it: %s", (text) => {
    expect(codes(text)).toEqual([]);
  });

  it("is wrong where it gives neither", () => {
    expect(codes("زاد عدد الزيارات بمقدار ثلاثة أضعاف من 400 إلى 2,600 زيارة.")).toEqual(["multiple-mismatch"]);
  });
});
