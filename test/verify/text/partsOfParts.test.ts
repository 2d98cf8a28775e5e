import { describe, expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

describe("a count that is said to be a share of the one before it", () => {
  it.each([
    // 208 - 17 - 137 = 54, 214 - 21 - 145 = 48
    "12. Departments are free not to answer. Of 602 letters laid in seven years, 394 were answered and 208 were not.\n\n13. In the other house the practice differs. Last year the committee held 17 meetings and took 137 letters. It sent 45 of them, or 33%, on to a working group.",
    "1. Of 640 requests laid in two years, 426 were answered and 214 were not.\n\n2. In the other house the committee held 21 sessions and took 145 requests. It sent 84 of them, or 58%, on.",
    "١. من أصل 640 طلبا أجيب 426 ولم يجب 214.\n\n٢. وفي المجلس الآخر عقدت اللجنة 21 جلسة ونظرت في 145 طلبا. وأحالت 84 منها، أي 58%، إلى لجنة فرعية.",
  ])("is no part beside it: %s", (text) => expect(wrongIn(text)).toEqual([]));
});
