import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";

const verdictOf = (text: string) => checkText(text).verdict;

describe("a total row that is less than half of its rows", () => {
  it.each([
    // 932 + 11,822 + 15,866 = 28,620, and 51,866 is 15,866 with two digits turned.
    ["City\tClaims\nMuscat\t932\nDhofar\t11,822\nMusandam\t#\nTotal\t28,620", "15,866", "51,866"],
    // 495 + 2,143 + 1,696 + 920 = 5,254
    [
      "| Desk | Claims |\n|---|---|\n| A | 495 |\n| B | # |\n| C | 1,696 |\n| D | 920 |\n| Total | 5,254 |",
      "2,143",
      "8,143",
    ],
  ])("is held to them where one of them is a slip: %s", (text, right, wrong) => {
    expect(verdictOf(text.replace("#", right))).toBe("reconciles");
    expect(verdictOf(text.replace("#", wrong))).toBe("does-not-reconcile");
  });

  it("is one of something else where none is", () => {
    const text = "City\tClaims\nMuscat\t9,320\nDhofar\t11,822\nMusandam\t15,866\nTotal\t3,050";
    expect(verdictOf(text)).not.toBe("does-not-reconcile");
  });
});

describe("the stars of a note and those of italics", () => {
  const table = (label: string, total: string) =>
    `| Source | Claims |\n|---|---|\n| Letters | 839 |\n| Mails | 690 |\n| ${label} | ${total} |\n| Calls | 656 |\n| Visits | 88 |\n| Total | 2,273 |`;

  it("are told apart", () => {
    // 839 + 690 = 1,529
    expect(verdictOf(table("*Subtotal, written*", "1,529"))).toBe("reconciles");
    expect(verdictOf(table("*Subtotal, written*", "1,259"))).toBe("does-not-reconcile");
    expect(verdictOf(table("Subtotal, written*", "1,259"))).not.toBe("does-not-reconcile");
  });
});

describe("a running column of three rows", () => {
  const table = (second: string, so: string, all = "8,336") =>
    `Month\tClaims\tCumulative claims\nJanuary\t1,372\t1,372\nFebruary\t${second}\t${so}\nMarch\t1,003\t${all}`;

  it("is held to its rows for a slip", () => {
    // 1,372 + 5,961 = 7,333, and with 1,003 it is 8,336.
    expect(verdictOf(table("5,961", "7,333"))).toBe("reconciles");
    expect(verdictOf(table("5,961", "6,333"))).toBe("does-not-reconcile");
    expect(verdictOf(table("5,161", "7,333"))).toBe("does-not-reconcile");
    expect(verdictOf(table("5,961", "7,333", "8,363"))).toBe("does-not-reconcile");
    // Some of January's were taken back.
    expect(verdictOf(table("5,961", "7,206", "8,100"))).not.toBe("does-not-reconcile");
  });
});

describe("several traits of one case", () => {
  it("are no parts of all", () => {
    const text =
      "تلقت الهيئة 9390 شكوى، بينها 2979 شكوى تخص الفواتير، و5980 شكوى من العاصمة، و331 شكوى متكررة، وقد تجتمع أكثر من صفة في الشكوى الواحدة.";
    expect(verdictOf(text)).not.toBe("does-not-reconcile");
  });
});
