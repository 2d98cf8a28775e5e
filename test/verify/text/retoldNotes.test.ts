import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";

/** [code, text, wrong, right]. */
const PAIRS: readonly (readonly [string, string, string, string])[] = [
  // The longest is no shorter than the mean, the shortest no longer.
  ["extreme-mismatch", "Files closed: 640\nAverage time: 52 days\nShortest: 4 days\nLongest: # days", "44", "144"],
  ["extreme-mismatch", "متوسط مدة الرد: 21 يومًا\nأقصر مدة: # أيام\nأطول مدة: 60 يومًا", "30", "3"],
  // 700 + 2,400 - 2,350 = 750
  [
    "roll-forward-mismatch",
    "Open on 1 January 2024: 700\nReceived (a reopened case counts as new): 2,400\nClosed in the year: 2,350\nOpen on 31 December 2024: #",
    "650",
    "750",
  ],
  [
    "roll-forward-mismatch",
    "المفتوحة في 1 يناير 2024: 700\nالواردة (وتُحسب المعاد فتحها واردة): 2,400\nالمغلقة خلال السنة: 2,350\nالمفتوحة في 31 ديسمبر 2024: #",
    "650",
    "750",
  ],
  // 1,440 of 1,600 are 90 %, of 1,800 80 %.
  [
    "share-mismatch",
    "The body had 1,800 complaints lodged; 200 were out of scope and 1,600 were eligible. It resolved 1,440, or #% of the eligible complaints.",
    "80",
    "90",
  ],
  [
    "share-mismatch",
    "قُدمت إلى الهيئة 1,800 شكوى، منها 1,600 شكوى مستوفية و200 شكوى غير مستوفية. وأغلقت 1,440 شكوى، أي #% من الشكاوى المستوفية.",
    "80",
    "90",
  ],
  // 4,128 + 2,355 + 988 = 7,471
  [
    "repeated-mismatch",
    "The network recorded # complaints about repairs in 2022. All are listed below.\n\n- Plumbing: 4,128\n- Heating: 2,355\n- Other repairs: 988\nComplaints recorded in 2022, all repairs: 7,471",
    "7,741",
    "7,471",
  ],
  // (1,250 - 1,000) / 1,000; 250 / 1,250 is 20 %.
  [
    "growth-mismatch",
    "The desk had 1,250 visits in June. In May it had 1,000. The 250 additional visits are an increase of #%.",
    "20",
    "25",
  ],
  // 240 of 600 are 40 %, of 900 26.7 %.
  [
    "share-mismatch",
    "استقبلت الدائرة 900 شكوى، وأغلقت 600 شكوى، وبقيت 300 شكوى قيد المعالجة. وكانت نتيجة 240 شكوى لصالح المشتكي، أي #% من الشكاوى المغلقة.",
    "26.7",
    "40.0",
  ],
  // Of the closed ones, not of those received: 600 of 800 are 75 %, of 1,000 60 %.
  [
    "share-mismatch",
    "تلقى القطاع 1,000 شكوى وأغلق منها 800 شكوى. ومن الشكاوى المغلقة حُسمت 600 شكوى خلال ثلاثة أيام، وتبلغ نسبتها #% من المغلقة.",
    "60",
    "75",
  ],
  // 2,418 + 1,933 + 1,276 = 5,627: one subject only is no several.
  [
    "sum-mismatch",
    "Subject\tReceived\nBilling\t2,418\nSupply\t1,933\nMetering\t1,276\nAll subjects\t#\n\nEvery complaint is counted under one subject only.",
    "5,267",
    "5,627",
  ],
  // 3,100 / 31 = 100: the month's, not the year's.
  ["mean-mismatch", "In March 2023 it took 3,100 complaints, the most in the year, or # a day.", "120", "100"],
  // 40,000 + 21,200 = 61,200
  ["sum-mismatch", "The body closed 61,200 complaints in 2023: 40,000 from 2022 and # from 2021.", "22,100", "21,200"],
  // 2,214 + 1,706 = 3,920; no case stands in two rows.
  [
    "sum-mismatch",
    "Topic | Cases\nRoads | 2,214\nWater | 1,706\nTotal | #\n\nNo case is counted twice.",
    "3,290",
    "3,920",
  ],
  // 310 + 1,900 - 1,850 = 360
  [
    "roll-forward-mismatch",
    "On 1 April 2023 there were 310 files open. In the course of the year we opened 1,900 files, and closed 1,850. At 31 March 2024 there were accordingly # files open.",
    "260",
    "360",
  ],
  // 420 + 900 + 300 - 1,250 - 70 = 300
  [
    "roll-forward-mismatch",
    "Brought down from 2021: 420\nAdd: lodged in person: 900\nAdd: lodged by post: 300\nLess: resolved: 1,250\nLess: withdrawn: 70\nCarried down to 2023: #",
    "370",
    "300",
  ],
  [
    "roll-forward-mismatch",
    "| البيان | العدد |\n|---|---|\n| الرصيد في أول السنة | 420 |\n| يضاف: الوارد | 1,200 |\n| يطرح: المنجز | 1,250 |\n| يطرح: المسحوب | 70 |\n| الرصيد في آخر السنة | # |",
    "370",
    "300",
  ],
  // 240 + 1,900 - 1,950 = 190
  [
    "roll-forward-mismatch",
    "On New Year's Day 240 files lay open. The post brought 1,900 more over the year, and our staff finished 1,950. We ended December with # files still open.",
    "290",
    "190",
  ],
  ["extreme-mismatch", "Office\tMean days to settle\tLongest case (days)\nNorth\t21\t90\nSouth\t34\t#", "24", "84"],
  // 200 of the 800 that waited are 25 %; the 450 are of something else.
  [
    "growth-mismatch",
    "Waiting on 1 March: 800\nTaken up: 1,200\nFinished: 1,400\nWaiting on 31 March: 600\n\nA second reader was needed in 450 files. The queue shrank by 200 files (#%).",
    "35",
    "25",
  ],
  // 2,110 + 2,240 + 1,980 + 2,070 = 8,400; the corner is empty, and the last row holds percentages.
  [
    "sum-mismatch",
    "Line of the city\n                 Q1       Q2       Q3       Q4     Year\nOffered       2,110    2,240    1,980    2,070    #\nAnswered      1,900    2,010    1,800    1,890    7,600\nIn time         81%      79%      84%      83%      82%",
    "8,040",
    "8,400",
  ],
  // No day is busier than the busiest.
  [
    "extreme-mismatch",
    "People rang 9,920 times in May. That is 320 calls a day. Friday was the busiest day of the month and brought # calls.",
    "290",
    "490",
  ],
  // 60 + 410 - 390 = 80
  [
    "roll-forward-mismatch",
    "الشهر | مدوّر | وارد | منتهٍ | متبقٍ\nمارس | 50 | 380 | 370 | 60\nأبريل | 60 | 410 | 390 | #",
    "90",
    "80",
  ],
  // 0.93 + 0.66 + 0.10 + 0.09 = 1.78: two columns of millions.
  [
    "sum-mismatch",
    "Product                  H1 2024 (million)\nBanking and cards        0.93\nInsurance                0.66\nHome finance             0.10\nInvestments              0.09\nTotal                    #",
    "1.87",
    "1.78",
  ],
  // 1,700 + 4,300 - 1,500 = 4,500; what is set in divides the row above it.
  [
    "roll-forward-mismatch",
    "Queue on April 1, 2023: 1,700\nReceived: 4,300\n    by phone: 3,620\n    by post: 680\nLeft the queue: 1,500\n    settled by talks: 1,430\n    decided by a judge: 70\nQueue on March 31, 2024: #",
    "4,400",
    "4,500",
  ],
  // 48,000 / 40,000 - 1; 8,000 of 48,000 are 16.7 %.
  [
    "growth-mismatch",
    "استقبل الخط في سنة 2023 ما عدده 48,000 مكالمة، وكان قد استقبل في العام السابق 40,000، أي أنه نما بنسبة #% عن عام 2022.",
    "16.7",
    "20.0",
  ],
  [
    "growth-mismatch",
    "The line took 48,000 calls in 2023, and had taken 40,000 the year before, that is a growth of #% on 2022.",
    "16.7",
    "20.0",
  ],
  // 231,400 + 58,900 + 41,300 = 331,600: "about two in every five" puts no case in two rows.
  [
    "sum-mismatch",
    "| Sector | Dockets |\n| Shops | 2,31,400 |\n| Banks | 58,900 |\n| All others | 41,300 |\n| Total | # |\n\nAbout two in every five dockets concern a parcel.",
    "3,21,600",
    "3,31,600",
  ],
  // No part is more than its whole.
  ["sum-mismatch", "Still open on 31 March: 214\n  of which for more than a month: #", "231", "131"],
  ["sum-mismatch", "المفتوحة في 31 مارس: 214\nمنها المتأخرة: #", "231", "131"],
];

