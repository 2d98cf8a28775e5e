import { describe, expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

const codes = (text: string) => wrongIn(text).map(([code, printed]) => `${code} ${printed}`);

describe("parts of which none is another", () => {
  it.each([
    // 940 + 5,310 = 6,250
    ["6,130", "The crews had 6,130 reports, of which 940 were taken to hospital and 5,310 were treated at the scene."],
    ["6130", "ورد 6130 بلاغا، نُقلت منها 940 حالة إلى المستشفى وعولجت 5310 حالات في مكانها، وعدد مواقعها 1620 موقعا."],
    // 402 + 251 + 1,187 = 1,840
    [
      "1,795",
      "About 1,795 people complained. Of these 402 were settled, 251 went on to the panel and 1,187 stayed under procedure.",
    ],
    ["1795", "وردت 1795 شكوى، حُلّت منها 402 شكوى وأحيلت 251 إلى اللجنة وبقيت 1187 قيد الإجراء."],
    ["١٧٩٥", "وردت ١٧٩٥ شكوى، حُلّت منها ٤٠٢ شكوى وأحيلت ٢٥١ إلى اللجنة وبقيت ١١٨٧ قيد الإجراء."],
    // 14 + 70 + 91 + 39 = 214
    [
      "186",
      "There were 214 operations. In detail: 186 operations, of which 14 were delicate, 70 large, 91 medium and 39 small.",
    ],
    [
      "186",
      "أجريت 214 عملية. وفي التفصيل 186 عملية منها 14 عملية دقيقة و70 عملية كبرى و91 عملية متوسطة و39 عملية صغرى.",
    ],
    // 1,071 + 802 = 1,873
    ["1,009", "The desk handled 1,009 matters, 81% of them complaints; the rest were 1,071 notes and 802 enquiries."],
    ["1009", "تعامل المكتب مع 1009 معاملات، 81% منها شكاوى، والبقية 1071 ملاحظة و802 استفسار."],
  ])("are never more than their whole: %s, %s", (whole, text) =>
    expect(codes(text)).toEqual([`sum-mismatch ${whole}`]),
  );

  it.each([
    "The crews had 6,130 reports, of which 940 were taken to hospital and 5,110 were treated at the scene.",
    "ورد 6130 بلاغا، نُقلت منها 940 حالة إلى المستشفى وعولجت 5110 حالات في مكانها، وعدد مواقعها 1620 موقعا.",
    // 402 + 1,393 = 1,795: what went on to the panel is still under procedure.
    "Of the 1,795 complaints 402 were settled, 51 went on to the panel and 1,393 stayed under procedure.",
    "There were 214 operations after 186 operations in the year before, of which 14 were delicate, 70 large, 91 medium and 39 small.",
    "The desk had 20,000 calls, 300 of them complaints; the rest were 12,000 enquiries and 7,700 requests.",
    "تلقى المكتب 20000 اتصال، منها 300 شكوى، والبقية 12000 استفسار و7700 طلب.",
    // A report may be about several, and one that was looked into is also one that was upheld.
    "Of the 900 complaints 700 were about delays and 320 about prices.",
    "Of the 900 complaints 700 were looked into and 320 were upheld.",
  ])("may be fewer, and a part may be one of another: %s", (text) => expect(codes(text)).toEqual([]));
});
