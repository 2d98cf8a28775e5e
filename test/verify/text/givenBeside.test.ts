import { expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

it.each([
  "عولج من التظلمات 6.130. ويفوق ذلك نظيره في السنة السابقة (5.240) بـ890، أي 17 في المائة.\n\nالقرارات: صدر 7.300 قرار، منها 2.920 بالتسوية، أي 40 في المائة.",
  "سجلت الهيئة (4160) بلاغًا في النصف الأول من 2021م، وكانت (3200) في النصف الأول من 2020م، فالتغير (960) بلاغًا، أي 30%. وكان (32%) من البلاغات في القطاعات الخدمية.",
])("a percentage that its count and another of its sentence give is no wrong share of a third: %s", (text) => {
  expect(wrongIn(text)).toEqual([]);
});

it("a percentage that no count of its sentence gives is one", () => {
  expect(wrongIn("وردت 4160 شكوى إلى الهيئة، منها 960 شكوى في الخدمات، أي 32%.")).toEqual([["share-mismatch", "32%"]]);
});
