import { expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";

// None makes 100, and the words say that there are others.
it.each([
  "وردت إشعارات كثيرة، من أقاليم منها الوسط الشرقي 20 بالمائة والشمال الشرقي 12 بالمائة والشمال الغربي 11 بالمائة والجنوب 7 بالمائة.",
  "وردت إشعارات كثيرة، من أقاليم منها الوسط الشرقي ٢٠٪ والشمال الشرقي ١٢٪ والشمال الغربي ١١٪ والجنوب ٧٪.",
  "Reports came from regions including the centre with 20%, the north-east with 12%, the north-west with 11% and the south with 7%.",
])("calls shares of some of what is named a list that is not exhaustive: %s", (text) => {
  expect(checkText(text).verdict).toBe("not-exhaustive");
});

// None makes 100, and what is left has no number.
it.each([
  "Complaints by kind of goods:\nAppliances 26.9%\nPhones 15.2%\nCars 12.1%\nFurniture 10.6%\nThe rest concerned clothes, food and other goods.",
  "By channel: phone 41%, e-mail 22%, counter 17%; the remaining share is spread over letters and visits.",
  "نسب السلع:\nالأجهزة 26.89%\nالهواتف 15.16%\nالسيارات 12.10%\nوالنسبة الباقية للملابس والأغذية وغيرها.",
  "بحسب الجهات: ٤١٪ للبلديات، ٢٢٪ للصحة، ١٧٪ للتعليم، والباقي لجهات أخرى.",
])("calls shares beside a rest without a number a list that is not exhaustive: %s", (text) => {
  const { verdict, findings } = checkText(text);
  expect(verdict).toBe("not-exhaustive");
  expect(findings.map(({ code }) => code)).toEqual(["not-exhaustive"]);
});

it.each([
  "Satisfaction was 41% in Riyadh, 24% in Jeddah and 19% in Dammam. The rest of the branches were not asked. All were answered within 3 days.",
  "The shares were 41%, 24% and 19%. The rest 16%.",
  "Repeat callers were 41% in May, 24% in June and 19% in July. The rest of the report is about branches.",
])("says nothing of rates, or where the rest has its number: %s", (text) => {
  expect(checkText(text).findings).toEqual([]);
});
