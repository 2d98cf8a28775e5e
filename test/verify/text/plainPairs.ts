import type { TextCase } from "./cases.js";
import type { ToldPair } from "./toldPairs.js";

/** What anybody writes in a sentence or two: each is found wrong with the first number and right with the second. */
export const PLAIN_PAIRS: readonly ToldPair[] = [
  // 140 + 90 = 230; nobody works in two towns
  { code: "sum-mismatch", text: "The service has # clerks: 140 in Aden and 90 in Taiz.", wrong: "200", right: "230" },
  // 6 + 5 + 2 = 13: a plan is at one stage
  {
    code: "sum-mismatch",
    text: "Of # initiatives, 6 are complete, 5 under way and 2 planned.",
    wrong: "12",
    right: "13",
  },
  // 4 + 3 + 2 = 9
  {
    code: "sum-mismatch",
    text: "من # مبادرات اكتملت 4 مبادرات و3 قيد التنفيذ و2 لم تبدأ.",
    wrong: "8",
    right: "9",
  },
  // 5,210 + 640 = 5,850
  { code: "sum-mismatch", text: "Received #; closed 5,210; open 640.", wrong: "5,950", right: "5,850" },
  // 1,400 + 730 + 520 = 2,650
  {
    code: "sum-mismatch",
    text: "By letter 1,400. By chat 730. By visit 520. In all #.",
    wrong: "2,750",
    right: "2,650",
  },
  // 18 + 26 = 44: a day of the week is not the day of a month
  {
    code: "sum-mismatch",
    text: "زار المكتب يوم الثلاثاء ١٨ رجلًا و٢٦ امرأة، والمجموع #.",
    wrong: "٤٦",
    right: "٤٤",
  },
  // (72 - 54) / 72 = 25 %: what moved is no range of ages
  { code: "growth-mismatch", text: "Open cases fell from 72 to 54, a drop of #%.", wrong: "33", right: "25" },
  { code: "growth-mismatch", text: "انخفضت الحالات المفتوحة من 72 إلى 54، أي بنسبة #%.", wrong: "33", right: "25" },
  // (36,000 - 32,400) / 36,000 = 10 %
  {
    code: "growth-mismatch",
    text: "Appeals fell by 20% from 45,000 in 2021 to 36,000 in 2022, and then by #% to 32,400 in 2023.",
    wrong: "12",
    right: "10",
  },
  // (60,000 - 48,000) / 48,000 = 25 %
  {
    code: "growth-mismatch",
    text: "استقبلت الهيئة 60 ألف طلب في عام 2021، بارتفاع نسبته #% عن عام 2020 الذي بلغت طلباته 48 ألف طلب، وكانت 31 ألف طلب في عام 2019.",
    wrong: "80",
    right: "25",
  },
  // 4,500 / 7,500 = 60 %
  {
    code: "share-mismatch",
    text: "We had 7,500 reports: 4,500 by app, 2,000 by phone and 1,000 by fax. Reports by app made up #% of all reports.",
    wrong: "67",
    right: "60",
  },
  {
    code: "share-mismatch",
    text: "ورد إلى الدائرة ما مجموعه 7,500 بلاغ. وجاء منها عبر البوابة 4,500 بلاغ، وعبر الفروع 2,000 بلاغ، وعبر البريد 1,000 بلاغ. ومثلت بلاغات البوابة #% من إجمالي البلاغات.",
    wrong: "67",
    right: "60",
  },
  // 480 / 800 = 60 %
  {
    code: "share-mismatch",
    text: "بلغ عدد الطلبات 1,500 طلب. منها 800 طلب على التراخيص و500 طلب على النقل و200 طلب على المياه. ومن طلبات التراخيص 480 طلبا أنجزت في يومها، أي #% من طلبات التراخيص.",
    wrong: "70",
    right: "60",
  },
  // 1,300 / 5,200 = 25 %
  {
    code: "share-mismatch",
    text: "تلقى الخط 5,200 مكالمة. وكانت 1,300 مكالمة من إجمالي المكالمات عن الفواتير، أي #% من مجموع المكالمات.",
    wrong: "32",
    right: "25",
  },
  // 5,400 / 6,000 = 90 %
  {
    code: "share-mismatch",
    text: "وردت إلى البلدية 6,000 شكوى وأغلق منها 5,400 شكوى. وبلغت نسبة الإغلاق #%.",
    wrong: "80",
    right: "90",
  },
  // 7,310 - 5,100 = 2,210
  {
    code: "difference-mismatch",
    text: "Chat took 7,310 contacts and e-mail 5,100, a lead of #.",
    wrong: "2,310",
    right: "2,210",
  },
  // 12 - 8 = 4
  {
    code: "difference-mismatch",
    text: "انخفض زمن الرد من 12 يوما إلى 8 أيام، أي # أيام.",
    wrong: "بخمسة",
    right: "بأربعة",
  },
  // 1,480 is more than 1,360
  {
    code: "rank-mismatch",
    text: "June was the busiest month with # visits; July had 1,480 and August 990.",
    wrong: "1,360",
    right: "1,630",
  },
  {
    code: "rank-mismatch",
    text: "كان يونيو أعلى الأشهر بـ # زيارة، وبلغت في يوليو 1,480 وفي أغسطس 990.",
    wrong: "1,360",
    right: "1,630",
  },
  // 840 / 14,000 = 6 %: the rate is of the calls that were offered two sentences before
  {
    code: "share-mismatch",
    text: "In May our line was offered 14,000 calls. Agents answered 13,160 of them, and 840 callers hung up. The abandonment rate was therefore #%, compared with 7.1% in April.",
    wrong: "6.4",
    right: "6.0",
  },
  // 480 / 600 = 80 %, 5 days or not
  {
    code: "share-mismatch",
    text: "Of the 600 appeals closed in March, 480 were closed within five days, which is #%.",
    wrong: "82",
    right: "80",
  },
  {
    code: "share-mismatch",
    text: "من أصل 2,500 مراجع شاركوا في الاستبيان أبدى 2,150 مراجعا رضاهم، أي بنسبة رضا #%.",
    wrong: "88",
    right: "86",
  },
  // 93.0 - 91.4 = 1.6
  {
    code: "difference-mismatch",
    text: "91.4% of buses came on time in May, against 93.0% in April, a drop of # percentage points.",
    wrong: "2.6",
    right: "1.6",
  },
  // 310 + 150 = 460
  {
    code: "sum-mismatch",
    text: "بلغ عدد الشكاوى # شكوى، منها 310 شكاوى مغلقة و150 شكوى قيد المعالجة.",
    wrong: "450",
    right: "460",
  },
  // 412 + 145 - 207 = 350: what came in and what was closed are exchanged in 474
  {
    code: "roll-forward-mismatch",
    text: "كان الرصيد الافتتاحي للشكاوى 412 شكوى، وورد خلال الأسبوع 145 شكوى وأغلقت 207 شكاوى، فأصبح الرصيد في نهاية الأسبوع # شكوى.",
    wrong: "474",
    right: "350",
  },
  // 3,000 / 5,000 = 60 %
  {
    code: "share-mismatch",
    text: "القناة\tيناير\tفبراير\tالمجموع\nالهاتف\t700\t600\t1,300\nالبريد\t300\t400\t700\nالبوابة\t1,600\t1,400\t3,000\nالمجموع\t2,600\t2,400\t5,000\n\nواستحوذت البوابة على #% من مجموع الاتصالات.",
    wrong: "66",
    right: "60",
  },
  // 1.9 + 1.2 = 3.1
  {
    code: "sum-mismatch",
    text: "The office had a budget of $#m, of which $1.9m went on salaries and the remaining $1.2m on vehicles.",
    wrong: "2.9",
    right: "3.1",
  },
  // 84 + 196 = 280
  {
    code: "sum-mismatch",
    text: "Category\tStaff\nDoctors\t84\nNurses\t196\nClinical staff (subtotal)\t#\nPorters\t33\nClerks\t47\nSupport staff (subtotal)\t80\nAll staff\t360",
    wrong: "290",
    right: "280",
  },
];

