import { describe, expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

describe("a rate beside another one", () => {
  it.each([
    // 2,617 / 3 = 872.3
    "Three months stayed under 2000 calls. On average we took 2,617 calls and 868 letters a month.",
    "In three months the desk was closed twice. We took 2,617 calls and 868 letters a month on average.",
    "خلال ثلاثة أشهر أغلق المكتب مرتين. واستقبلنا في المتوسط 2,617 مكالمة و868 رسالة شهريا.",
  ])("is no mean of it: %s", (text) => expect(wrongIn(text)).toEqual([]));

  it("is one of a total", () =>
    expect(wrongIn("In three months we took 2,617 calls, 868 a month.").map(([code]) => code)).toEqual([
      "mean-mismatch",
    ]));
});
