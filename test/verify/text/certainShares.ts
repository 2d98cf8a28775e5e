import type { ToldPair } from "./toldPairs.js";

/** Shares, growth and lists that words or the numbers beside them leave no doubt of: each is found wrong with the first number and right with the second. */
export const CERTAIN_PAIRS: readonly ToldPair[] = [
  // 1,840 / 2,300 = 80 %
  {
    code: "share-mismatch",
    text: "Of the permits, #%, that is 1,840 applicants were granted theirs from among 2,300.",
    wrong: "86",
    right: "80",
  },
  {
    code: "share-mismatch",
    text: "بلغت نسبة القبول #% أي أن 1840 متقدما نالوا الرخصة من بين 2300.",
    wrong: "86",
    right: "80",
  },
  // 24 / 960 = 2.5 %, however far off; and not of the 80 that were taken up
  {
    code: "share-mismatch",
    text: "بلغ إجمالي البلاغات الواردة 960 بلاغا.\nوقُيّد منها 80 بلاغا.\nوأحيل إلى النيابة 24 بلاغا بنسبة # في المئة من إجمالي ما تلقته الهيئة.",
    wrong: "14",
    right: "2.5",
  },
  // 7,920 / 8,000 = 99 %
  {
    code: "share-mismatch",
    text: "The Ministry received 8,000 complaints in 2024, of which 5,000 came by phone.\n\nIt resolved 7,920 complaints in the period, a completion rate of #%.",
    wrong: "99.7",
    right: "99",
  },
  {
    code: "share-mismatch",
    text: "وردت إلى الوزارة 8,000 شكوى، منها 5,000 شكوى بالهاتف.\n\nوأنجزت 7,920 شكوى خلال المدة محل التقرير، بنسبة إنجاز بلغت #%.",
    wrong: "99.7",
    right: "99",
  },
  // Of 400 each: 60, 52, 44, 36 and 28 are 15, 13, 11, 9 and 7 %.
  {
    code: "share-mismatch",
    text: "We took 400 requests in May. Parks had 60 (15%) of them. Roads had 52 (13%). Water followed with 44 (#%). Lighting had 36 (9%). Trees came last with 28 (7%).",
    wrong: "31",
    right: "11",
  },
  // 2,450 / 5,000 = 49 %
  {
    code: "share-mismatch",
    text: "The council had 6,000 complaints in 2024, up from 5,000 in 2023. Waste made up 52% (3,120), as against #% (2,450) a year earlier.",
    wrong: "94",
    right: "49",
  },
  // 190 / 200 = 95 %
  {
    code: "share-mismatch",
    text: "Number of permit requests received 200\nNumber of permit requests answered within ten days 190\nPercentage of requests answered within ten days #%",
    wrong: "59",
    right: "95",
  },
  {
    code: "share-mismatch",
    text: "عدد الطلبات الواردة 200\nعدد الطلبات المنجزة خلال عشرة أيام 190\nنسبة الطلبات المنجزة خلال عشرة أيام #%",
    wrong: "59",
    right: "95",
  },
  // 8,600 / 10,000 = 86 %
  {
    code: "growth-mismatch",
    text: "Calls were down #% from the first half of 2023. From January to June 2024 the centre took 8,600 of them, down from 10,000 in the first half of 2023.",
    wrong: "41",
    right: "14",
  },
  // 150 / 25 = 6 times, 500 % more
  {
    code: "growth-mismatch",
    text: "The office received 410 complaints in all, 150 of them about fees, 36.6% of the total.\nThat was a jump of #% from the 25 complaints about fees in the quarter before.",
    wrong: "600",
    right: "500",
  },
  // 30,000 / 24,000 = 1.25; what comes behind divides the 30,000.
  {
    code: "growth-mismatch",
    text: "استقبل الفرع 30,000 شكوى في 2023 مقابل 24,000 شكوى في 2022 بنسبة نمو #%، مقسمة بين 11,000 شكوى بالهاتف و19,000 شكوى بالبريد.",
    wrong: "45",
    right: "25",
  },
  {
    code: "growth-mismatch",
    text: "The branch took 30,000 complaints in 2023, compared with 24,000 in 2022, an increase of #%, split into 11,000 by phone and 19,000 by mail.",
    wrong: "45",
    right: "25",
  },
  // 313 + 102 + 48 + 90 = 553, though 48 + 54 = 102
  {
    code: "sum-mismatch",
    text: "In 2018 the office took in 553 complaints, of which 313 were about health, 102 about water, 48 about planning and the remaining # about schools.",
    wrong: "54",
    right: "90",
  },
  {
    code: "sum-mismatch",
    text: "وردت 553 شكوى، منها 313 عن الصحة، و102 عن المياه، و48 عن التخطيط، والباقي وعدده # عن المدارس.",
    wrong: "54",
    right: "90",
  },
  // What is said beside a total takes nothing from what follows.
  {
    code: "sum-mismatch",
    text: "We received 500 complaints, more than all offices, namely 300 by phone and # in writing.",
    wrong: "210",
    right: "200",
  },
  {
    code: "sum-mismatch",
    text: "With no total, yet: 500 complaints, namely 300 by phone and # in writing.",
    wrong: "210",
    right: "200",
  },
  // 5,120 + 1,300 + 2,200 + 1,500 = 10,120, with a separator or without one
  {
    code: "sum-mismatch",
    text: "- Phone: 5,120\n- Web: 1,300\n- App: 2,200\n- Mail: 1,500\n- Total: #",
    wrong: "10220",
    right: "10120",
  },
  { code: "sum-mismatch", text: "Channel,Jan,Feb,Total\na) Phone,10,20,#\nb) Web,5,5,10\n", wrong: "31", right: "30" },
  // The 5 % of files are no complaints.
  {
    code: "shares-not-100",
    text: "The office closed 5% of the files late. Phone made up 50% of complaints, web 30%, and the remaining #% came in writing.",
    wrong: "15",
    right: "20",
  },
  {
    code: "growth-mismatch",
    text: "زادت الشكاوى بنسبة #%، وهي 180 شكوى في 2023 مقارنة بـ 150 شكوى في 2022.",
    wrong: "25",
    right: "20",
  },
  {
    code: "sum-mismatch",
    text: "We received five thousand complaints, including # by phone.",
    wrong: "6,000",
    right: "3,000",
  },
  // 150 / 200 = 75 %, though another count is 150, too
  {
    code: "share-mismatch",
    text: "Of 200 complaints, 150 (#%) were closed, and 150 by phone.",
    wrong: "100",
    right: "75",
  },
];