/** Sound, though they look like the ones above. */
export const SOUND_PLAIN: readonly string[] = [
  // ages, no move
  "Complaints fell among callers aged 18 to 34, and 72 to 80 were the hours of the line.",
  // one may be about two things
  "The office had 200 complaints: 140 about delays and 90 about staff.",
  // some were open before
  "Received 5,950; closed 5,210; withdrawn 20; open 640.",
  // of reports by app that are about delays
  "We had 7,500 reports: 4,500 by app, 2,000 by phone and 1,000 by fax. Reports by app about delays made up 27% of all reports.",
  // of another whole
  "We had 7,500 reports: 4,500 by app, 2,000 by phone and 1,000 by fax. Reports by app made up 67% of all reports last year.",
  // the 31st of the month
  "وصلت يوم الأحد 31 من الشهر 44 رسالة، منها 18 رسالة عن النقل و26 رسالة عن المياه.",
  // of another year
  "The busiest month last year was June with 1,360 visits; this year July had 1,480.",
  // all are open
  "Received in the quarter: 103 contacts.\n\nTickets: 100 in all; 0 closed (0.00%) and 100 open (100.00%).",
  // what was opened and closed in the period is no division of those counted
  "Tickets: 1,101 in all; 1,000 closed and 101 open.\n\n- Opened in the period: 100 tickets.\n- Closed in the period: 1,000 tickets.",
  // 111 + 12 - 12 + 100 = 211, though 100 + 3 = 103 too
  "- الهاتف: 103 مكالمات.\n- المرحّل من الفترة السابقة: 111 تذكرة.\n- الوارد خلال الفترة: 12 تذكرة.\n- المغلق خلال الفترة: 12 تذكرة.\n- المعاد فتحه خلال الفترة: 100 تذكرة.\n- المرحّل إلى الفترة التالية: 211 تذكرة.\nعدد المبادرات: 3.",
  // a service level is no share of all calls that were abandoned
  "Channel\tOffered\tAnswered\tAbandoned\tService level\nApp\t0\t0\t1\t80.5%\nChat\t90,000\t41,700\t99,999\t100%",
  // the ends of a scale count nothing
  "المستفيدون: ١٠.\n\nتنبيهات\n- المحاكم: الراضون جميعا هم من قيّموا بالدرجة ٥، وهي أعلى درجات المقياس (من ١ إلى ٥).",
  // 1,104 = 102 + 1,002 is no slip for the 1,014 of April
  "Channel\tApril\tMay\nPhone\t614\t300\nChat\t400\t200\nTotal\t1,014\t500\n\nTickets: 1,104 in all; 102 closed and 1,002 open.",
];

