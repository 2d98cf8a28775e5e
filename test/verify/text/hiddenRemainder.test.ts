import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";

const told = (text: string, language: "ar" | "en" = "en") => {
  const { findings, status, verdict } = checkText(text, { language });
  return { status, verdict, findings: findings.map(({ severity, message }) => `${severity}: ${message}`) };
};
const sound = { status: "passed", verdict: "reconciles" };

describe("all or none as a percentage of nearly so many", () => {
  // 48,730 / 48,733 = 0.999938…, 3 / 48,733 = 0.0000615…
  it.each([
    ["Of 48,733 files 48,730 were settled (100%) and 3 are open.", "100% for 48,730 / 48,733", "99.9938%"],
    ["Of 48,733 files 3 are still open (0.0%).", "0.0% for 3 / 48,733", "0.0062%"],
    ["من أصل ٤٨٬٧٣٣ ملفًا حُسم ٤٨٬٧٣٠ ملفًا (١٠٠٪).", "١٠٠٪ for ٤٨٬٧٣٠ / ٤٨٬٧٣٣", "99.9938%"],
    [
      "State\tFiles\tShare\nSettled\t48,730\t100%\nOpen\t10\t0.02%\nTotal\t48,740\t",
      "100% for 48,730 / 48,740",
      "99.9795%",
    ],
  ])("holds, and is a warning: %s", (text, printed, exact) => {
    expect(told(text)).toEqual({
      ...sound,
      findings: [`warning: prints ${printed}, which it is not exactly; it is ${exact}`],
    });
  });

  it("is told in Arabic, too", () => {
    expect(told("Of 48,733 files 48,730 were settled (100%).", "ar").findings.join()).toContain("والقيمة الفعلية");
  });

  it("is told with as many decimals as it takes", () => {
    // 1 / 90,000,000 is 0.0000011… %.
    expect(told("Of 90,000,000 messages 89,999,999 were delivered (100%).").findings.join()).toContain("99.99999889%");
  });

  it.each([
    "Of 48,733 files 48,733 were settled (100%).",
    "Of 48,733 files 48,730 were settled (nearly 100%).",
    "Of 48,733 files 48,730 were settled (99.99%).",
    "Of 48,733 files 0 are open (0%).",
  ])("is none where it is said, or is all: %s", (text) => {
    expect(told(text).findings).toEqual([]);
  });

  it("is an error where it is no rounding", () => {
    expect(checkText("Of 48,733 files 47,730 were settled (100%).").verdict).toBe("does-not-reconcile");
  });
});
