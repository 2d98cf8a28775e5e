import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";

const verdictOf = (text: string) => checkText(text).verdict;

describe("a total that words make of the counts before it", () => {
  it.each([
    // 312 + 845 + 1,204 = 2,361
    [
      "312, 845 and 1,204 claims were filed against the three carriers, taking the tally for the whole market to #.",
      "2,361",
      "2,631",
    ],
    // 2,140 + 1,655 = 3,795
    ["The line took 2,140 calls by May and 1,655 after it, or # for the whole of the season.", "3,795", "7,795"],
    ["Visitors filed 2,140 forms in April and 1,655 in May, giving # for the quarter.", "3,795", "3,195"],
    // 512 + 733 + 928 = 2,173
    ["The three offices had 512, 733 and 928 cases, # between the three.", "2,173", "2,713"],
    ["On line 1919: 512 water + 733 power + 928 roads = # tickets this week.", "2,173", "8,173"],
    // 6,310 + 485 = 6,795
    [
      "By the end of June we had 6,310 replies. A further 485 came in July, which brought the number in hand by then to #.",
      "6,795",
      "9,795",
    ],
    // 8,450 + 1,230 = 9,680
    [
      "تلقى المركز 8,450 طلباً حتى نهاية يونيو. ومع 1,230 طلباً في يوليو وصلت حصيلة الأشهر السبعة إلى # طلباً.",
      "9,680",
      "6,980",
    ],
    // 1,500 + 2,300 = 3,800
    ["سُجل 1,500 طلب في يناير و2,300 طلب في فبراير، ليصل الإجمالي إلى # طلب.", "3,800", "1,800"],
  ])("is held to them: %s", (text, right, wrong) => {
    expect(verdictOf(text.replace("#", right))).toBe("reconciles");
    expect(verdictOf(text.replace("#", wrong))).toBe("does-not-reconcile");
  });

  it.each([
    // A slip of a part is one as well, though it is more than all: 1,655 for 3,795.
    ["The line took 9,140 calls by May and 1,655 after it, or 3,795 for the whole of the season.", true],
    // Nothing is made of them: it is the third count.
    ["The line took 2,140 calls in April, 1,655 in May and 3,195 for the rest of the quarter.", false],
    // Others are counted, too.
    ["We took 2,140 calls in May and 1,655 in June, bringing the total with those of April to 5,906.", false],
    // Who was complained of is no time to compare with: 512 + 733 = 1,245 is not told.
    ["512 and 733 claims were filed against the two carriers; the market had 2,173.", false],
  ])("is one only where words say so: %s", (text, isWrong) => {
    expect(verdictOf(text) === "does-not-reconcile").toBe(isWrong);
  });
});

describe("a row that is called the total of those above it", () => {
  it.each([
    // 1,204 + 388 + 2,951 = 4,543
    ["• 1,204 calls on tax\n• 388 calls on rent\n• 2,951 calls on pensions\n→ # calls in total", "4,543", "4,345"],
    // 3,071 + 1,042 = 4,113
    [
      "Clinics open: nine\nMorning callers: 3,071\nEvening callers: 1,042\nMorning and evening together: #",
      "4,113",
      "4,713",
    ],
    ["مراجعو الصباح: 3071\nمراجعو المساء: 1042\nمراجعو الفترتين معاً: #", "4113", "4173"],
    // 10,481 + 6,262 + 6,093 = 22,836, and what follows is none of them.
    ["- الأفراد: 10,481\n- الشركات: 6,262\n- البلديات: 6,093\nإجمالي الوارد: #\nالموظفون: 870", "22,836", "23,836"],
    // (1,888 + 551) + (721 + 2,311) = 2,439 + 3,032 = 5,471
    [
      "Paper: 2,439 (letters 1,888, faxes 551)\nOnline: 3,032 (mails 721, forms 2,311)\nBoth together: #",
      "5,471",
      "5,741",
    ],
  ])("is held to them: %s", (text, right, wrong) => {
    expect(verdictOf(text.replace("#", right))).toBe("reconciles");
    expect(verdictOf(text.replace("#", wrong))).toBe("does-not-reconcile");
  });

  it("is held to rows whose dots lead to their numbers, and hide none", () => {
    const rows = (total: string) =>
      `Phone ............ 2,090\nE-mail ........... 4,530\nChat ............. 1,035\nAll channels ..... ${total}`;
    // 2,090 + 4,530 + 1,035 = 7,655
    expect(verdictOf(rows("7,655"))).toBe("reconciles");
    expect(verdictOf(rows("7,855"))).toBe("does-not-reconcile");
  });
});
