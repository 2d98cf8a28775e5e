import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";

describe("a list whose words leave it open", () => {
  it.each([
    // One case may be in several classes.
    "We received 417 comments in 2024. Many of you wrote about opening hours (198), and 104 asked for more quiet places. There was praise as well: 76 wrote of our staff.\n\nComments can touch on several matters.",
    "وصلتنا 530 ملاحظة منذ الافتتاح. كتب كثيرون عن قلة المواقف (264 ملاحظة)، وعن دورات المياه (147)، وأراد 88 زائراً مد ساعات العمل.\n\nوقد يكتب الزائر في الملاحظة الواحدة عن أكثر من أمر.",
    // The most frequent, with their ranks: 704 + 535 + 359 + 215 + 101 = 1,914
    "We took 3,200 complaints in 2023. The five most common kinds:\n1 Billing 704\n2 Delivery 535\n3 Returns 359\n4 Care 215\n5 Other shops 101",
    "We took 3,200 complaints in 2023. The four most common kinds:\n\nKind  Complaints\n1 Billing 704\n2 Delivery complaints\n(parcels and letters) 535\n3 Returns 359\n4 Care 215",
    "وردت 6462 شكوى في 2010. أكثر خمسة أنواع تكراراً:\n1 العروض 704\n2 القنوات 535\n3 القروض 359\n4 العناية 215\n5 المتاجر 191",
    // Rows of which the text leaves out the smaller: 8,000 + 4,000 + 3,000 = 15,000
    "All calls 20,000\nWater 8,000 40.0%\nRoads 4,000 20.0%\nParks 3,000 15.0%\n\nSmaller services are not shown.",
    "إجمالي المكالمات 20,000\nالمياه 8,000 40.0%\nالطرق 4,000 20.0%\nالحدائق 3,000 15.0%\n\nولم تُذكر الإدارات الأصغر.",
  ])("need not be all: %s", (text) => expect(checkText(text).verdict).toBe("not-exhaustive"));

  it.each([
    // 198 + 158 + 61 = 417
    "We received 417 comments in 2024: 198 about hours, 158 about rooms and 61 about heating. Comments can touch on several matters.",
    // 12,000 + 5,000 + 3,000 = 20,000
    "All calls 20,000\nWater 12,000 60.0%\nRoads 5,000 25.0%\nParks 3,000 15.0%\n\nSmaller services are not shown.",
    // 704 + 535 + 359 = 1,598
    "We took 1,598 complaints in 2023:\n1 Billing 704\n2 Delivery 535\n3 Returns 359",
  ])("reconciles where it gives its total all the same: %s", (text) =>
    expect(checkText(text).verdict).toBe("reconciles"),
  );
});
