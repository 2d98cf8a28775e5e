/** Relations told in words, said wrongly, and the code each has to be found by. */
export const WRONG_WORDS: readonly (readonly [code: string, text: string])[] = [
  // 6,745 - 5,918 = 827; 9,614 - 8,310 = 1,304; 1,310 - 1,200 = 110.
  ["difference-mismatch", "Complaints fell from 6,745 to 5,918, a fall of 927."],
  ["difference-mismatch", "Complaints fell from 6,745 to 5,918, by 927."],
  ["difference-mismatch", "We received 5,918 complaints, 727 fewer than the 6,745 of 2022."],
  ["difference-mismatch", "Calls rose by 1,204 from 8,310 to 9,614."],
  ["difference-mismatch", "We answered 9,614 calls in May, 1,204 more than the 8,310 of April."],
  ["difference-mismatch", "Calls rose by 1,404 to 9,614, from 8,310 a year before."],
  ["difference-mismatch", "In 2023 there were 9,614 calls. That is 1,204 more than the 8,310 of 2022."],
  ["difference-mismatch", "انخفضت الشكاوى من 6,745 شكوى إلى 5,918 شكوى، بانخفاض قدره 927 شكوى."],
  ["difference-mismatch", "تلقت الهيئة 9,614 شكوى في 2023 مقابل 8,310 شكاوى في 2022 بزيادة قدرها 1,204 شكاوى."],
  ["difference-mismatch", "تلقت الهيئة 9,614 شكوى في 2023 مقابل 8,310 شكاوى في 2022، بفارق 1,404 شكوى."],
  ["difference-mismatch", "تلقت الهيئة 9,614 شكوى في 2023 مقارنة بـ8,310 شكاوى في 2022، أي بانخفاض قدره 1,304 شكاوى."],
  ["difference-mismatch", "The office received 9,614 complaints, compared with 8,310 in 2022, a decrease of 1,304."],
  [
    "difference-mismatch",
    "انخفض العدد إلى 5,918 ملاحظة، وكان في عام 2022 قد وصل إلى 6,745 ملاحظة، بفارق 927 ملاحظة وبنسبة انخفاض 12.3 بالمئة.",
  ],
  ["difference-mismatch", "Calls rose by 1,404 from 8,310 to 9,614."],
  ["difference-mismatch", "سجلت المدينة 1,200 شكوى، مقابل 1,310 شكاوى في الشهر السابق، أي أقل بـ120 شكوى."],
  ["difference-mismatch", "زاد عدد الطلبات من 8,310 طلبات إلى 9,614 طلبا، أي بزيادة 1,403 طلبات."],
  ["difference-mismatch", "Calls rose by more than 1,400 from 8,310 to 9,614."],
  // 2,313 / 2,104 = 1.0993; 22,146 / 18,327 = 1.2084.
  [
    "growth-mismatch",
    "Small firms made the other 2,313 complaints. That is an increase of 12.9 per cent on the 2,104 of the quarter before.",
  ],
  [
    "growth-mismatch",
    "بلغت الشكاوى 22,146 شكوى، بعدما كانت 18,327 شكوى في عام 2022، أي أنها ارتفعت بنسبة 17.2 في المئة.",
  ],
  // 48,960 / 12 = 4,080; 332,795 / 3 = 110,932; 12,480 / 12 = 1,040; 9,180 / 6 = 1,530; 24,960 / 12 = 2,080; 26,000 / 52 = 500.
  ["mean-mismatch", "We took 48,960 calls over twelve months, an average of 4,800 a month."],
  ["mean-mismatch", "Residents placed 332,795 calls in the first quarter, an average of 116,932 a month."],
  ["mean-mismatch", "In 2023 the office received 12,480 complaints. That is 1,140 a month."],
  ["mean-mismatch", "استقبل النظام على مدار اثني عشر شهرًا 48,960 طلبًا بمعدل 4,800 طلب في الشهر الواحد."],
  ["mean-mismatch", "تلقت الوزارة 9,180 شكوى في النصف الأول من العام، بمتوسط شهري قدره 1,630 شكوى."],
  ["mean-mismatch", "تلقت الوزارة خلال عام 2023 ما مجموعه 24,960 شكوى، بمعدل 2,180 شكوى شهريا."],
  ["mean-mismatch", "The line took 26,000 calls in 2023, or 600 a week."],
];

