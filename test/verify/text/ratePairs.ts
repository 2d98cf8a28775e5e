import type { ToldPair } from "./toldPairs.js";

/** Amounts and rates of each case, in our own words: each is found wrong with the first number and right with the second. */
export const RATE_PAIRS: readonly ToldPair[] = [
  // (5 × 210 + 4 × 90 + 3 × 60 + 2 × 24 + 16) / 400 = 1,654 / 400 = 4.135
  {
    code: "weighted-mean-mismatch",
    text: "| Stars | Ratings |\n|---|---|\n| 5 | 210 |\n| 4 | 90 |\n| 3 | 60 |\n| 2 | 24 |\n| 1 | 16 |\n\nThe average rating was # stars.",
    wrong: "4.53",
    right: "4.14",
  },
  // 22 × 1,500 = 33,000
  {
    code: "mean-mismatch",
    text: "The regulator imposed 22 penalties of SAR 1,500, SAR # in all.",
    wrong: "35,000",
    right: "33,000",
  },
  // 35 × 80 = 2,800
  {
    code: "mean-mismatch",
    text: "The airline gave 35 passengers €80 each, a total of €#.",
    wrong: "2,500",
    right: "2,800",
  },
  // 16 × 450 = 7,200
  {
    code: "mean-mismatch",
    text: "صرف الصندوق 450 ديناراً لكل من 16 أسرة، بإجمالي # دينار.",
    wrong: "7,800",
    right: "7,200",
  },
  // 4 × 120 = 480
  {
    code: "mean-mismatch",
    text: "دفع المكتب رسوم أربعة عقود، كل عقد بـ 120 ريالًا، والإجمالي # ريالًا.",
    wrong: "440",
    right: "480",
  },
  // 9 × 24 = 216
  {
    code: "mean-mismatch",
    text: "Nine clerks made 24 home visits each, # visits in total.",
    wrong: "246",
    right: "216",
  },
  // 6,300 / 900,000 = 7 in 1,000
  {
    code: "mean-mismatch",
    text: "The network had 6,300 complaints from 900 thousand subscribers, or # per 1,000.",
    wrong: "9",
    right: "7",
  },
  // (210 + 150) / 90,000 = 4 in 1,000
  {
    code: "mean-mismatch",
    text: "Clinics counted 90,000 appointments. Patients sent 210 complaints about waiting and 150 about parking. This is a rate of # complaints per 1,000 appointments.",
    wrong: "40",
    right: "4",
  },
  // 48 / 160,000 = 3 in 10,000
  {
    code: "mean-mismatch",
    text: "وردت 48 شكوى عن 160,000 رحلة، أي # شكاوى لكل 10,000 رحلة.",
    wrong: "6",
    right: "3",
  },
  // 1,260,000 / 420 = 3,000
  {
    code: "mean-mismatch",
    text: "The fund repaid $1,260,000 to 420 pensioners, or $# per pensioner.",
    wrong: "3,400",
    right: "3,000",
  },
  // 3.6 million / 2,400 = 1,500
  {
    code: "mean-mismatch",
    text: "The bank paid back $3.6 million last year. The money went to 2,400 savers, an average of $# each.",
    wrong: "1,650",
    right: "1,500",
  },
  // The comma of 8,4 can only be a decimal one, so that 5.600 is 5,600; 8,400,000 / 5,600 = 1,500.
  {
    code: "mean-mismatch",
    text: "أعادت الشركة 8,4 مليون درهم إلى 5.600 زبون، أي بمعدل # درهم للزبون الواحد.",
    wrong: "1.650",
    right: "1.500",
  },
  // 8,100 / 2,700 = 3
  {
    code: "mean-mismatch",
    text: "Callers waited 8,100 minutes in 2,700 calls, # minutes per call.",
    wrong: "5",
    right: "3",
  },
  // 58 - 22 = 36
  {
    code: "difference-mismatch",
    text: "Net promoter score #: promoters 58%, detractors 22%.",
    wrong: "30",
    right: "36",
  },
  // 51 - 17 = 34
  {
    code: "difference-mismatch",
    text: "Our NPS was #, with 51% promoters, 32% passives and 17% detractors.",
    wrong: "38",
    right: "34",
  },
  // 73,000 / 365 = 200
  {
    code: "mean-mismatch",
    text: "The desk took 73,000 calls in 2023, # a day on average.",
    wrong: "450",
    right: "200",
  },
  // (310 + 290 + 330) / 3 = 310
  {
    code: "mean-mismatch",
    text: "The monthly average was # letters: 310 in July, 290 in August and 330 in September.",
    wrong: "340",
    right: "310",
  },
  // (800 + 900 + 1,000) / 3 = 900
  {
    code: "mean-mismatch",
    text: "بلغ المتوسط الشهري # زيارة: 800 في يناير و900 في فبراير و1,000 في مارس.",
    wrong: "950",
    right: "900",
  },
  // 48,000 - 44,150 = 3,850
  {
    code: "sum-mismatch",
    text: "Item\tBudget\tSpent\tRemaining\nStaff\t90,000\t81,200\t8,800\nRent\t48,000\t44,150\t#\nTravel\t12,000\t9,900\t2,100",
    wrong: "4,850",
    right: "3,850",
  },
  // 14 × 350 = 4,900
  {
    code: "mean-mismatch",
    text: "| المنطقة | الغرامات | قيمة الغرامة | الإجمالي |\n|---|---|---|---|\n| الشمال | 20 | 300 | 6,000 |\n| الجنوب | 14 | 350 | # |\n| الشرق | 11 | 250 | 2,750 |",
    wrong: "4,600",
    right: "4,900",
  },
];

