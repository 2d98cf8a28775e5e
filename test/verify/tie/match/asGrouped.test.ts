import { describe, expect, it } from "vitest";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { callsQuarter } from "../callsQuarter.js";

const statusOf = (text: string) => tieOut(text, callsQuarter).status;

describe("groups that a blank parts", () => {
  it.each([
    "بلغ مجموع المكالمات 11 825.",
    "بلغ عدد المكالمات في غشت 4 606 مكالمة.",
    "المكالمات: 11 825",
    "بلغت المكالمات نحو ١١ ٨٢٥.",
    "Calls: 11 825",
    "E-mails: 2 537",
  ])("are one number where the report has it: %s", (text) => {
    expect(statusOf(text)).toBe("passed");
  });

  it.each(["بلغ مجموع المكالمات 11 826.", "المكالمات: 4 606", "Branches: 11 825", "Calls 11 825 7 348"])(
    "are held to their place: %s",
    (text) => {
      expect(statusOf(text)).not.toBe("passed");
    },
  );
});
