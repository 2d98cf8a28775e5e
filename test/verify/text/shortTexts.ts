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
];
