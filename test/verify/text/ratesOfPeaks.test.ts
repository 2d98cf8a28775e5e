import { expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

it.each([
  // 285 / 31 = 9.
  "تلقت الوزارة 2,046 طلبا في 2021. وكان رصيد أول المدة 445 طلبا ورصيد آخر المدة 526 طلبا، والمنجز خلالها 1,965 طلبا. وفي ذروة الموسم، أي في ماي، بلغ الوارد 285 طلبا بمعدل 9 في اليوم.",
  // 281 / 30 = 9.
  "تلقت الوزارة 1,952 شكوى في 2009. وقد صعد العدد بمقدار 408 شكاوى مقارنة بعام 2008. وفي ذروة الموسم، أي في سبتمبر، بلغ الوارد 281 شكوى بمعدل 9 في اليوم.",
  // Minutes and seconds of a call.
  "تلقت الوزارة 1,952 شكوى في 2009. وسجلت الرياض 732 ومكة المكرمة 675. متوسط مدة المكالمة 5 دقائق و20 ثانية.",
  // 1,983 / 365 = 5 a day; 56 in the month.
  "تلقت الوزارة 1,983 طلبا في 2013. بمعدل 5 يوميا. وكان سبتمبر أهدأ الأشهر بـ56 طلبا.",
])("holds a rate to no other number: %s", (text) => {
  expect(wrongIn(text)).toEqual([]);
});

it.each([
  // 36,500 / 365 = 100.
  ["The line took 36,500 calls in 2023, an average of 140 a day.", "mean-mismatch", "140"],
])("still tells a wrong rate: %s", (text, code, printed) => {
  expect(wrongIn(text)).toEqual([[code, printed]]);
});
