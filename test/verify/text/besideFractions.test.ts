import { describe, expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

describe("a fraction beside several percentages", () => {
  it.each([
    // 63 + 27 = 90, 41 + 26 = 67, 37 + 22 + 16 = 75
    "Nine in ten wrote by e-mail (63%) or letter (27%).",
    "Two thirds of the cases came from the east (41%) and the west (26%).",
    "By e-mail came 63%, by letter 27%, or nine in ten.",
    "تسعة من كل عشرة كتبوا بالبريد الإلكتروني (63%) أو بالرسائل (27%).",
    "نحو ثلثي القضايا جاءت من الشرق (٤١٪) والغرب (٢٦٪).",
    "ثلاثة أرباع الطلبات من الشمال (٣٧٪) والجنوب (٢٢٪) والوسط (١٦٪).",
    "كتب بالبريد ٦٣٪ وبالرسائل ٢٧٪، أي نحو تسعة من كل عشرة.",
  ])("is that of all of them: %s", (text) => expect(wrongIn(text)).toEqual([]));

  it.each([
    "Nine in ten wrote by e-mail (63%) or letter (16%).",
    "تسعة من كل عشرة كتبوا بالبريد الإلكتروني (٦٣٪) أو بالرسائل (١٦٪).",
  ])("is wrong where they do not make it: %s", (text) =>
    expect(wrongIn(text).map(([code]) => code)).toEqual(["multiple-mismatch"]),
  );
});
