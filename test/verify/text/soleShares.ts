import type { ToldPair } from "./toldPairs.js";

/** The one percentage of two counts, in our own words: each is found wrong with the first number and right with the second. */
export const SOLE_PAIRS: readonly ToldPair[] = [
  // 16 / 25 = 64 % were about prices, 36 % were not
  {
    code: "share-mismatch",
    text: "شكلت شكاوى الأسعار 640 شكوى من 1000 شكوى وردت إلى الجمعية، أي بنسبة #%، وأكثرها من العاصمة.",
    wrong: "36",
    right: "64",
  },
  // 96 / 150 = 64.0 %, and 69 written for 96
  {
    code: "share-mismatch",
    text: "قال الرئيس: «عندنا 150 تبليغا منذ جانفي، أحلنا # منها إلى القضاء، يعني 64.0 بالمائة».",
    wrong: "69",
    right: "96",
  },
  // 20,250 / 25,000 = 81.0 %, in three sentences
  {
    code: "share-mismatch",
    text: "عدد البلاغات: 25,000. المغلق منها: 20,250. نسبة الإغلاق: #%.",
    wrong: "18.0",
    right: "81.0",
  },
];

/** Two counts and a percentage that is of something else: of satisfaction, another time or class, the others, a price. */
export const SOUND_SOLE: readonly string[] = [
  // The percentage is of something else than the two counts, and no slip of theirs.
  "Of the 1,116 complaints, we investigated 420, upholding 34.0 % of them.",
  "The agency paid 9,310 of the 12,400 grants, bringing budget execution to 71 %.",
  "It decided 1,412 of the 2,050 pending cases, bringing the clearance rate for the past three years to 74 %.",
  "The police stopped 2,003 lorries and 1,138 coaches. Among the lorries, 710 were found unsafe, which is 22.6 % of all vehicles stopped.",
  "من أصل 5,175 شكوى وردت في الربع الرابع أغلقت 2,417 شكوى، مما رفع نسبة الإغلاق خلال العام إلى 58.5%.",
  "صوّت 1,680 عضوا من أصل 2,418، والنسبة المطلوبة 51%.",
  "Of 3,846 complaints, 3,461 were closed, a satisfaction rate of 80.9%.",
  "Of 5,000 complaints, 3,200 were closed, so 36.0% are still open.",
  "Of 47,853 calls, 6,647 were abandoned, an answer rate of 86.1%.",
  "Inspectors found faults in 132 of 1,200 shops. The rest, 89.0%, were in order.",
  "Compliance stands at 99.3%: there were 15 cases in which a council failed to act, out of 2,143 that fell due.",
  "The hospital had 417 patients for 362 beds, an occupancy of 115.2%.",
  "The board decided 417 cases; 362 had come in, so the clearance rate was 115.2%.",
  "Men filed 600 complaints and women 1,400. Women's share is thus 70.0%.",
  "81.9% of calls were answered within 20 seconds. Of 9,540 calls in all, 7,731 came by day.",
  "Of the 860 complaints, 344 were about roads, and 45.3% of them concerned potholes.",
  "The regulator closed 3,461 of 3,846 complaints. In the capital the rate was 91.0%.",
  "In 1,240 of 5,107 complaints the bank paid back money, namely 42.3% of the sum claimed.",
  "Harassment reports went from 1,906 to 1,427 within one year. This 25.1% decrease is no trend.",
  "The officers made 5,120 visits, or 104.1% of the target of 4,920.",
  "لم تُقبل 1,800 شكوى من أصل 5,000 شكوى، فكانت نسبة القبول 64.0%.",
  "من أصل 5,000 شكوى أُغلقت 3,200 شكوى، أي أن 36.0% ما زالت مفتوحة.",
  "من بين 860 شكوى تعلقت 344 بالطرق، أي ما يمثل 45.3% من شكاوى الطرق في البلاد.",
  "أغلق الجهاز 3,461 شكوى من 3,846 شكوى. وبلغت النسبة في العاصمة 91.0%.",
  "مثّلت النساء 57% من أصحاب الطلبات الفردية. أما الطلبات الجماعية، وعددها 320 من مجموع 4,320 طلبا، فشأن آخر.",
  "تضاف إلى الرسوم ضريبة قدرها 15%. وقد طُلبت الإعادة في 96 من 1,020 زيارة.",
  "رُصدت نسبة أقل بواقع 32.7%، حيث سُجلت 109 حالات بدلا من 162 حالة.",
  "سجلت الهيئة 2981 شكوى ضد الإنترنت، و1240 شكوى ضد البريد. ومن الشكاوى كانت 675 شكوى مكررة، أي 54.4% مما كُرر في سنة 2019.",
];
