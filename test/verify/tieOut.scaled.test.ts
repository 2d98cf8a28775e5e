import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { assertFigure } from "../../src/testing/assertFigure.js";
import { reconcile } from "../../src/verify/reconcile.js";
import { tieOut } from "../../src/verify/tieOut.js";

/** Calls 1,427,300 (482,100, 463,900, 481,300), letters 45,109 (15,020, 15,045, 15,044). */
const report: FeedbackReport = {
  period: "2024-Q2",
  channels: [
    {
      id: "calls",
      kind: "phone",
      counts: "call",
      name: { en: "Calls", ar: "المكالمات" },
      months: { "2024-04": 482100, "2024-05": 463900, "2024-06": 481300 },
    },
    {
      id: "letters",
      kind: "other",
      name: { en: "Letters", ar: "الرسائل" },
      months: { "2024-04": 15020, "2024-05": 15045, "2024-06": 15044 },
    },
  ],
};
const calls = "contacts/calls/2024-Q2";
const judge = (text: string) => {
  const { status, entries } = tieOut(text, report);
  const [entry] = entries.filter(({ outcome }) => outcome !== "classed");
  return `${status} ${entry?.outcome}`;
};

describe("a number with a scale word", () => {
  // 1.4 is 2 % off, and 1.43 a fifth of that; 480 thousand are 0.4 % from 482,100, 45 thousand 0.2 % from 45,109.
  it.each([
    "1.4 million calls were received.",
    "1.43 million calls were received.",
    "About 1.4 million calls were received.",
    "Nearly 1.43 million calls were received.",
    "Some 482 thousand calls were received in April.",
    "Letters: 45 thousand",
    // 7.2 % and 9.8 % off
    "0.5 million calls were received in May.",
    "Letters: 0.05 million",
    "وردت 1.4 مليون مكالمة.",
    "وردت نحو 1.43 مليون مكالمة.",
    "وردت ١٫٤ مليون مكالمة تقريباً.",
    "وردت قرابة 1.43 مليون مكالمة.",
    "وردت قرابة 1.4 مليون مكالمة.",
    "الرسائل: 45 ألفاً",
    "More than 1 million calls were received.",
    "وردت أكثر من 1 مليون مكالمة.",
    "Exactly 1,427,300 calls were received.",
    "Exactly 1,427.3 thousand calls were received.",
  ])("is rounded at its last digit: %s", (text) => {
    expect(judge(text)).toBe("passed matched");
  });

  // 1 million is 42.7 % off, and 0.02 million 24.9 % from 15,020.
  it.each([
    "1 million calls were received.",
    "About 1 million calls were received.",
    "Calls: 1 million",
    "0.02 million letters were received in April.",
    "وردت 1 مليون مكالمة.",
    "وردت نحو 1 مليون مكالمة.",
    "وردت ما يقارب 1 مليون مكالمة.",
    "وردت قرابة 1 مليون مكالمة.",
  ])("is at most a tenth off: %s", (text) => {
    expect(judge(text)).toBe("failed contradicted");
  });

  it("is nearly what it has not reached: 1,427,300 are beyond 1.4 million, and far from 1.6", () => {
    expect(judge("Nearly 1.4 million calls were received.")).toBe("failed contradicted");
    expect(judge("Almost 1.42 million calls were received.")).toBe("failed contradicted");
    expect(judge("Almost 1.6 million calls were received.")).toBe("failed contradicted");
  });

  it.each([
    "Exactly 1.4 million calls were received.",
    "We received 1.43 million calls exactly.",
    "وردت 1.4 مليون مكالمة بالضبط.",
    "وردت بالضبط 1.4 مليون مكالمة.",
  ])("that is exactly so is not rounded: %s", (text) => {
    expect(judge(text)).toBe("failed contradicted");
  });

  it("is exactly what it is compared with, and not how much", () => {
    expect(judge("We received 1.4 million calls exactly as planned.")).toBe("passed matched");
  });

  it("is told by how much it may be off, in both languages", () => {
    const { findings } = tieOut("1 million calls were received.", report);
    expect(findings[0]?.message).toBe(
      "prints 1 million for contacts/calls/2024-Q2; the data give 1427300; no rounded number may be more than 10% off",
    );
    const [arabic] = tieOut("وردت 1 مليون مكالمة.", report, { language: "ar" }).findings;
    expect(arabic?.message).toContain("ولا يجوز أن يبعد التقريب عنه أكثر من عشرة بالمئة");
  });

  it("is held so of a figure that is named", () => {
    expect(() => assertFigure("1.4 million calls", report, calls)).not.toThrow();
    expect(() => assertFigure("1 million calls", report, calls)).toThrow("1 million calls");
    expect(() => assertFigure("exactly 1.4 million calls", report, calls)).toThrow("exactly");
  });

  it("is held so where it is published", () => {
    const check = (printed: string, figure = calls) => {
      const { checks, findings } = reconcile({ ...report, published: [{ figure, printed }] });
      return [checks[0]?.outcome, findings[0]?.difference, findings[0]?.message.split("; ").at(-1)];
    };
    expect(check("1.4 million calls")[0]).toBe("pass");
    expect(check("45 ألف", "contacts/letters/2024-Q2")[0]).toBe("pass");
    expect(check("more than 1 million")[0]).toBe("pass");
    // 1,000,000 - 1,427,300
    expect(check("1 million")).toEqual(["fail", "-427300", "no rounded number may be more than 10% off"]);
    // 500,000 - 463,900 is 7.2 % of the number printed, 20,000 - 15,020 24.9 %
    expect(check("0.5 million", "contacts/calls/2024-05")[0]).toBe("pass");
    expect(check("0.02 million", "contacts/letters/2024-04")[0]).toBe("fail");
    // A number that rounds nothing is wrong by itself.
    expect(check("13 thousand")[2]).not.toContain("10%");
  });
});