/** Sound texts that look like these. */
export const SOUND_RATES: readonly string[] = [
  // Of another year: the table gives 1,654 / 400 = 4.135.
  "| Stars | Ratings |\n|---|---|\n| 5 | 210 |\n| 4 | 90 |\n| 3 | 60 |\n| 2 | 24 |\n| 1 | 16 |\n\nThe average rating last year was 4.02 stars.",
  "Two desks have 11 clerks each, 25 clerks in all with the night shift.",
  "The shop sold 420 leaflets at 5 cents each, $21 in all.",
  "The court imposed 15 fines of £300 each, £4,100 in all after appeals.",
  "We wrote to 40 firms at 3 addresses, a total of 70 letters.",
  "The debt is paid in 8 parts of €400 and a last one of €250, €3,450 in all.",
  "فرض المجلس 15 غرامة قيمة كل منها 300 ريال، وبلغت الحصيلة 5,100 ريال مع الرسوم.",
  "The fund repaid $1,260,000 to 420 pensioners, or $3,400 per pensioner who had asked for it.",
  "The fund repaid $1,260,000 to 420 pensioners and widows, or $2,500 per pensioner.",
  "The bank paid back $3.6 million. Late claims went to 2,400 savers, an average of $1,100 each.",
  "The six offices had 7,200 visits, an average of 1,500 visits per office in the three towns.",
  "أغلق 18 محققاً 2,700 ملف، أي 12 ملفاً لكل محقق شهرياً.",
  "Item\tBudget\tSpent\tRemaining\nStaff\t90,000\t81,200\t6,800\nRent\t48,000\t44,150\t3,350\nTravel\t12,000\t9,900\t2,100\n\nWhat was ordered is taken off what remains.",
  "Satisfaction was 84% for phone, 79% for web and 90% for post, against a target of 92% overall.",
  "Satisfaction rose by 2% for phone, 5% for web and 3% for post, 6% overall.",
  "Net promoter score 30, up from 25: promoters rose to 58%, and detractors fell to 22%.",
  "Net promoter score 30: promoters 58% and detractors 22% in the towns.",
  // 73,000 / 250 = 292 on working days
  "The desk took 73,000 calls in 2023, 292 a day.",
  "The desk opened in October 2023. It took 18,400 calls in 2023, 200 a day.",
  "The desk took 73,000 calls in 2023, 450 a day at most.",
  "On average 310 letters a month: 240 in April, 450 in August and 260 in December.",
  "The average age was 45: 40 in January, 44 in February and 45 in March.",
  "The network had 6,300 complaints from 900 thousand subscribers, or 9 per 1,000 households.",
  "The network had 6,300 complaints from 900 thousand subscribers, or 3 upheld complaints per 1,000.",
  "We took 400 complaints in June and 300 in July from 100,000 users, an average of 3.5 per 1,000.",
  "وردت 48 شكوى عن 160,000 رحلة، مقابل 5 شكاوى لكل 10,000 رحلة في العام السابق.",
];
