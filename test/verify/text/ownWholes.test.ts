import { expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

it.each([
  "سجّلنا في مارس 5,136 تذكرة. بلغت شكاوى التأخير 1,800 شكوى من مجموع 3,600 شكوى، أي نصفها.",
  "We received 1,590 complaints. For every complaint upheld, three were rejected: 413 upheld, 1,239 rejected.",
  "وردت ١٬٥٩٠ شكوى. مقابل كل شكوى قُبلت رُفضت ثلاث: ٤١٣ قُبلت و١٬٢٣٩ رُفضت.",
  "وردت 18,400 مكالمة، رُدّ على 17,848 منها وفُقدت 552، فكان معدل التخلي 3%. زادت الاتصالات في الربع الثاني إلى 8,550 اتصالاً مقارنة بـ6,840 اتصالاً قبل عام، أي بنسبة 25%.",
])("takes no whole out of the sentence before where a sentence has its own: %s", (text) => {
  expect(wrongIn(text)).toEqual([]);
});
