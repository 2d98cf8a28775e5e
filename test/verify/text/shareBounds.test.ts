import { expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

// 13,808 of 14,190 are 97.31 %.
it.each([
  ["أُغلقت 13,808 شكوى من أصل 14,190 شكوى، أي أقل من 90%.", "90%"],
  ["أُغلقت 13,808 شكوى من أصل 14,190 شكوى، بنسبة تتجاوز 99%.", "99%"],
  ["أُغلقت 13,808 شكوى من أصل 14,190 شكوى، بما لا يتجاوز 90%.", "90%"],
  ["We closed 13,808 of 14,190 complaints, or fewer than 90%.", "90%"],
  ["More than 98% of the 14,190 complaints (13,808) were closed.", "98%"],
  ["Less than 95% of the 14,190 complaints (13,808) were closed.", "95%"],
  ["أغلق أكثر من 98% من الشكاوى الواردة وعددها 14,190 (13,808).", "98%"],
])("tells a share that does not keep its bound: %s", (text, percent) => {
  expect(wrongIn(text)).toEqual([["share-mismatch", percent]]);
});

it.each([
  "أُغلقت 13,808 شكوى من أصل 14,190 شكوى، أي أكثر من 90%.",
  "أُغلقت 13,808 شكوى من أصل 14,190 شكوى، بنسبة لا تقل عن 95%.",
  "أُغلقت 13,808 شكوى من أصل 14,190 شكوى، بما لا يتجاوز 98%.",
  "We closed 13,808 of 14,190 complaints, or more than 90%.",
  "More than 90% of the 14,190 complaints (13,808) were closed.",
  "At least 97% of the 14,190 complaints (13,808) were closed.",
  "Less than 99% of the 14,190 complaints (13,808) were closed.",
])("keeps silent where the share keeps it: %s", (text) => {
  expect(wrongIn(text)).toEqual([]);
});