const SOUND: readonly string[] = [
  // 4,012 was recorded the year before; 2,611 + 1,080 + 330 = 4,021 are channels of this one.
  "Complaints of 2023: 3,755\nRecorded in 2022: 4,012\nChannels of the complaints of 2023: phone 2,611, app 1,080, visits 330",
  // 7,300 / 365 = 20, and October is another time.
  "The clinic took 7,300 calls during the year, or 20 a day. The busiest day (61 calls) was in October.",
  // They could name several.
  "وقد سُئل المشتركون عما يزعجهم، وكان لهم أن يذكروا أكثر من أمر: 48% الفاتورة، و37% الانقطاع، و29% الانتظار.",
  // 120 + 900 - (640 + 210) = 170, 170 + 1,000 - (700 + 250) = 220: what was closed in time is not all.
  "Table 4: Files of the office\nStatus | 2021-22 | 2022-23\nOpen at 1 April | 120 | 170\nOpened in the year (a) | 900 | 1,000\n  of which urgent requests | 411 | 487\nClosed within the standard | 640 | 700\nClosed outside the standard | 210 | 250\nTotal closed (b) | 850 | 950\nOpen at 31 March | 170 | 220",
  // "Or less" ranks nothing.
  "استقبل المركز 7,310 شكاوى، وأعيد فتح 112 شكوى بعد اعتراض أصحابها، وأُغلقت 7,655 شكوى، وسحب أصحاب 98 شكوى شكاواهم. ومن المغلقة 5,818 شكوى (76%) أُغلقت في خمسة أيام عمل أو أقل.",
  // What was open before, closed, and left: an account, whose inflow is the 1,900 above.
  "وردت 3,000 شكوى، منها 1,900 شكوى في الاختصاص و1,100 شكوى خارجه. وابتدأت السنة بـ700 ملف جارٍ، وأغلق 1,600 ملف، فبقي 1,000 ملف عند نهاية السنة.",
  // "Operated" is no rate: 5,000 + 4,000 + 1,000 = 10,000.
  "Airline | Operated | Delayed | Cancelled\nA | 5,000 | 2,500 | 71\nB | 4,000 | 1,600 | 58\nC | 1,000 | 300 | 33\nAll | 10,000 | 4,400 | 162",
  // Each of its own year.
  "استقبلت المصالح سنة 2022 ما عدده 7,395 شكوى. يزيد هذا العدد على حصيلة 2021، وهي 5,916 شكوى، ولم تُحصَ سنة 2016 إلا 2,465 شكوى.",
  // What is not listed one way is told to be in several another.
  "Topic | Cases\nRoads | 2,214\nWater | 1,706\nTotal | 3,290\n\nThe topics are not listed by rank because a complaint may concern several topics.",
  "Topic | Cases\nRoads | 2,214\nWater | 1,706\nTotal | 3,290\n\nلم تُسجل الشكاوى في فئة واحدة لأن الشكوى الواحدة قد تشمل أكثر من موضوع.",
  // 420 + 1,200 - 1,250 - 70 = 300: the statement has every row.
  "| Statement | Count |\n|---|---|\n| Opening balance | 420 |\n| Add: received | 1,200 |\n| Less: closed | 1,250 |\n| Less: written off | 70 |\n| Closing balance | 300 |",
  // 159 of 5,295 are 3.0 %, and the 212 are others.
  "Matter\t2021/22\t2022/23\nDeaths\t223\t212\nOther\t5,072\t4,924\nTotal\t5,295\t5,136\n\nThe intake fell by 159 cases, or 3.0%. Note: of the 212 deaths, 78 followed injuries.",
  // 600 / 1,500 and 300 / 1,200: the relative clause is of the number before it.
  "The scheme drew 2,100 complaints in 2023, a rise of 40% over the 1,500 of 2022, which had themselves been 25% above the 1,200 of 2021.",
  // Classes and their names, not what is taken off.
  "Complaints by time to close:\n- Total closed: 1,240\n- Less than 5 days: 610\n- 5 to 10 days: 430\n- More than 10 days: 200",
  // Only those closed in time are told: 640 of 2,000 are 32 %.
  "Of 2,000 complaints, 1,600 were closed within 30 days and the rest later. 640 were upheld (32% of the closed complaints).",
  // Of others than those that came by post: 90 of 900.
  "There were 900 requests. 500 came in by post. 90 were refused (10% of requests received).",
  // What else came in has no mark.
  "Open on 1 January: 310\nReceived: 2,140\nLess: closed: 2,010\nOpen on 31 December: 440",
  // A limit, and what is longest of some.
  "Average time to close: 18 days\nMaximum: 15 days",
  "Average: 18 days\nThe north:\nLongest: 16 days",
  "Average wait: 18 days\n- Longest: 16 days (women)\n- Longest: 40 days (men)",
  "Office\tAverage days to close\tLongest days to reply\nNorth\t21\t9\nSouth\t34\t12",
  // 304 of one channel.
  "We had 1,824 contacts in 2023 and 1,520 in 2022. The web took 304 more contacts, an increase of 40% for that channel.",
  // The first of the classes is no total of the others, whether it is told before or not.
  "وتوزعت الزيارات بين الفرع الرئيس (5,210) وفرع الشمال (4,870) وفروع أخرى (410).",
  "The visits were divided between the main branch (5,210), the north branch (4,870) and other branches (410).",
  "Of the visits, the main branch took 5,210, the north branch 4,870 and other branches 410.",
  "كانت 5,210 من الزيارات في الفرع الرئيس. وتوزعت الزيارات بين الفرع الرئيس (5,210) وفرع الشمال (4,870) وفروع أخرى (410).",
  // 11,300 + 1,100 = 12,400: what is left is of all.
  "We had 12,400 complaints. We settled 11,300 of them (91%) within a week, 8,300 of these within two days, and the remaining 1,100 (9%) took more than a week.",
  // 300 of 1,000, and no part of the 700 beside them.
  "The desk had 1,000 letters, made up of 700 questions and 300 protests against fines (30%).",
];

