import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";
import { wrongIn } from "./wrongIn.js";

/** 9,040 + 2,015 + 1,145 = 12,200; the 8,870, 940, 310 and 2,080 behind them give 12,200 too but for a digit. */
const ROWS = {
  numbered: `Sorties in the week: 12200

1- Evacuation: 9040 sorties, taking 8870 people to hospital
2- Traffic: 2015 sorties to 940 crashes
3- Fires: 1145 sorties, which put out 310 fires and saved 2080 trees`,
  Arabic: `عدد الخرجات في الأسبوع: 12200

1- الإجلاء: 9040 خرجة، نُقل فيها 8870 إلى المستشفى
2- المرور: 2015 خرجة في 940 حادثا
3- الحرائق: 1145 خرجة أُخمد بها 310 حرائق`,
};

const NO_COUNT = "Annual report: 2021 edition\nReceived: 1,690\nClosed: 1,400";

/** 2,400 + 1,670 + 338 + 345 + 197 + 117 + 89 + 55 + 925 = 6,136; without a noun of their own, and some in one word: no cells of a table that has a line for each. */
const COUNTED = {
  Arabic: `بلاغات رمضان: ٦١٦٣ بلاغا
تفصيل البلاغات كلها:
٢٤٠٠ الأمراض المختلفة
١٦٧٠ الحوادث المرورية
٣٣٨ الأزمات التنفسية
٣٤٥ إغماء
١٩٧ سقوط
١١٧ غيبوبة سكر
٨٩ صرع
٥٥ نزيف
٩٢٥ حالات أخرى`,
  English: `Ramadan calls: 6163 calls
Details of all of them:
2400 illness at home
1670 road accidents
338 breathing trouble
345 fainting
197 falls
117 diabetic coma
89 fits
55 burns
925 other cases`,
};

it.each(Object.values(COUNTED))("rows that begin with their number are held to the total above them: %s", (text) => {
  expect(wrongIn(text)).toHaveLength(1);
  expect(checkText(text.replace("6163", "6136").replace("٦١٦٣", "٦١٣٦")).verdict).toBe("reconciles");
});

describe("rows that each begin with a part of the total", () => {
  it.each(Object.entries(ROWS))("add to it though a part looks like a year and others follow it: %s", (_, text) => {
    const { verdict, findings } = checkText(text);
    expect([verdict, findings]).toEqual(["reconciles", []]);
  });

  it("count nothing with the year of a heading", () => {
    expect(checkText(NO_COUNT).verdict).toBe("no-total");
  });
});
