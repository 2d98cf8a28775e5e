import { expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

it.each([
  // 8,400 = 2 × 4,200 = 3 × 2,800.
  "We received 8,400 messages, twice last quarter's 4,200 and three times the 2,800 e-mails.",
  "We received 8,400 messages, double last quarter (4,200) and three times the e-mails (2,800).",
  "We took 8,400 calls, twice as many as in 2021 (4,200) and three times as many as in 2020 (2,800).",
  "Calls rose to 8,400: twice the 4,200 of 2021, three times the 2,800 of 2020.",
  "وردت 8,400 رسالة، وهي ضعف رسائل الربع الماضي (4,200) وثلاثة أضعاف رسائل البريد (2,800).",
  "وردت عبر المنصة 8,400 رسالة، وهو ضعف ما ورد في الربع الماضي (4,200)، وثلاثة أمثال رسائل البريد (2,800).",
  "تلقينا 8,400 مكالمة، أي ضعف مكالمات عام 2021 (4,200) وثلاثة أضعاف مكالمات عام 2020 (2,800).",
  "تلقينا 8,400 مكالمة، وهي ضعف مكالمات 2021 البالغة 4,200 مكالمة، وثلاثة أضعاف مكالمات 2020 البالغة 2,800 مكالمة.",
  // 340 + 70 = 410; 170 and 140 are not printed.
  "Water complaints doubled to 340 while power complaints halved to 70; in all there were 410 as against 310.",
  "Emails doubled to 340 and letters halved to 70, so the post room handled 410 items, compared with 310 a year ago.",
  "تضاعفت شكاوى المياه إلى 340 شكوى، وانخفضت شكاوى الكهرباء إلى النصف لتبلغ 70 شكوى، فصار المجموع 410 شكوى مقابل 310.",
  // 600 and 1,500 grew by half to 900 and fell by a third to 1,000: 2,100 and 1,900.
  "زادت الزيارات بمقدار النصف إلى 900 زيارة، ونقصت المكالمات بمقدار الثلث إلى 1,000 مكالمة، فصار المجموع 1,900 مقابل 2,100.",
])("holds a multiple to its own numbers: %s", (text) => {
  expect(wrongIn(text)).toEqual([]);
});

it.each([
  // 8,400 / 2,200 is 3.8; 8,400 / 6,300 is 1.3.
  ["We received 8,400 messages, twice last quarter's 2,200 and three times the 2,800 e-mails.", "twice"],
  ["We took 8,400 calls, three times the 2,800 of 2020 and twice the 6,300 of 2021.", "twice"],
  // 340 / 310 is 1.1.
  ["Water complaints doubled to 340, as against 310 a year ago.", "doubled"],
  [
    "Emails doubled to 340, compared with 310 a year ago, and letters halved to 70, so there were 410 items.",
    "doubled",
  ],
])("still tells a wrong one: %s", (text, printed) => {
  expect(wrongIn(text)).toEqual([["multiple-mismatch", printed]]);
});