/** What comes near to these, and is right. */
export const CERTAIN_SOUND: readonly string[] = [
  // A rate of the court's own cases.
  "وسجلت محكمة الأسرة 10,564 دعوى، والمحكمة العمالية 1,542 دعوى بمعدل إنجاز 98%.",
  // 17 of the 81 at stage 2, which nothing prints.
  "We took 400 requests. Parks had 60 (15%). Roads had 52 (13%). Water had 44 (11%). Lighting had 36 (9%). Of these, 17 (21%) went to stage 2.",
  // The target is none of theirs.
  "Number of permit requests received 200\nNumber of permit requests answered within ten days 190\nTarget for requests answered within ten days 98%",
  // 40 % are told before.
  "They made up forty percent of all incidents.\nFires accounted for 32% – while the remaining 28% were incidents like floods.",
  // More than 46 % of 15,591 is 7,421.
  "أعلنت الهيئة عن تلقيها 15591 بلاغا، وتجاوزت البلاغات المشمولة باختصاصاتها 46%، بواقع 7421 بلاغا.",
  // Five of the nine, which are told in a word.
  "ومن الوفيات أربع حالات في ظروف غامضة، وتسع وفيات لعدم السلامة، خمسة منها بالضفة وأربعة في القطاع.",
  // 861 + 46 + 91 = 998, and the first of the four is 168.
  "اتُّخذت القرارات الآتية: تعيين مقرر في حق 168 قاضيا، والحفظ في حق 998 قاضيا، والحفظ مع التنبيه في حق 46 قاضيا، والإحالة على التكوين في حق 91 قاضيا.",
  // 90 are those of the others.
  "Acceptances from abroad rose to 45,140, a 6.9% increase, while those from the region fell by 90 (0.3%) to 31,765.",
  // 190 / 200 = 95 % of those completed, 190 / 400 = 47.5 % of all received
  "Number of requests received 300\nNumber of requests completed 200\nNumber of requests completed within 20 days 190\nPercentage of requests completed within 20 days 95%",
  "عدد الطلبات الواردة 300\nعدد الطلبات المنجزة 200\nعدد الطلبات المنجزة خلال 20 يوما 190\nنسبة الطلبات المنجزة خلال 20 يوما 95%",
  "Number of requests received 400\nNumber of requests received in May 200\nNumber of requests answered within 20 days 190\nPercentage of requests answered within 20 days 47.5%",
  // Neither answers nor trees are requests.
  "We took 400 requests. Parks had 60 (15%). Roads had 52 (13%). Water had 44 (11%). Lighting had 36 (9%). 55 answers (79%) were satisfied.",
  "We took 400 requests. Parks had 60 (15%). Roads had 52 (13%). Water had 44 (11%). Lighting had 36 (9%). Of the trees, 7 (25%) were felled.",
  "We closed 300 complaints with the help and the support of 450 volunteers, 80%.",
  // A growth of something else before two counts that are compared.
  "Spending was up 41% on the year. The centre took 8,600 calls, down from 10,000 in 2023.",
];