/** Classes, one with some of it in brackets: 1,600 + 1,140 + 910 + 400 + 650 = 4,700, as 2,400 + 1,900 + 400 are. */
const BRACKETED =
  "The board had 4,700 complaints. They are about:\n- conduct: 1,600\n- force: 1,140 (380 of them at night)\n- delay: 910\n- arrests: 400\n- other matters: 650\n\nBy June 2,400 had been heard, 1,900 were waiting and 400 were withdrawn.";
/** Lines that are called by a number, and no count of it. */
const DIALLED =
  "Goa (104): 31,207 calls in May\nOdisha: no line\nBihar (104): 28,450 calls in May\nOther states: replies awaited";

/** Tables of the largest of more: 3,010 + 1,840 + 1,200 = 6,050 of 11,400, and 2,300 + 2,100 + 1,900 = 6,300 of 61,700. */
const RANKED: readonly string[] = [
  "We passed on 11,400 complaints, of which 7,800 came by phone and 3,600 by post.\n\nTop three subjects\n\nSubject | Complaints\nData | 3,010\nRecharge | 1,840\nCards | 1,200",
  "بلاغات المدينة\n\nالأحياء الثلاثة الأعلى | عدد البلاغات\nالنرجس | 2,300\nالعارض | 2,100\nالملقا | 1,900\n\nبلغت بلاغات المدينة 61,700 بلاغ.",
];
/** Two totals and all their parts, beside a list of some: 1,913 + 933 = 2,846, 1,010 + 1,394 = 2,404. */
const ASIDE =
  "The office took 2,846 complaints, 1,913 in the north and 933 in the south. They name 3,407 breaches, foremost among them harm (512), delay (447) and bias (391). It closed 2,404 files: 1,010 with a good end and 1,394 without.";
