import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";

describe("a rough total with its exact parts", () => {
  // 771,301 + 23,726 = 795,027; 24,310 + 7,552 = 31,862; 8,410 + 2,655 + 930 = 11,995
  it.each([
    "Our figures for 2012: almost 800,000 contacts. In detail: 771,301 calls, and 23,726 texts and e-mails.",
    "Nearly 32,000 letters reached us: 24,310 complaints and 7,552 enquiries.",
    "About 12,000 reports came in:\n- by phone 8,410\n- by app 2,655\n- at the counter 930",
    "تلقينا قرابة 32,000 رسالة: 24,310 شكوى و7,552 استفساراً.",
    "استقبل المركز نحو 800 ألف اتصال. وبالتفصيل: 771,301 مكالمة و23,726 رسالة.",
  ])("is their sum as a fair writer rounds it: %s", (text) => {
    const { verdict, findings } = checkText(text);
    expect(verdict).toBe("reconciles");
    expect(findings).toEqual([]);
  });

  // 701,301 + 23,726 = 725,027
  it.each([
    "Our figures for 2012: almost 800,000 contacts. In detail: 701,301 calls, and 23,726 texts and e-mails.",
    "Almost 800,000 contacts in 2012, among them 771,301 calls and 23,726 texts.",
    "تلقينا قرابة 32,000 رسالة: 21,310 شكوى و7,552 استفساراً.",
  ])("is not, and no error, further off or where the list is open: %s", (text) => {
    const { verdict, findings } = checkText(text);
    expect(verdict).toBe("not-exhaustive");
    expect(findings.map(({ severity }) => severity)).toEqual(["notice"]);
  });

  it.each([
    "About 800,000 people live in the county. The council took 771,301 calls in ten years and 23,726 letters.",
    "Almost 800,000 contacts were made in 2012, against 771,301 in 2011 and 23,726 in 1998.",
  ])("is none where they are of other things or times: %s", (text) => {
    expect(checkText(text).checks.filter(({ kind }) => kind === "sum")).toEqual([]);
  });
});
