import type { Verdict } from "../../../src/verify/text/relations/Relation.js";
import type { ToldPair } from "./toldPairs.js";

/** What really published notes taught, in our own words and numbers: each is found wrong with the first number and right with the second. */
export const NOTE_PAIRS: readonly ToldPair[] = [
  // 4,120 + 2,310 + 1,480 + 610 = 8,520, below 9,000; with 4,620 it is 9,020
  {
    code: "bound-mismatch",
    text: "جاوز ما وصل إلى البلدية في تموز 9 آلاف شكوى من الهاتف والتطبيق.\n\nوتفصيل ذلك: # شكوى عن الماء، و2,310 عن النظافة، و1,480 عن الطرق، و610 في شؤون أخرى.",
    wrong: "4,120",
    right: "4,620",
  },
  // 1,225 / 6,280 = 19.5 %
  {
    code: "share-mismatch",
    text: "تلقى الخط 6,280 مكالمة في تسعة أشهر. ومن هذه المكالمات 1,225 بلاغا بالعنف، أي ما يقارب # % من مجموعها، والبقية أسئلة.",
    wrong: "25",
    right: "20",
  },
  // 204 / 600 = 34 %; of the 3,400 contacts it is 6 %
  {
    code: "share-mismatch",
    text: "The team dealt with 3,400 contacts. Formal complaints numbered 600, of which 204 were upheld, or #% of formal complaints.",
    wrong: "6",
    right: "34",
  },
];

/** Texts with the verdict that a careful reader gives them. */
export const NOTE_CASES: readonly { readonly verdict: Verdict; readonly text: string }[] = [
  // 4,320 / 1,440 = 3, 5,760 / 1,440 = 4, 10,080 / 2,880 = 3.5: rates are not added
  {
    verdict: "reconciles",
    text: "Day | North | South | Total | a minute\nMonday | 1,440 | 2,880 | 4,320 | 3\nTuesday | 2,880 | 2,880 | 5,760 | 4\nTotal | 4,320 | 5,760 | 10,080 | 4",
  },
  {
    verdict: "reconciles",
    text: "اليوم | الشمال | الجنوب | المجموع | في الدقيقة\nالأحد | 1,440 | 2,880 | 4,320 | 3\nالاثنين | 2,880 | 2,880 | 5,760 | 4\nالمجموع | 4,320 | 5,760 | 10,080 | 4",
  },
  // The first three of more
  {
    verdict: "not-exhaustive",
    text: "ورد على المجلس 2,000 طلب. والموضوعات الثلاثة الأولى فيها:\n1. المواعيد  500  25.0%\n2. الرسوم  300  15.0%\n3. صور الأحكام  200  10.0%",
  },
  // The first three months are all of their quarter: 500 + 300 + 200 = 1,000
  {
    verdict: "reconciles",
    text: "ورد على المجلس 1,000 طلب في الأشهر الثلاثة الأولى، منها 500 في يناير و300 في فبراير و200 في مارس.",
  },
  // 400 + 120 + 90 = 610 of 1,500
  {
    verdict: "not-exhaustive",
    text: "شكاوى المستهلكين، أبرز الفئات\nالفئة | 2023 | 2022\nالسيارات | 400 | 450\nالهواتف | 120 | 100\nالأثاث | 90 | 80\nجميع الشكاوى | 1500 | 1600",
  },
  // A heading of some, and yet a total of these: 400 + 120 + 90 = 610
  {
    verdict: "does-not-reconcile",
    text: "شكاوى المستهلكين، أبرز الفئات\nالفئة | 2023\nالسيارات | 400\nالهواتف | 120\nالأثاث | 90\nالمجموع | 601",
  },
  {
    verdict: "not-exhaustive",
    text: "بلغت الشكاوى 3,446 شكوى في النصف الأول. وجاءت إدارة السيب أولا بـ823 شكوى، وشمال الباطنة بـ599، وظفار بـ268، وبعدها",
  },
  // 310 + 205 + 80 = 595 of 900; 700 were answered
  {
    verdict: "not-exhaustive",
    text: "بلغت البطاقات 900 بطاقة في السنة، من بينها 310 بطاقات عن الانتظار و205 عن المعاملة و80 بطاقة عن النظافة، وأجيب أصحاب 700 بطاقة كتابيا.",
  },
  // 250 + 50 = 300 and 120 + 100 + 80 = 300: what was solved is in no list with what it was about
  {
    verdict: "reconciles",
    text: "وصل إلى الإدارة 300 شكوى، حُل منها 250 شكوى (83%)، وبقيت 50 شكوى (17%) قيد المتابعة.\nوكانت المياه أولاً بـ120 شكوى (40%)، وبعدها الكهرباء 100 شكوى (33%)، والطرق 80 شكوى (27%).",
  },
  // 2,140 + 3,015 + 1,460 + 59 + 3,056 = 9,730 over two paragraphs
  {
    verdict: "reconciles",
    text: "نظر القسم في 9,730 شكوى، انتهت 2,140 شكوى منها بالتسوية، وذهبت 3,015 شكوى إلى القضاء.\nوحُفظت 1,460 شكوى، ورُدت 59 شكوى، وما زالت 3,056 شكوى قيد البحث.",
  },
];
