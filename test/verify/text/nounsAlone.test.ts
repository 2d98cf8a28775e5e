import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";

const errors = (text: string) => checkText(text).findings.filter(({ severity }) => severity === "error");

/** 22 + 16 + 2 + 1 = 41, 20 + 14 + 2 + 1 = 37 and 40 + 15 + 2 + 1 = 58, with a number that a digit changes. */
const LISTS: readonly (readonly [text: string, right: string, wrong: string])[] = [
  [
    "نظم المفتشون 41 ضبطاً، وهي:\n- 22 ضبطاً للأسعار.\n- # للجودة.\n- ضبطان للأوزان.\n- وضبط واحد أحيل إلى القضاء.",
    "16",
    "18",
  ],
  [
    "نظم المفتشون 41 ضبطاً، وهي:\n- 22 للأسعار (19 لفرق في السعر و3 لغيابه).\n- # للجودة (9 للصلاحية، 4 للوزن، 3 للمصدر).\n- ضبطان للأوزان.\n- وضبط واحد أحيل إلى القضاء.",
    "16",
    "15",
  ],
  ["سُيّرت 37 دورية: 20 في الوسط، و# في الشمال، ودوريتان في الجنوب، ودورية واحدة في الغرب.", "14", "16"],
  ["ورد 37 خرقاً توزعت كالآتي: 20 في الوسط، # في الشمال، خرقان في الجنوب، خرق واحد في الغرب.", "14", "15"],
];

describe("nouns that say one or two of what is counted", () => {
  it.each(LISTS)("are parts of its list: %s", (text, right, wrong) => {
    expect(checkText(text.replace("#", right)).verdict).toBe("reconciles");
    expect(errors(text.replace("#", wrong)).map(({ code }) => code)).toContain("sum-mismatch");
  });

  it.each([
    // What is not counted has no number, and so has "each one".
    "زار 40 مفتشاً الأسواق: 22 في الوسط و18 في الشمال، وميدان في الغرب.",
    "زار 40 مفتشاً الأسواق: 22 في الوسط و18 في الشمال، ومفتش واحد من كل مدينة في لجنة.",
  ])("are no others: %s", (text) => {
    expect(checkText(text).verdict).toBe("reconciles");
  });
});
