import { describe, expect, it } from "vitest";
import { tellTown } from "../tellTown.js";

describe("the full score", () => {
  it("may have its article", () => {
    expect(tellTown("قيّم الخدمة 1,000 مستفيد، ومنح 400 منهم الدرجة الكاملة.").at(-1)).toBe(
      "400 matched satisfaction/desk/2024-Q2/score-5",
    );
    expect(tellTown("قيّم الخدمة 1,000 مستفيد، ومنح 440 منهم الدرجة الكاملة.").at(-1)).not.toMatch(/matched/);
  });
});
