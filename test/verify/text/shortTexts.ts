/** One thing said wrongly, and the code it has to be found by. */
export const WRONG_SENTENCES: readonly (readonly [code: string, text: string])[] = [
  ["share-mismatch", "3 of 4 complaints (70%) were upheld."],
  ["share-mismatch", "Of 400 complaints, 300 (70%) were upheld."],
  ["roll-forward-mismatch", "We began with 100 open cases, received 50, closed 30 and ended with 130 open cases."],
  ["extreme-mismatch", "The daily average was 120 calls; the busiest day had 90 calls."],
  ["growth-mismatch", "Calls rose from 200 to 250, an increase of 20%."],
  ["roll-forward-mismatch", "بدأ الشهر بـ 100 تذكرة مفتوحة، وورد 50، وأغلق 30، وانتهى بـ 130 تذكرة مفتوحة."],
  ["extreme-mismatch", "بلغ المتوسط اليومي 120 مكالمة، وبلغ أعلى يوم 90 مكالمة."],
  ["growth-mismatch", "ارتفعت المكالمات من 200 إلى 250 مكالمة، بزيادة 20%."],
  ["sum-mismatch", "استقبل المركز 1000 مكالمة: 600 من الرجال و300 من النساء."],
  ["sum-mismatch", "تلقينا 500 شكوى: 300 هاتفيا و210 كتابيا."],
  ["sum-mismatch", "Complaints: 500 in total. By phone: 300. In writing: 210."],
  ["sum-mismatch", "Calls 300\nChats 200\nTotal 600"],
  [
    "sum-mismatch",
    "| Channel | Jan | Feb | Total |\n| Calls | 10 | 20 | 30 |\n| Chats | 5 | 5 | 11 |\n| Total | 15 | 25 | 41 |",
  ],
  ["share-mismatch", "Closure rate: 90 of 120 tickets closed, 80%."],
  ["weighted-mean-mismatch", "The average of the two groups (100 cases at 10 days, 300 cases at 20 days) is 15 days."],
  ["shares-not-100", "Satisfied 60%, neutral 30%, dissatisfied 20%."],
  ["shares-not-100", "Satisfaction: 45% very satisfied, 30% satisfied, 15% neutral and 15% dissatisfied."],
  [
    "stock-added",
    "Open tickets stood at 10 in January, 12 in February and 8 in March, a total of 30 open tickets for the quarter.",
  ],
  ["growth-mismatch", "Calls fell by 10% from 1,000 to 850."],
  // 1,079 of 1,284 are 84.0 %.
  [
    "share-mismatch",
    "The office received 1,284 complaints. It resolved 1,079 complaints, or 76.7% of the complaints received.",
  ],
  [
    "share-mismatch",
    "تلقت اللجنة 1284 شكاية. وعالجت 1079 شكاية، وهو ما يمثل 91,5 في المائة من الشكايات الواردة خلال السنة.",
  ],
  // 46,000 - 6,000 = 40,000, of which 6,000 are 15 %; 3,000 + 2,000 + 400 = 5,400; 3,000 + 1,900 = 4,900.
  ["growth-mismatch", "Visits reached 46,000, up 6,000 or 51%."],
  ["growth-mismatch", "In 2023 there were 40,000 visits and in 2024 46,000, up 25%."],
  ["sum-mismatch", "وردت 5,000 شكوى، منها 6,000 عبر الهاتف."],
  ["sum-mismatch", "توزعت 5,000 شكوى على 3,000 عبر الهاتف و2,000 عبر البريد و400 عبر المحادثة."],
  ["sum-mismatch", "The 5,000 complaints break down into: phone 3,000; e-mail 2,000; chat 400."],
  ["sum-mismatch", "Of 5,000 complaints, 3,000 came by phone; the rest, 1,900, came by e-mail."],
  [
    "repeated-mismatch",
    "We received 15,340 complaints: 9,120 by phone and 6,220 by e-mail. These 15,430 complaints were all closed.",
  ],
  [
    "repeated-mismatch",
    "تلقينا 15,340 شكوى، توزعت على 9,120 عبر الهاتف و6,220 عبر البريد. وعولجت جميع الشكاوى البالغ عددها 15,430 شكوى.",
  ],
  ["mean-of-nothing", "Region\tCases\tMean days\nNorth\t0\t20\nSouth\t300\t40\nTotal\t300\t40"],
];