/** What a text as a whole says. */
export const PLAIN_VERDICTS: readonly Pick<TextCase, "verdict" | "why" | "text">[] = [
  {
    verdict: "reconciles",
    why: "1,700 + 640 + 310 + 205 + 95 + 50 = 3,000, over three paragraphs",
    text: "وصل إلى الهيئة 3,000 بلاغ.\nوكانت العاصمة في الصدارة بـ1,700 بلاغ، ثم الساحل بـ640 بلاغا.\nوسجلت الجبال (310) والسهول (205).\nوأما سائر البلاغات فمن الواحات بـ(95) والجزر بـ(50).",
  },
  {
    verdict: "reconciles",
    why: "7,200 + 410 + 90 = 7,700; the numbers in brackets are of earlier years",
    text: "The Commission took in 7,700 complaints last year. By field, schools brought 7,200 complaints (6,900 in 2022, 6,100 in 2021), of which 2,600 concerned fees; housing brought 410 and roads 90.",
  },
  {
    verdict: "not-exhaustive",
    why: "a ranking of 900 + 700 + 450 of 3,200",
    text: "سجلت الهيئة 3,200 بلاغ.\nوفي ترتيب الإدارات جاءت إدارة الشمال أولا بـ900 بلاغ، ثم الجنوب بـ700 بلاغ، فالشرق بـ450 بلاغا.",
  },
  {
    verdict: "no-total",
    why: "seven, five, two and one add to others by chance",
    text: "• 9 حالات وفاة، بعد 12 حالة في الشهر الذي سبقه.\n• 23 شكوى عن التوقيف، بعد 25 شكوى.\n• 6 شكاوى عن السفر، بعد 4 شكاوى.\n• 13 شكوى عن الأحكام، بعد 14 شكوى.\n• شكويان عن الرأي.\n• شكوى واحدة عن النشر.",
  },
];
