import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";

const verdictOf = (text: string) => checkText(text).verdict;

describe("a number in digits and in words", () => {
  it.each([
    ["The panel upheld # claims (three hundred and sixty-two) in May.", "362", "326"],
    ["قبلت اللجنة # تظلماً (ثلاثمئة واثنان وستون تظلماً فقط لا غير) في مايو.", "362", "382"],
    ["حفظت اللجنة # شكوى (ألفاً ومئتين وخمساً وأربعين شكوى).", "1245", "1345"],
  ])("has to be one number: %s", (text, right, wrong) => {
    expect(verdictOf(text.replace("#", right))).not.toBe("does-not-reconcile");
    expect(verdictOf(text.replace("#", wrong))).toBe("does-not-reconcile");
  });

  it.each([
    // So many of them, so many a day, a name, and what is far off.
    "The line took 362 calls (three hundred and twenty-six of them at night).",
    "The line took 362 calls (thirty-two daily).",
    "Group two (12) had 30 claims.",
    "The town has 362 taps (thirteen).",
  ])("may be two: %s", (text) => {
    expect(verdictOf(text)).not.toBe("does-not-reconcile");
  });
});

describe("a number in words that is said to be exact", () => {
  it.each([
    // 240 + 530 + 230 = 1,000
    ["وردت ألف شكوى بالتمام، 240 منها هاتفياً و530 بريدياً، والباقي وعدده # عبر الموقع.", "230", "280"],
    ["Exactly one thousand calls came in: 240 on tax, 530 on rent and # on pensions.", "230", "280"],
  ])("carries no rounding: %s", (text, right, wrong) => {
    expect(verdictOf(text.replace("#", right))).toBe("reconciles");
    expect(verdictOf(text.replace("#", wrong))).toBe("does-not-reconcile");
  });
});

describe("what all but some are", () => {
  it.each([
    // 5,310 - 8 = 5,302
    ["أُغلقت التذاكر الـ5,310 كلها ما عدا ثماني تذاكر، أي # تذكرة.", "5,302", "5,032"],
    ["All but eight of the 5,310 claims were paid, that is #.", "5,302", "5,802"],
  ])("is the rest: %s", (text, right, wrong) => {
    expect(verdictOf(text.replace("#", right))).not.toBe("does-not-reconcile");
    expect(verdictOf(text.replace("#", wrong))).toBe("does-not-reconcile");
  });
});

describe("words for how many times and what part", () => {
  it.each([
    // 2 x 3,120 = 6,240
    ["سجل هذا العام ضعف عدد شكاوى العام الماضي بالتمام: # شكوى بعد 3,120 شكوى.", "6,240", "6,840"],
    ["The year had exactly twice the number of calls of the one before: # after 3,120.", "6,240", "6,840"],
    // 9,120 / 2 = 4,560
    ["من مجموع 9,120 معاملة أُنجز النصف بالضبط، وهو # معاملة.", "4,560", "4,860"],
  ])("are held to the numbers that follow: %s", (text, right, wrong) => {
    expect(verdictOf(text.replace("#", right))).toBe("reconciles");
    expect(verdictOf(text.replace("#", wrong))).toBe("does-not-reconcile");
  });
});

describe("a backlog that grew by the gap of what came and went", () => {
  it.each([
    // 6,120 - 5,480 = 640
    ["The court took in 6,120 suits and decided only 5,480, so its backlog grew by #.", "640", "460"],
    // 5,480 is said as 5,840: 6,120 - 640
    ["The court took in 6,120 suits and decided only #, so its backlog grew by 640.", "5,480", "5,840"],
    ["ورد 6,120 ملفاً وفُصل في 5,480، فزاد عدد القضايا المتراكمة بمقدار #.", "640", "460"],
  ])("is held to them: %s", (text, right, wrong) => {
    expect(verdictOf(text.replace("#", right))).not.toBe("does-not-reconcile");
    expect(verdictOf(text.replace("#", wrong))).toBe("does-not-reconcile");
  });

  it("may have grown by others, too", () => {
    expect(
      verdictOf("It took in 6,120 suits and decided 5,480; 35 were struck out, so its backlog grew by 605."),
    ).not.toBe("does-not-reconcile");
  });
});

describe("the rows of a court", () => {
  it.each([
    // 1,310 + 6,240 - 5,905 = 1,645
    ["المخلف عن السنة الماضية: 1310\nالمسجل: 6240\nالمحكوم: 5905\nالباقي: #", "1645", "1945"],
    // 1,310 + 6,240 = 7,550
    ["بلغت الشكاوى المرحلة من العام السابق 1310 والجديدة 6240، أي أن ما عُرض على اللجنة # شكوى.", "7550", "7250"],
  ])("tell an account: %s", (text, right, wrong) => {
    expect(verdictOf(text.replace("#", right))).toBe("reconciles");
    expect(verdictOf(text.replace("#", wrong))).toBe("does-not-reconcile");
  });
});