/** Sound texts that look like them. */
export const SOUND_WORDS: readonly string[] = [
  "Complaints fell from 6,745 to 5,918, a fall of 827.",
  "Complaints fell from 6,745 to 5,918; complaints by women were down by 340.",
  "We received 5,918 complaints, 827 fewer than the 6,745 of 2022.",
  "Calls rose by about 1,300 from 8,310 to 9,614.",
  "Calls rose by more than 1,300 from 8,310 to 9,614.",
  "The office received 9,614 complaints, compared with 8,310 in 2022, an increase of 1,304, of which 1,100 were by phone.",
  "Calls rose from 8,310 to 9,614, an increase of 1,304, after a rise of 1,250 the year before.",
  "Calls rose from 8,310 to 9,614. An increase of 1,180 came from the new region alone.",
  "The number rose from 8,310 to 9,614, driven by an increase of 1,150 in billing complaints.",
  "تلقت الهيئة 9,614 شكوى في 2023 مقابل 8,310 شكاوى في 2022 بزيادة قدرها 1,304 شكاوى.",
  "تلقت الهيئة 9,614 شكوى في 2023 مقابل 8,310 شكاوى في 2022، وزادت الشكاوى الهاتفية بمقدار 1,150 شكوى.",
  "Of 1,200 complaints, 300 more than in May, 250 were upheld.",
  "The 9,614 calls were 1,304 more than last year's 8,310. Visits numbered 4,200, 310 fewer than last year's 4,510.",
  "Agents handled 9,614 calls, 8,310 of them in Arabic, 200 more than the target.",
  "The line took 412 calls, 12 fewer than the 424 of the week before.",
  "Complaints fell by 300, and calls rose from 1,000 to 1,290.",
  "The Office closed 4,629 complaints in the year, 157 fewer than it received, so that the number on hand went from 911 on 1 January to 1,068 on 31 December.",
  "انخفضت الشكاوى بمقدار 300 شكوى، وارتفعت المكالمات من 1,000 إلى 1,290 مكالمة.",
  "Calls rose by 1,304, from 8,310 to 9,614.",
  "سجلت المدينة 1,200 شكوى، أي أقل بـ140 شكوى من الشهر السابق، مقابل 1,310 شكاوى لمدينة مجاورة.",
  // 12,519 of 14,832 is 84.4 %, and 7.6 % less than 13,542.
  "We took 14,832 complaints. Households made 12,519 of them, or 84.4 per cent, down 7.6 per cent from 13,542.",
  // 320 is 11.6 % of 2,760; 13.1 % of 2,440 is said nowhere.
  "انخفض العدد إلى (2,440) شكوى، بعد أن كان (2,760) شكوى، أي أقل بـ(320) شكوى وبنسبة (11.6٪).",
  "أجاب 540 شخصا، وأكثرهم (54%) راضون، وهي نسبة تفوق بـ5 نقاط ما سجله استبيان 2022 (49%).",
  // Means of months and weeks: 48,960 / 12 = 4,080, 332,795 / 3 = 110,932, 26,000 / 52 = 500, 349 / 12 = 29.
  "We took 48,960 calls over twelve months, an average of 4,080 a month.",
  "Residents placed 332,795 calls in the first quarter, an average of 110,932 a month.",
  "Residents placed 332,795 calls in the first quarter, an average of nearly 111,000 a month.",
  "In 2023 the office received 12,480 complaints, 1,040 a month, against 980 a month in 2022.",
  "The line took 26,000 calls in 2023, or 500 a week.",
  "The line took 26,000 calls in 2023, or 499 a week. In May it took 2,600 a month.",
  "Since May 2024, when it opened, the centre has taken 9,600 calls, 1,200 a month.",
  "By November the office had received 12,430 complaints in 2024, 1,130 a month.",
  "Complaints reached 12,480 in 2023; of these, e-mail made up 210 a month.",
  "تلقت الوزارة 9,180 شكوى في النصف الأول من العام، بمتوسط شهري قدره 1,530 شكوى.",
  "ورد 349 شكوى في السنة، أي نحو 29 شكوى في الشهر.",
  "تلقى المركز 1,200 شكوى في الشهر الماضي و1,100 شكوى في الشهر السابق، وكان مجموع العام 13,900 شكوى.",
  "The office received 2,400 complaints in the first quarter of 2024, 150 fewer than in the last quarter of 2023, when it received 850 a month.",
];
