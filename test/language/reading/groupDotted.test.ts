import { expect, it } from "vitest";
import { readFigures } from "../../../src/language/readFigures.js";

const valuesOf = (text: string) => readFigures(text).flatMap((figure) => ("value" in figure ? figure.value : []));

it.each<[text: string, ...values: number[]]>([
  ["وُلد 176٫500 مولود من 2٫145٫700 في البلاد", 176_500, 2_145_700],
  ["176٫500 بلاغ، منها 152٫800 لم تعالج", 176_500, 152_800],
  // Who writes 61,5 has no decimals behind a point.
  ["عدد الأعطال المصلحة 3.806 خلال أوت، أي بنسبة 61,5 بالمائة", 3806, 61.5],
  ["3.806 leaks were mended, 61,5 % of them at once", 3806, 61.5],
  // 2.098.139 can be read in one way only.
  ["بلغت النداءات 2.098.139 مكالمة، وأنجزت الدوريات 745.283 تدخلا", 2_098_139, 745_283],
  ["2.098.139 calls and 745.283 patrols", 2_098_139, 745_283],
  ["In all 1.250 calls and 2.409 others took 4.125 days", 1250, 2409, 4125],
])("takes a mark for thousands: %s", (text, ...values) => {
  expect(valuesOf(text)).toEqual(values);
});

it.each<[text: string, ...values: number[]]>([
  ["نسبة 12٫375٪ ووزن 3٫250 كيلوغرام ومعدل 2٫345", 12.375, 3.25, 2.345],
  ["176٫500 بلاغ بمعدل 2٫5 لكل مركز و152٫800 مولود", 176_500, 2.5, 152.8],
  ["A mean of 3.806, then 61,5 % and a score of 4.2", 3.806, 61.5, 4.2],
  ["2.098.139 calls, a score of 3.806 and a mean of 4.2", 2_098_139, 3.806, 4.2],
  ["A mean of 3.806 and fines of 61,500", 3.806, 61_500],
  ["استغرقت 3٫125 أيام و4.125 يوماً", 3.125, 4.125],
  ["طريق طوله 4.125 كيلومتراً وزاد 17.962 تقريباً", 4.125, 17.962],
  ["يبلغ 2.345 يومياً أي 1.234 ضعفاً", 2.345, 1.234],
])("takes it for the decimal mark: %s", (text, ...values) => {
  expect(valuesOf(text)).toEqual(values);
});

it("tells the other side of a letter for a decimal mark", () => {
  expect(readFigures("38ر4 بالمئة و78ر06 و23ر5 مليون طلب")).toMatchObject([
    { value: 4.38, alternatives: [{ units: 384, decimals: 1 }] },
    { value: 6.78, alternatives: [{ units: 7806, decimals: 2 }] },
    { value: 5_230_000, alternatives: [{ units: 235_000_000, decimals: 1 }] },
  ]);
});