/** One share, said twice. */
const SAID_TWICE = "Text is chosen by 62% of the young, phone by 29% and chat by 9%. Three in four (75%) come back.";

/** Bullets that a word processor made of letters. */
const LETTERED =
  "Residents made 9,000 requests: 5,000 by phone and 4,000 online.\n\nThe three we hear about most:\n  o Waste – 2,100\n  o Roads – 1,400\n  o Noise – 900";

describe("what retold notes showed", () => {
  it.each(PAIRS)("%s in: %s", (code, text, wrong, right) => {
    expect(checkText(text.replace("#", wrong)).findings.map((finding) => finding.code)).toEqual([code]);
    expect(checkText(text.replace("#", right)).findings).toEqual([]);
  });

  it("reads rows with lettered bullets as a list", () => {
    expect(checkText(LETTERED).verdict).toBe("not-exhaustive");
  });

  it("reads what stands in brackets in a row as none of the list", () => {
    expect(checkText(BRACKETED)).toMatchObject({ verdict: "reconciles", findings: [] });
  });

  it.each(RANKED)("takes for some of all: %s", (text) => {
    expect(checkText(text).verdict).toBe("not-exhaustive");
  });

  it("takes a list of some beside two totals for an aside", () => {
    expect(checkText(ASIDE).verdict).toBe("reconciles");
  });

  it("ties nothing to a total by a share said twice", () => {
    expect(checkText(SAID_TWICE)).toMatchObject({ verdict: "no-total", findings: [] });
  });

  it("reads the number in the name of a row as none of its counts", () => {
    expect(checkText(DIALLED).findings).toEqual([]);
  });

  it.each(SOUND)("nothing is wrong in: %s", (text) => {
    expect(checkText(text).findings).toEqual([]);
  });
});
