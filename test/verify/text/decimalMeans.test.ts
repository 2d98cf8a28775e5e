import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";
import { wrongIn } from "./wrongIn.js";

/** 384,648 / 248 is 1,551.0; 37,851 / 31 is 1,221.0, and 37,869 / 31 1,221.6 (1,221.58); 46,080 / 12 is 3,840. */
const MEANS: readonly (readonly [text: string, right: string, wrong: string])[] = [
  ["The office took 384,648 requests in 248 working days, an average of # a day.", "1,551.0", "1,515.0"],
  ["In March it took 37,869 calls, # a day.", "1,221.6", "1,212.6"],
  ["وصل إلى الدائرة 384648 سؤالا في 248 يوم عمل، بمعدل # في اليوم.", "1551.0", "1515.0"],
  ["وصل إلى الدائرة 384648 سؤالا في 248 يوم عمل، بمعدل # في اليوم.", "1551", "1515"],
  ["تلقى الخط في مارس ٣٧٨٦٩ مكالمة، بمعدل # كل يوم.", "١٢٢١٫٦", "١٢١٢٫٦"],
  ["استقبل المركز في سنة 2023 ما مجموعه 46080 مكالمة، بمعدل # في الشهر.", "3840", "3480"],
  ["46,080 calls were answered in 2023 (#/month).", "3,840", "3,480"],
  ["استقبل المركز 46080 مكالمة عام 2023، بواقع # مكالمة للشهر الواحد.", "3840", "3480"],
];

describe("means of a day or a month without a noun, with decimals or not", () => {
  it.each(MEANS)("%s", (text, right, wrong) => {
    const sound = checkText(text.replace("#", right));
    expect(sound.checks.map(({ kind, outcome }) => [kind, outcome.outcome.slice(0, 4)])).toEqual([["mean", "pass"]]);
    expect(sound.verdict).toBe("reconciles");
    expect(wrongIn(text.replace("#", wrong))).toEqual([["mean-mismatch", wrong]]);
  });

  it.each([
    "The office took 384,648 requests in 248 working days. A visit cost 12.5 a day.",
    "It took 384,648 requests. The mean was 12.6 a day before the change.",
    "وصل إلى الدائرة 384648 سؤالا، وبلغت درجة الحرارة 41.5 في اليوم نفسه.",
    "وصل 384648 سؤالا في السنة، ونصفها في اليوم الأول من الشهر.",
    "وصل 46080 سؤالا في السنة، منها 9840 في الشهر الأول و3480 للشهر الثاني.",
  ])("are not looked for in other numbers: %s", (text) => {
    expect(wrongIn(text)).toEqual([]);
  });
});
