import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/index.js";

/** A code, a text with a gap, a number that is wrong in it and one that is right. */
const PAIRS: readonly (readonly [string, string, string, string])[] = [
  // What follows the first is no more than it.
  ["rank-mismatch", "وأكثرهم العمال بـ# شكوى، يليهم الطلبة بـ61 شكوى، ثم المتقاعدون بـ12 شكوى.", "16", "66"],
  ["rank-mismatch", "وأعلاها الكهرباء (#)، تليها المياه (420).", "310", "510"],
  ["rank-mismatch", "على رأسها المياه بـ# شكوى، ثم الطرق بـ420 شكوى.", "310", "510"],
  ["rank-mismatch", "حلت المياه أولاً بـ# شكاوى، والكهرباء ثانياً بـ420 شكوى.", "310", "510"],
  ["rank-mismatch", "جاءت المياه في المرتبة الأولى بـ# شكاوى، وفي المرتبة الثانية الكهرباء بـ420 شكوى.", "310", "510"],
  ["rank-mismatch", "Water came first with # complaints, and power second with 420 complaints.", "310", "510"],
  // 210 of 300 are 70 %, though all percentages add to 100.
  [
    "share-mismatch",
    "بلغت البلاغات 300 بلاغ. حمل التطبيق #% من البلاغات وعددها 210، والهاتف 15% وعددها 45 بلاغاً، والحضور 15% من الإجمالي وعددها 45 بلاغاً.",
    "85",
    "70",
  ],
  // 4 + 9 + 3 = 16, in words.
  ["sum-mismatch", "سجلت الهيئة # حالة وفاة: أربع في السجون وتسع في البيوت وثلاث على الطرق.", "خمس عشرة", "ست عشرة"],
];

/** Texts that are sound, and what they are. */
const SOUND: readonly (readonly [string, string])[] = [
  // One day has most, and what came then is of another.
  ["no-total", "وأكثرها يوم الأحد 310، ثم في اليوم الثاني 420."],
  ["no-total", "وأكثرها في الصيف 310 شكاوى، ثم ارتفعت إلى 420 شكوى."],
  // 71 + 12 + 1 = 84, and who did it is another question.
  [
    "reconciles",
    "سجّل الخط 84 بلاغاً:\n• جسدي: 71\n• لفظي: 12\n• مالي: بلاغ واحد\n\nأكثر ثلاثة معتدين:\n1. الزوج (40)\n2. الأخ (15)\n3. الجار (9)",
  ],
  [
    "reconciles",
    "The line took 84 reports: 71 by phone, 12 by mail and 1 in person. The top three subjects were water (30), roads (21) and noise (9).",
  ],
  // All that stands behind a total: 22 + 13 + 9 + 7 + 4 + 2 + 1 = 58.
  [
    "reconciles",
    "تلقى الفرع 58 قضية. وأكثرها عمالية بـ22 قضية، ثم أسرية بـ13 قضية. وسُجلت 9 طلبات عون، و7 قضايا خلاف، و4 قضايا نفقة. أما البيئة فقضيتان، وللصحة قضية واحدة.",
  ],
  [
    "reconciles",
    "The branch took 58 cases. Most came from workers, 22, then families, 13. There were 9 requests for help, 7 disputes and 4 cases of upkeep. Schools had 2 cases and clinics 1 case.",
  ],
  // In words alone: 20 + 19 = 39, 1 + 2 = 3.
  ["reconciles", "وصلت تسع وثلاثون شكوى، عشرون من الساحل وتسع عشرة من الداخل."],
  ["reconciles", "وردت ثماني شكاوى، واحدة على السائق وخمس على المحطة واثنتان في الأجرة."],
  // The tenth of a month is no tenth of those; nothing is divided.
  [
    "no-total",
    "من الثالث من الشهر إلى العاشر منه خرجت 125 دورية، وحُرر 535 ضبطاً، وأُخذت 63 عينة. وزارت الدوريات 1162 فعالية.",
  ],
  // 3 + 13 are all of one office, which the deaths are not of.
  ["no-total", "سجلت الهيئة 16 حالة وفاة. وزارت 5 سجون.\nوشكاوى الضفة 3 على المرور و13 على البلدية."],
  // Of 300 and of no other, though the percentages are rounded: 70.3 %, 15 % and 14.7 %.
  [
    "reconciles",
    "بلغت البلاغات 300 بلاغ. حمل التطبيق 70% من البلاغات وعددها 211، والهاتف 15% وعددها 45 بلاغاً، والحضور 15% من الإجمالي وعددها 44 بلاغاً.",
  ],
  // Two channels tell of the subjects nothing.
  [
    "not-exhaustive",
    "The line took 84 reports: 72 by phone and 12 by mail. The top three subjects were water (30), roads (21) and noise (9).",
  ],
];

describe("what notes in print showed", () => {
  it.each(PAIRS)("%s in: %s", (code, text, wrong, right) => {
    expect(checkText(text.replace("#", wrong)).findings.map((finding) => finding.code)).toEqual([code]);
    expect(checkText(text.replace("#", right)).findings).toEqual([]);
  });

  it.each(SOUND)("%s: %s", (verdict, text) => {
    const { verdict: given, findings } = checkText(text);
    expect([given, findings.filter(({ severity }) => severity !== "notice")]).toEqual([verdict, []]);
  });
});
