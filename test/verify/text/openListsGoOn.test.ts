import { expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";

it.each([
  "The Red Crescent handled 1,111 reports, most of them road accidents at 335. There were also 94 for fainting, 27 for heat cramps and 21 for falls.",
  "The line had 2,340 calls, led by bills with 812. In addition, 310 were about meters and 204 about cuts.",
  "باشر الهلال الأحمر (1111) بلاغًا، وكان أكثرها حوادث المرور وهي (335) حادثًا. ومن الإحصائية أيضًا (94) بلاغًا عن إغماء، و(27) تشنجات حرارية.",
  "تلقى الخط 2,340 اتصالًا، أبرزها عن الفواتير 812 اتصالًا. كما وردت 310 اتصالات عن العدادات و204 عن الانقطاع.",
  "تلقى الخط ٢٬٣٤٠ اتصالًا، أبرزها عن الفواتير ٨١٢ اتصالًا. ووردت كذلك ٣١٠ اتصالات عن العدادات و٢٠٤ عن الانقطاع.",
])("is open where the next sentence goes on with it: %s", (text) => {
  const { verdict, findings } = checkText(text);
  expect(verdict).toBe("not-exhaustive");
  expect(findings.map(({ code }) => code)).toEqual(["not-exhaustive"]);
});

// 310 + 204 = 514
it.each([
  [
    "The line had 2,340 calls, mainly about bills (812). The team also answered 310 letters and 204 emails, 514 in all.",
    "reconciles",
  ],
  ["The line had 2,340 calls, mainly about bills (812). It also closed 1,900 calls.", "no-total"],
])("is none where that tells of something else: %s", (text, verdict) => {
  expect(checkText(text).verdict).toBe(verdict);
});

it.each([
  "سجل المركز 84,310 مكالمة. ومما تضمنته هذه المكالمات 21,400 طلب إسعاف، و9,870 بلاغ حادث، و3,120 بلاغ حريق.",
  "استقبل المركز 52,600 اتصال. ومما ورد ضمنها 12,300 استفسار و8,150 شكوى و2,040 اقتراحاً.",
  "توزعت الشكاوى وعددها 6,480 شكوى على النظافة 3,895 والإنارة 1,108 والطرق 367، بالإضافة إلى شكاوى أخرى متفرقة.",
  "The 6,480 reports were divided into 3,895 on waste, 1,108 on lighting and 367 on roads, as well as various other matters.",
])("is open where others without a number are named on top, or what follows is said to be some of it: %s", (text) => {
  const { verdict, findings } = checkText(text);
  expect(verdict).toBe("not-exhaustive");
  expect(findings.map(({ code }) => code)).toEqual(["not-exhaustive"]);
});

// 3,895 + 2,208 + 377 = 6,480
it.each([
  "توزعت الشكاوى وعددها # شكوى، وهو أقل مما تحويه السجلات، على النظافة 3,895 والإنارة 2,208 والطرق 377.",
  "The # reports were divided into 3,895 on waste, 2,208 on lighting, as well as 377 on other matters.",
])("is closed where they have one: %s", (text) => {
  expect(checkText(text.replace("#", "6,480")).verdict).toBe("reconciles");
  expect(checkText(text.replace("#", "6,840")).verdict).toBe("does-not-reconcile");
});
