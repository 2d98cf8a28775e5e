import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";

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

describe("rows that each begin with a part of the total", () => {
  it.each(Object.entries(ROWS))("add to it though a part looks like a year and others follow it: %s", (_, text) => {
    const { verdict, findings } = checkText(text);
    expect([verdict, findings]).toEqual(["reconciles", []]);
  });

  it("count nothing with the year of a heading", () => {
    expect(checkText(NO_COUNT).verdict).toBe("no-total");
  });
});
