import { describe, expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

const SOME = `Dispatch took 2,480 calls. Some of what we went to, out of those calls:
• Alarms - 512
• Theft - 3,140
• Noise - 87
• Crash - 140`;
const REPORTS = `Dispatch took 2,480 calls and wrote 96 reports. Of those calls:
• Alarms - 512
• Theft - 314
• Noise - 87`;

describe("a row of some of the calls", () => {
  it.each([
    SOME,
    `تلقت الغرفة 2,480 بلاغاً. ومن أبرز هذه البلاغات:\n- حريق: 512\n- سرقة: 3,140\n- إنقاذ: 87\n- مرور: 140`,
  ])("is not more than all of them: %s", (text) => {
    expect(wrongIn(text).map(([code]) => code)).toEqual(["sum-mismatch"]);
  });

  it("may be more than another count before it", () => {
    expect(wrongIn(REPORTS)).toEqual([]);
  });
});
