import { expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

/** Texts with a longest, busiest or largest number that falls below its mean (or a least one above it), and the same with one that may be. */
const EXTREMES: readonly (readonly [text: string, wrong: string, sound: string])[] = [
  // 260 seconds.
  [
    "Callers got through after 4 minutes 20 seconds on average. Nobody waited more than # during the month.",
    "3 min 55 s",
    "9 min 55 s",
  ],
  ["Mean time on hold: 2 min 10 s\nLongest time on hold: # (3 May, power cut)", "1 min 58 s", "11 min 58 s"],
  ["The average call lasted six minutes. The longest call of the year lasted # seconds.", "290", "2,900"],
  ["Applicants wait 3 weeks on average for a hearing, and the longest any applicant waited was # days.", "12", "92"],
  ["Complaints took an average of 41 days to close in 2023. None took longer than # days.", "36", "360"],
  ["It took 12.4 days on average from complaint to decision in 2022. In no case did it exceed # days.", "11", "111"],
  ["Calls were answered in 38 seconds on average, and at no time did the wait exceed # seconds.", "30", "300"],
  ["بلغ متوسط زمن انتظار المتصل 4 دقائق و15 ثانية، وكان أطول انتظار سُجّل خلال الشهر # دقائق و50 ثانية.", "3", "9"],
  ["استغرقت معالجة الشكوى في المتوسط 19 يوماً خلال عام 2023، ولم تستغرق أي شكوى أكثر من # يوماً.", "16", "66"],
  ["بلغ متوسط زمن الرد على المكالمات دقيقتين و30 ثانية، ولم يتجاوز انتظار أي متصل # ثانية.", "95", "950"],
  ["ولم ينتظر أي متعامل أكثر من # دقائق، في حين بلغ متوسط الانتظار 9 دقائق.", "8", "80"],
  ["كان متوسط مدة الإصلاح 70 ساعة، أما أطول مدة إصلاح فبلغت # أيام.", "2", "20"],
  // 31,000 / 31 = 1,000 a day.
  [
    "ورد 31,000 اتصال في أكتوبر بمعدل 1,000 اتصال في اليوم، وكان الأحد أشد الأيام ازدحاماً إذ ورد فيه # اتصالاً.",
    "910",
    "1,910",
  ],
  [
    "ورد 31,000 اتصال في أكتوبر بمعدل 1,000 اتصال في اليوم. وورد يوم 8 أكتوبر # اتصالاً، وهو أعلى عدد في يوم واحد.",
    "910",
    "1,910",
  ],
];

it.each(EXTREMES)("holds an extreme to the mean of the same: %s", (text, wrong, sound) => {
  expect(wrongIn(text.replace("#", wrong)).map(([code]) => code)).toEqual(["extreme-mismatch"]);
  expect(wrongIn(text.replace("#", sound))).toEqual([]);
});

/** An extreme of some, of something else, of another time, or none at all. */
const OTHERS: readonly string[] = [
  "Complaints took an average of 41 days to close in 2023. No complaint waited longer than 5 days for its first reply.",
  "Complaints took an average of 41 days to close in 2023. No urgent complaint took longer than 36 days.",
  "Requests took 20 days on average. No complaint took more than 15 days.",
  "Of the 300 cases, 240 were closed on paper and none took longer than 20 days; the average over all was 26 days.",
  "The average call lasted six minutes. No caller waited longer than 40 seconds for an operator.",
  "The average wait for an interpreter was 7 minutes. No caller waited longer than 90 seconds for an operator.",
  "The average wait was 5 minutes on the general line. On the emergency line no caller waited longer than 20 seconds.",
  "Calls to the main desk waited 90 seconds on average, those to the branches 40 seconds. No caller to a branch waited longer than 75 seconds.",
  "In February the average wait was 5 minutes. In March no caller waited longer than 4 minutes.",
  "Average wait, phone: 6 min 05 s\nLongest wait, chat: 3 min 10 s",
  "Average time to decide: 30 days. Target: no case should take longer than 28 days.",
  "The average wait was 2 minutes 40 seconds, and 80% of callers waited no longer than 2 minutes.",
  // Rounded, 230 seconds are 4 minutes, and 47 hours 2 days.
  "The average time to answer was 4 minutes. No caller waited longer than 3 minutes 50 seconds.",
  "كان متوسط مدة الإصلاح يومين، أما أطول مدة إصلاح فبلغت 47 ساعة.",
  "بلغ متوسط مدة المكالمة 5 دقائق و10 ثوان، ولم ينتظر أي متصل أكثر من 50 ثانية قبل الرد.",
  "كان معدل الزمن اللازم للرد على الاتصال 52 ثانية، ولم يتجاوز زمن الرد على أي اتصال طوارئ 15 ثانية.",
  "يشترط العقد ألا يتجاوز زمن الرد على أي اتصال 45 ثانية، وقد بلغ المتوسط 52 ثانية.",
  "متوسط التأخير 40 دقيقة، ولم تتأخر أي رحلة صباحية أكثر من 25 دقيقة.",
  "بلغ متوسط مدة الإجابة عن الشكايات 34 يوما، وأطول مدة سجلت للإحالة 12 يوما.",
  "Our lines took 36,500 calls in 2023, an average of 100 a day. The busiest Sunday was 3 January, when we took 92 calls.",
  "Our lines took 36,500 calls in 2023, an average of 100 a day. Complaints peaked on 3 January, the busiest day, when 92 complaints came in.",
  "We logged 24,720 calls in the year. August was the busiest month for e-mail, with 1,940.",
  "We took 13,200 calls in 2022. In the busiest month, March, 640 callers hung up.",
  "The hotline opened in June and answered 13,200 calls in 2022. The quietest month was August with 1,640 calls.",
  "In the year 13,200 calls were answered, 9,000 of them in the first half. The quietest month of the first half was May with 1,240.",
  "بلغ مجموع المكالمات خلال العام 96,000 مكالمة، وسُجّلت ذروة مكالمات الاستغاثة في شهر يوليو بـ 740 مكالمة.",
  "The average claim was for £1,820. The largest award was £1,450.",
  "The average award was £900, and the highest award in small claims was £600.",
  "The average payment was €1,200 a month and the largest payment was €900.",
  "The average award was £3,000 and the largest number of awards, 41, were of £500 or less.",
  "فرض الجهاز غرامات بلغ متوسطها 15,000 ريال، وأعلى غرامة على الأفراد 2,000 ريال.",
];

it.each(OTHERS)("leaves what is no extreme of it alone: %s", (text) => {
  expect(wrongIn(text)).toEqual([]);
});

it.each([
  // Each pair is of two lines or two regions.
  "No 999 caller in the year waited longer than 70 seconds, and the mean was 8 seconds. On 101 the mean wait was 2 minutes 6 seconds.",
  "وأوضح البيان أن أطول شكوى انتظرت ردا في مراكز الشمال بقيت 12 يوما، وأن الرد في مراكز الجنوب يستغرق 15 يوما في المتوسط.",
  "ولم يتجاوز أطول انتظار على رقم الطوارئ 9 ثوان، ومتوسطه 3 ثوان، أما متوسط الانتظار على 901 فهو 21 ثانية.",
])("holds the longest time of one line or place to no mean of another: %s", (text) => {
  expect(wrongIn(text)).toEqual([]);
});

it.each([
  // 93,600 / 30 = 3,120
  "استقبل الهاتف في أبريل 93,600 مكالمة، أي بمتوسط 3,120 مكالمة في اليوم. ولم يتجاوز عدد ما استقبله الهاتف من مكالمات في أي يوم من أيام أبريل # مكالمة.",
  "The line took 93,600 calls in April, an average of 3,120 calls a day. On no day of April did it take more than # calls.",
])("holds what no day went beyond to the mean of a day: %s", (text) => {
  expect(wrongIn(text.replace("#", "3,890"))).toEqual([]);
  expect(wrongIn(text.replace("#", "2,980")).map(([code]) => code)).toEqual(["extreme-mismatch"]);
});

it("holds the longest to the mean in each row of a table that names them so", () => {
  const table =
    "Product | Closed | Mean | Longest\nMotor | 1,846 | 12 | 58\nHome | 734 | 34 | #\nLife | 333 | 71 | 240";
  expect(wrongIn(table.replace("#", "92"))).toEqual([]);
  expect(wrongIn(table.replace("#", "29")).map(([code]) => code)).toEqual(["extreme-mismatch"]);
});
