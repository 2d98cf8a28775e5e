import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";
import { wrongIn } from "./wrongIn.js";

describe("a whole, its part and a percentage in a row", () => {
  // 1,200 / 1,600 = 75 %
  it.each([
    ["The court took 1,600 cases, of which 1,200 were settled, that is 40 percent.", "40 percent", "75 percent"],
    ["سُجلت 1600 قضية، حُلت منها 1200 قضية أي ما يعادل 40 بالمائة.", "40 بالمائة", "75 بالمائة"],
  ])("leave no doubt, however far off it is: %s", (text, printed, right) => {
    expect(wrongIn(text)).toEqual([["share-mismatch", printed]]);
    expect(checkText(text.replace(printed, right)).verdict).toBe("reconciles");
  });
});

describe("what is divided between two in words", () => {
  // 140 + 60 = 200
  it("has to be all of it, though a quarter is missing", () => {
    const text = "بلغ عدد الطلبات 260 طلبا، وهي موزعة بين 140 من الإناث و60 من الذكور.";
    expect(wrongIn(text)).toEqual([["sum-mismatch", "260"]]);
    expect(checkText(text.replace("260", "200")).verdict).toBe("reconciles");
  });

  // 90 + 118 = 208
  it("is no more than all, whoever was involved", () => {
    const text = "سُجلت 206 قضايا، منها 90 قضية ترويج و118 قضية استهلاك، تورط فيها 270 شخصا.";
    expect(wrongIn(text)).toEqual([["sum-mismatch", "206"]]);
    expect(wrongIn(text.replace("206", "208"))).toEqual([]);
  });
});

describe("a list that tells what was none", () => {
  // 2 + 1 + 9 = 12
  const text = (total: number) =>
    `This quarter there were ${total} complaints against officers. How they ended:\n\nSustained - 2\nNot sustained - 1\nExonerated - 0\nUnfounded - 9\nPending - 0\n`;
  it("leaves out no other", () => {
    expect(wrongIn(text(13))).toEqual([["sum-mismatch", "13"]]);
    expect(wrongIn(text(12))).toEqual([]);
    expect(wrongIn(text(13).replace(/.*- 0\n/g, ""))).toEqual([]);
  });
});

describe("a column of falls", () => {
  const table = (head: string, last: string) =>
    `Kind | 2021 | 2022 | ${head}\nTheft | 5,940 | 4,752 | 20%\nCars | 1,300 | 1,001 | 23%\nPeople | 600 | 594 | 1%\nShops | 200 | 150 | ${last}`;
  it.each(["Decline", "Decrease (%)", "نسبة التراجع"])("has no signs: %s", (head) => {
    // 50 / 200 = 25 %
    expect(wrongIn(table(head, "52%"))).toEqual([["growth-mismatch", "52%"]]);
    expect(checkText(table(head, "25%")).verdict).toBe("reconciles");
  });
});

describe("the first numbers of the sentences behind a total", () => {
  // 429 + 343 = 772
  const text =
    "كان مجموع ما باشرته المراكز (772) حادثاً، أصيب فيها (453) شخصا ومات (11).\nأما الحريق فحوادثه (429) حادثاً لم يمت فيها أحد.\nوأما الإنقاذ فحوادثه (343) حادثاً أصيب فيها (445) ومات (11) شخصا.";
  it("make it up, where they count the same", () => {
    expect(checkText(text).checks.filter(({ kind }) => kind === "sum")).toMatchObject([
      { operands: [{}, {}, {}], outcome: { outcome: "pass" } },
    ]);
    expect(checkText(text.replace("429", "428")).checks.filter(({ kind }) => kind === "sum")).toEqual([]);
  });
});

describe("numbers that look like others", () => {
  // 15 + 14 + 12 + 13 = 54
  it("counts what a quarter had behind a dash", () => {
    const text = "Complaints in 2023-2024: 54, namely\n\n- Q1 - 15\n- Q2 - 14\n- Q3 - 12\n- Q4 - 13\n";
    expect(checkText(text).verdict).toBe("reconciles");
    expect(wrongIn(text.replace("54", "45"))).toEqual([["sum-mismatch", "45"]]);
  });

  // 13,208 + 19,221 + 30,848 = 63,277
  it("counts those whose number was told, and dials nothing", () => {
    const text =
      "بلغ من راجعه (63277) مراجعاً، ومنهم من راجع الاستشارية وعددهم (13208) ومن راجع الطوارئ وعددهم (19221) وأما الراقدون فعددهم (30848).";
    expect(checkText(text).verdict).toBe("reconciles");
  });
});

describe("a headline without its thousands", () => {
  it.each([
    [
      "Police took 632 calls in three months\n\nFrom March to May the police took 632,305 calls in all, more than 630 thousand.",
      "632",
    ],
    ["تلقت الشرطة 632 مكالمة\n\nأزيد من 630 ألف مكالمة وصلت، وبالتفصيل ما عدده 632305 مكالمة.", "632"],
  ])("is wrong: %s", (text, printed) => {
    expect(wrongIn(text)).toEqual([["headline-mismatch", printed]]);
    expect(wrongIn(text.replace("632 calls", "632 thousand calls").replace("632 مكالمة", "632 ألف مكالمة"))).toEqual(
      [],
    );
    // 623 are no thousandth of it, and may be of one station.
    expect(wrongIn(text.replace("632 calls", "541 calls").replace("632 مكالمة", "541 مكالمة"))).toEqual([]);
  });
});
