import { expect, it } from "vitest";
import { readFigures } from "../../../src/language/readFigures.js";

const monthsIn = (text: string) => readFigures(text).flatMap((each) => (each.kind === "month" ? [each.period] : []));

it.each([
  ["المكالمات: غشت 4606", "08"],
  ["سجلت 4606 مكالمة (غشت)", "08"],
  ["الهاتف، أوت: غير متاح.", "08"],
  ["المكالمات (ماي): 4555", "05"],
  ["بلغت مكالمات غشت 4606", "08"],
  ["سجل آب 4606 مكالمة", "08"],
  ["نهاية آب", "08"],
  ["4606 مكالمة، أوت", "08"],
])("reads a month of three letters where nothing else stands: %s", (text, month) => {
  expect(monthsIn(text)).toEqual([month]);
});

it.each(["أوت الأسرة 12 طفلا", "قال: أوت الأسرة", "المتصل (أب)", "لا ماي هنا"])(
  "reads no other word as one: %s",
  (text) => {
    expect(monthsIn(text)).toEqual([]);
  },
);
