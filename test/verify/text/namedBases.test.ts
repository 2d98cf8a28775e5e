import { describe, expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

/** A percentage of a whole that its words name, but worked out on another. */
const WRONG = {
  // 2,502 / 6,244 = 40.07 %; 27.40 % is of the 9,130.
  "calls answered":
    "The service took 9,130 calls, of which 6,244 were answered and 2,886 were abandoned. Advisers settled 2,502 calls at once, 27.4% of the calls answered.",
  // 1,200 / 3,200 = 37.5 %; 24.0 % is of the 5,000.
  "those admitted":
    "In 2023 the board registered 5,000 grievances and admitted 3,200. It decided 1,200 in favour of the patient, or 24.0% of those admitted.",
  // 600 / 1,200 = 50 %; 33.3 % is of the 1,800.
  "applications heard":
    "The tribunal had 1,800 applications and heard 1,200. Landlords were found at fault in 600 cases, 33.3% of the applications heard.",
  // 2,500 / 5,000 = 50 %; 29.4 % is of the 8,500.
  المقبولة:
    "تلقت الهيئة 8,500 شكوى، قبلت منها 5,000 شكوى ورفضت 3,500. وانتهت 2,500 شكوى بالتسوية، أي 29.4% من الشكاوى المقبولة.",
  // 5,000 / 10,000 = 50 %; 41.7 % is of the 12,000.
  المجابة:
    "سجل المركز 12,000 مكالمة، أجيب عن 10,000 منها وفُقدت 2,000. وحُلت 5,000 مكالمة من أول اتصال، بنسبة 41.7% من المكالمات المجابة.",
  // 1,000 / 2,500 = 40 %; 25.0 % is of the 4,000.
  المنظورة:
    "بلغ عدد التظلمات 4,000 تظلم، نُظر في 2,500 منها. وأنصف الديوان أصحاب 1,000 تظلم، وهو ما يمثل 25.0% من التظلمات المنظورة.",
  // 2,000 / 4,000 = 50 %; 28.1 % is of the 7,120.
  المحالة:
    "من بين 7,120 بلاغاً استقبلها المركز أُحيل 4,000 بلاغ إلى الميدان، ونُفذ 2,000 منها في اليوم نفسه، ونسبتها 28.1% من البلاغات المحالة.",
  // 1,000 / 3,000 = 33.3 %; 12.5 % is of the 8,000.
  "عن شركات":
    "تلقت الهيئة 8,000 شكوى: 5,000 عن المصارف و3,000 عن شركات التأمين. وجاءت شكاوى السيارات في الصدارة بـ1,000 شكوى تمثل 12.5% من الشكاوى عن شركات التأمين.",
};

const SOUND = [
  // 2,502 / 9,130 = 27.4 %.
  "The service took 9,130 calls, of which 6,244 were answered and 2,886 were abandoned. Advisers settled 2,502 calls at once, 27.4% of the calls offered.",
  // The 1,200 from firms are not all that were admitted: 1,000 / 4,000 = 25 %.
  "The board admitted 1,200 appeals from firms, and 4,000 appeals in all. 1,000 appeals were allowed, 25.0% of those admitted.",
  "قُبلت 1,200 شكوى من الشركات و2,800 شكوى من الأفراد، أي 4,000 شكوى، وأُنصف 1,000 شاكٍ بنسبة 25.0% من الشكاوى المقبولة.",
  // Each region's are some of those closed: 3,000 / 10,000 = 30 %.
  "أُغلقت 4,000 شكوى في الرياض و6,000 في جدة، ومن الشكاوى المغلقة 3,000 شكوى فنية، أي 30.0% من الشكاوى المغلقة.",
  // 2,123 / 9,648 = 22.0 %.
  "The ombudsman had 15,432 complaints: 9,648 against banks, 4,120 against insurers and 1,664 against lenders. Accounts led with 2,123 complaints, 22.0% of the complaints against banks.",
];

describe("a percentage of another whole than the one that it names", () => {
  it.each(Object.entries(WRONG))("is found: %s", (_, text) => {
    expect(wrongIn(text)).toEqual([["share-mismatch", /[\d.]+%/.exec(text)?.[0]]]);
  });

  it.each(SOUND)("is not called so: %s", (text) => {
    expect(wrongIn(text)).toEqual([]);
  });

  it("is found in the one row of a list that is worked out on another total than the rest", () => {
    // Of the 4,400 received: 2,900 are 65.9 %, 800 are 18.2 %, 430 are 9.8 % and 270 are 6.1 %; 74.0 % is of the 3,919 closed.
    const rows =
      "Clinics - 2,900 complaints, 74.0%\nCare homes - 800 complaints, 18.2%\nPharmacies - 430 complaints, 9.8%\nOther - 270 complaints, 6.1%";
    const text = `The office received 4,400 complaints and closed 3,919.\n\nComplaints received, by sector:\n${rows}`;
    expect(wrongIn(text)).toEqual([["share-mismatch", "74.0%"]]);
    expect(wrongIn(text.replace("74.0%", "65.9%"))).toEqual([]);
  });
});
