import { expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";

function errorsOf(text: string): readonly string[] {
  return checkText(text).findings.flatMap(({ code, severity }) => (severity === "error" ? [code] : []));
}

// 4,902 + 3,771 + 3,745 = 12,418
it.each([
  "We answered 4,902 calls in January, 3,771 in February and 3,745 in March, or 13,418 in the first quarter.",
  "We closed 4,902 complaints in January, 3,771 in February and 3,745 in March, or 13,418 in the first quarter.",
  "أجاب المركز على 4,902 مكالمة في يناير و3,771 في فبراير و3,745 في مارس، أي 13,418 في الربع الأول.",
  "أغلقنا 4,902 شكوى في يناير و3,771 في فبراير و3,745 في مارس، أي 13,418 في الربع الأول.",
])("holds the months to their quarter by the verb of the first: %s", (text) => {
  expect(errorsOf(text)).toEqual(["sum-mismatch"]);
  expect(errorsOf(text.replace("13,418", "12,418"))).toEqual([]);
});

it.each([
  "We closed 4,902 complaints in January, 3,771 in February and 3,745 in March. In the first quarter 13,418 were received.",
  "We received 4,902 complaints in January, 3,771 in February and 3,745 in March, and closed 13,418 in the first quarter.",
  "أغلقنا 4,902 شكوى في يناير و3,771 في فبراير و3,745 في مارس، ووردت 13,418 في الربع الأول.",
])("takes what has another verb for another thing: %s", (text) => {
  expect(errorsOf(text)).toEqual([]);
});
