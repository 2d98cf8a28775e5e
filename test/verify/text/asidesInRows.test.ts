import { expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

it.each([
  "تلقت البوابة 24.310 شكاية. وبحسب الجهة:\n1) المؤسسات: 15.120 شكاية، والرضا عنها مرتفع.\n2) الوزارات: 7.150 شكاية، ومتوسط الأجل شهر.\n3) الجماعات، وهي أكثر من 1200: 2.040 شكاية، وأعيد فتح 38.\n",
  "The portal took 24,310 complaints. By kind of body:\n1) Agencies: 15,120 complaints.\n2) Ministries: 7,150 complaints.\n3) Towns, of which there are more than 1,200: 2,040 complaints, and 38 were reopened.\n",
])("takes what some rows tell beside their counts for no parts where these give the total: %s", (text) => {
  expect(wrongIn(text)).toEqual([]);
});

it("holds a list to its total where no parts of it give that", () => {
  const text = "تلقت البوابة 24.310 شكاية: 15.120 عن المؤسسات و7.150 عن الوزارات و2.140 عن الجماعات.";
  expect(wrongIn(text)).toEqual([["sum-mismatch", "24.310"]]);
});
