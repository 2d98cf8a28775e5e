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