/** The same said rightly. */
export const SOUND_SENTENCES: readonly string[] = [
  "3 of 4 complaints (75%) were upheld.",
  "Of 400 complaints, 300 (75%) were upheld.",
  "We began with 100 open cases, received 50, closed 30 and ended with 120 open cases.",
  "The daily average was 120 calls; the busiest day had 190 calls.",
  "Calls rose from 200 to 250, an increase of 25%.",
  "استقبل المركز 1000 مكالمة، منها 600 من الرجال و300 من النساء.",
  "Calls 300\nChats 200\nTotal 500",
  "تلقت اللجنة 1284 شكاية. وعالجت 1079 شكاية، وهو ما يمثل 84,0 في المائة من الشكايات الواردة خلال السنة.",
  "The office received 1,284 complaints. It resolved 1,079 complaints, or 91% of the complaints received by post.",
  "The average of the two groups (100 cases at 10 days, 300 cases at 20 days) is 17.5 days.",
  "Satisfied 60%, neutral 30%, dissatisfied 10%.",
  "Calls fell by 10% from 1,000 to 900.",
  "2021 saw 3,000 calls and 2022 saw 3,300, up 10%.",
  // Growth beside the difference: 1,180 of 11,300 are 10.4 %, 6,000 of 40,000 15 %, 600 of 3,000 20 %, 1,000 of 10,000 10 %.
  "The office received 12,480 requests in 2024, 1,180 more than in 2023, an increase of 10.4%.",
  "The office received 12,480 requests in 2024. That is 1,180 more than in 2023, or 10.4%.",
  "Visits stood at 46,000, up 6,000 or 15% from last year.",
  "Complaints stood at 2,400, down 600 or 20%.",
  "Visits rose by 6,000 (15%), letters fell by 2,000 (20%); in all there were 54,000 contacts.",
  "Against the 11,300 requests of 2023 there were 1,180 more in 2024, an increase of 10.4%.",
  "ورد 9,000 شكوى في عام 2024، بانخفاض 1,000 شكوى عن عام 2023، أي بنسبة 10٪.",
  "تراجعت الاستفسارات 2,000 استفسار، أي بنسبة 10٪، إلى 18,000 استفسار.",
  // A number that is withheld, or only bounded.
  "Cause\tCases\nDelay\t1,250\nConduct\t*\nAccess\t740\nTotal\t2,014",
  "السبب\tالحالات\nالتأخير\t1,250\nالسلوك\tغير متاح\nالوصول\t740\nالمجموع\t2,014",
  "Region  Cases\nNorth   1,200\nSouth   c\nEast      800\nTotal   2,003",
  "The 5,000 complaints are divided into 3,000 by phone, 1,950 by e-mail and * by fax.",
  "The 2,000 cases are divided into 1,250 about delays, 745 about access and fewer than 10 about conduct.",
  "تلقينا 5,000 شكوى: 3,000 عبر الهاتف و1,950 عبر البريد، ولم تُسجَّل قناة البقية.",
  // One case in several classes; rounded counts.
  "The 5,000 complaints are divided into 3,000 by phone and 2,900 by e-mail; one complaint may be in several classes.",
  "تلقينا 5,000 شكوى: 3,000 عن التأخر و2,300 عن الموظفين، مع إمكان تعدد الأسباب للشكوى الواحدة.",
  "Class\tCases\nDelay\t2,900\nStaff\t2,600\nTotal\t5,000\nA case may be in several classes.",
  "The 5,000 complaints are divided into 3,000 by phone and 1,900 by e-mail. All numbers are rounded.",
  "توزعت 12,400 مكالمة على 7,300 بالعربية و5,000 بالإنجليزية (أعداد مقربة).",
  "بلغ عدد الزيارات 14,300 زيارة، أي 1.3 ضعف ما كان في العام الماضي (11,000 زيارة).",
  // What else follows what is divided, what is less than it seems.
  "The 5,000 complaints were divided into 3,000 complaints by phone and 2,000 complaints by e-mail, and 400 complaints were rejected.",
  "The 5,000 complaints were divided into 3,000 by phone and 2,000 by e-mail, with 400 by chat not yet counted.",
  "Complaints came from 40 cities, of which 6,000 concerned water.",
  "We received 15,340 complaints: 9,120 by phone and 6,220 by e-mail. We closed 15,304 complaints, and these 15,304 complaints took 9 days.",
];
