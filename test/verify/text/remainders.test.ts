import { describe, expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

describe("what remains of a whole", () => {
  // 94,310 less 41,000 is 53,310 at most.
  const MOST = [
    "Boards took in 94,310 complaints that year.\n\nOver 41,000 of them were thrown out at once.\n\nOf the remaining #, a further 12,000 fell away.",
    "تلقت الهيئات 94,310 شكوى. وحُفظت 41,000 منها فورا. ومن الشكاوى المتبقية وعددها # سقطت 12,000 بعد التحقيق.",
    "تلقت الهيئات 94,310 شكوى. وحُفظت 41,000 منها فورا. ومن الـ# المتبقية رُفضت 12,000 شكوى.",
  ];

  it.each(MOST)("is no more than its part leaves: %s", (text) => {
    expect(wrongIn(text.replace("#", "63,000"))).toContainEqual(["sum-mismatch", "94,310"]);
    expect(wrongIn(text.replace("#", "53,000"))).toEqual([]);
  });

  it("may be less, where others fell away untold", () => {
    expect(wrongIn(MOST[0]?.replace("#", "47,000") ?? "")).toEqual([]);
  });

  it("may be of another whole", () => {
    // 114,000 less 41,000.
    const text = `In all 114,000 cases were open. ${MOST[0]?.replace("#", "73,000") ?? ""}`;
    expect(wrongIn(text)).toEqual([]);
  });
});

describe("what is pending of those that came in", () => {
  // 3,518 less 2,903 is 615.
  const PENDING = [
    "The app took 3,518 complaints about street lights. Of these 2,903 are fixed, it claims.\n\nJust # complaints are pending, the chairman said.",
    "The panel had 3,518 complaints before it. It disposed of 2,903 of these, sources said, but # wait for redress even now.",
    "ورد 3,518 بلاغا عن الإنارة. أُصلح منها 2,903 بلاغات. ولا يزال # بلاغا قيد المعالجة.",
    "كان أمام اللجنة 3,518 شكوى. وقد فصلت في 2,903 منها، لكن # شكوى ما زالت تنتظر.",
  ];

  it.each(PENDING)("is what was not closed, but for a slip: %s", (text) => {
    expect(wrongIn(text.replace("#", "635"))).toEqual([["sum-mismatch", "3,518"]]);
    expect(wrongIn(text.replace("#", "615"))).toEqual([]);
    // With those of the years before.
    expect(wrongIn(text.replace("#", "1,290"))).toEqual([]);
  });

  it("need not be, where some went elsewhere", () => {
    const withdrawn = PENDING[0]?.replace("# complaints are pending", "605 complaints are pending and 10 withdrawn");
    expect(wrongIn(withdrawn ?? "")).toEqual([]);
    const referred =
      "The panel had 3,518 complaints before it. It disposed of 2,903 of these.\n\nSome were referred to the courts, and 605 wait.";
    expect(wrongIn(referred)).toEqual([]);
  });
});
