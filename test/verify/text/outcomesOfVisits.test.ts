import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";

describe("all counts of the sentences behind a total of what was visited", () => {
  it.each([
    // 131 + 38 + 11 = 180
    "Officers visited 180 shops in June. In 131 shops everything was in order. In 38 they found goods past their date, and in 11 they took the scales away.",
    // 281 + 47 + 12 = 340
    "The council checked 340 playgrounds. 281 were safe. At 47 a swing had to be repaired, and 12 were shut.",
    // 197 + 34 + 9 = 240
    "فتش المراقبون 240 محطة وقود في مايو. ففي 197 محطة كانت المضخات كلها سليمة. وفي 34 أمر المفتشون بضبطها، وفي 9 أغلقوا مضخة واحدة على الأقل.",
    "Officers visited 180 shops after 33 drivers had complained. In 131 shops everything was in order. In 38 they found goods past their date, and in 11 they took the scales away.",
  ])("are its parts where they give it: %s", (text) => expect(checkText(text).verdict).toBe("reconciles"));

  it.each([
    // 131 + 38 + 27 = 196
    "Officers visited 180 shops in June. In 131 shops everything was in order. In 38 they found goods past their date, and in 27 the scales were wrong.",
    // 214 + 37 + 12 = 263
    "We serve 260 stations. At 214 stations you can buy a ticket. At 37 there are lockers, and at 12 there is a lost-property office.",
    // Another count stands in their last sentence.
    "The council checked 340 playgrounds. 281 were safe. At 47 a swing was repaired, 12 were shut and 90 had new sand.",
  ])("are not told to be where they do not: %s", (text) => expect(checkText(text).verdict).toBe("no-total"));
});
