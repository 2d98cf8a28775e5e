import { describe, expect, it } from "vitest";
import { tellTown } from "../tellTown.js";

describe("a percentage of a row", () => {
  // 750 of 1,000
  const TABLE = "رضا المراجعين\n\nالجهة | التقييمات | الراضون | النسبة\nمكتب الخدمة | 1,000 | 750 | 75%\n";

  it("is the share of the two numbers before it", () => {
    expect(tellTown(TABLE)).toEqual([
      "1,000 matched satisfaction/desk/2024-Q2/rated",
      "750 matched satisfaction/desk/2024-Q2/satisfied",
      "75% matched satisfaction/desk/2024-Q2/top-box",
    ]);
  });

  it("is no other", () => {
    expect(tellTown(TABLE.replace("75%", "57%")).at(-1)).not.toMatch(/matched|derived/);
    expect(tellTown(TABLE.replace("75%", "40%")).at(-1)).not.toMatch(/matched|derived/);
  });
});
