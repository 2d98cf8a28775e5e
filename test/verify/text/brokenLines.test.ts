import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";
import { joinLines } from "../../../src/verify/text/passage/joinLines.js";

const grave = (text: string) =>
  checkText(text).findings.flatMap(({ severity, code, span }) =>
    severity === "notice" ? [] : [[code, text.slice(span?.start, span?.end)]],
  );

describe("checkText on lines that a PDF or mail broke", () => {
  it.each([
    // 4,210 + 630 = 4,840, and 630 / 4,210 is 15.0 %.
    "سجل المركز 4,840 اتصالاً مقابل\n4,210 اتصالات في الربع السابق، أي بزيادة\n630 اتصالاً (15.0%).",
    // 1,150 + 890 + 460 = 2,500.
    "During the third quarter the office took 2,500\nrequests: 1,150 by telephone, 890 through its\nweb form and 460 by letter.",
    // 96 / 480 is 20 %.
    "The ward closed 480 cases in the first half of the\nyear, of which 96 (20%) had been open for more than\nthree weeks.",
  ])("holds a right text to nothing: %s", (text) => {
    expect(checkText(text).status).toBe("passed");
    expect(grave(text)).toEqual([]);
  });

  it.each([
    // They add to 2,600.
    [
      "sum-mismatch",
      "2,500",
      "During the third quarter the office took 2,500\nrequests: 1,250 by telephone, 890 through its\nweb form and 460 by letter.",
    ],
    // 1,830 / 3,660 is 50 %.
    [
      "share-mismatch",
      "55%",
      "أغلقت الدائرة خلال النصف الأول من العام 1,830 طلبًا\nمن أصل 3,660 طلبًا، أي ما نسبته 55% من جميع الطلبات\nالتي وردت إليها.",
    ],
    // 7,200 - 6,000 is 1,200, a fifth of 6,000.
    [
      "growth-mismatch",
      "25%",
      "The number of visits to our counters rose from 6,000\nin the second quarter to 7,200 in the third, which is\nan increase of 25%.",
    ],
  ])("finds a %s at %s", (code, number, text) => {
    expect(grave(text)).toContainEqual([code, number]);
  });
});

describe("joinLines", () => {
  it.each([
    ["small letters", "We answered nine out of ten calls within\nthe first minute", "within the"],
    ["no room", "بلغ عدد الزيارات في الربع الثالث من هذه السنة\nستة آلاف زيارة", "السنة ستة"],
    ["a word that ends nothing", "3,980 اتصالاً مقابل\n4,210 اتصالات في الربع السابق", "مقابل 4,210"],
    [
      "an item that goes on",
      "- complaints about the opening hours of the counters\n  and their staff",
      "counters   and",
    ],
    ["a number and its thousand", "وأحيلت منها 90\nألف شكوى", "90 ألف"],
    ["a number and its million", "Calls received: 2\nmillion in the year", "2 million"],
    ["a number and its percentage sign", "closed 90\n% of them", "90 %"],
  ])("joins what goes on: %s", (_what, text, joined) => {
    expect(joinLines(text)).toContain(joined);
  });

  it.each([
    [
      "rows that end in numbers",
      "Complaints about opening hours and staff 412\nComplaints about letters that we lost 318",
    ],
    [
      "rows that begin with them",
      "412 complaints about opening hours and staff\n318 complaints about letters that were lost",
    ],
    ["a name and its number", "How do you like to reach us? (one answer)\nPost 40%"],
    ["labels", "Offices of the northern and western districts\nrequests: 412"],
    ["a number and a name", "Calls: 412\nMillions of thanks"],
    ["items", "What we heard in the third quarter of the year\n- too few counters\n- too long hours"],
    ["an announcement", "What we heard in the third quarter of the year:\nmore than before"],
    ["a blank line", "We thank all who wrote to us in the third quarter,\n\nand all who came"],
    ["columns", "Requests of the northern and western districts\nnorth  412  318\nwest  90  77"],
    ["a document below a rule", "Requests of the northern and western districts\n-----\nRequests of others"],
    ["long paragraphs", `${"We answered nine out of ten calls. ".repeat(5)}It was\nthe best quarter so far`],
  ])("leaves what stands apart: %s", (_what, text) => {
    expect(joinLines(text)).toBe(text);
  });
});
