import { describe, expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

describe("a sound note that is crowded with numbers", () => {
  it.each([
    // 500 to 360 is 28 % less, and the first is of a year ago.
    "The backlog was 500 a year ago and is 360 now, a decrease of 28%.",
    // A change of its own, and none from the number of the sentence before.
    "The north rose 20% to 8,400. Nobody had more than the south: 30,100, up 5.5%.",
    // Five periods, and no five fourths.
    "Small firms sent 17 per cent of the 1,000 complaints, 170, the highest share in five quarters (16 per cent last time).",
    // 1,250 on 12,500 is 10 %.
    "بتت المحاكم في 60000 قضية من 90000. وفي الصيف نُظر في 13750 قضية، وهو ما يزيد 1250 قضية على 12500 قضية في الصيف السابق، أي بنسبة 10%.",
    // 450,000 closed by one and 220,000 handled by the others: the rate is of all that came to these.
    "Complaints came to 670,000. The unit itself closed 450,000 of them and the 22 offices handled the other 220,000. At the offices the disposal rate was 97.9 per cent.",
    // 32,000 / 800 = 40 and 25,300 / 1,100 = 23 hours; 57,300 / 1,900 = 30.2.
    "الشمال: شارك 800 متطوع بـ32000 ساعة، أي 40.0 ساعة للمتطوع.\nالجنوب: شارك 1100 متطوع بـ25300 ساعة، أي 23.0 ساعة للمتطوع.\n\nفالمتطوعون 1900 وساعاتهم 57300، والمتوسط العام 30.2 ساعة.",
  ])("has no error: %s", (text) => expect(wrongIn(text)).toEqual([]));

  it("is still held to its own counts", () => {
    expect(wrongIn("The backlog was 360 a year ago and is 500 now, an increase of 28%.")).toEqual([
      ["growth-mismatch", "28%"],
    ]);
  });
});
