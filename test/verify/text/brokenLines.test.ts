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
    // 3,400 / 5,000 is 68 %, 1,250 is 25 % and 350 is 7 %.
    "Contacts came to 5,000: 3,400 calls\n(68%), 1,250 letters (25%) and\n350 visits (7%).",
    // 540 / 450 is 1.2.
    "ارتفع عدد العرائض بـ20 بالمائة بين النصف الأول (450 عريضة)\nوالنصف الثاني (540 عريضة).",
    "ارتفع عدد العرائض بـ٢٠ بالمائة بين النصف الأول (٤٥٠ عريضة)\nوالنصف الثاني (٥٤٠ عريضة).",
    // Sunday has most.
    "كان الأحد أكثر أيام الأسبوع ازدحاماً بـ5,120 مكالمة، مقابل 4,310\nيوم الاثنين و4,275 يوم الثلاثاء و3,150 يوم الأربعاء و2,895 يوم\nالخميس.",
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

describe("checkText on a first line that is no headline", () => {
  it.each([
    "The desk started with 412 open cases and\nfinished with 366.",
    "The desk took 2,350 letters. A quarter before it\nhad 2,110.",
    "The busiest week was the third with 2,918 calls; the first had 2,604\nand the second 2,117.",
    "Where 2,050 chats had been held in the spring, and where\n2,460 were held in the summer and\n2,610 in autumn.",
    "Chats have doubled, from 1,210 to 2,420!\n\nPeople asked: 1,170\nSatisfied: 942",
    "هل زاد عدد الزيارات؟ نعم، بلغ 6,300 زيارة في عام 2023\n\nوكان 5,500 زيارة في عام 2022",
    "هل زاد عدد الزيارات؟ نعم، بلغ ٦٬٣٠٠ زيارة في عام ٢٠٢٣\n\nوكان ٥٬٥٠٠ زيارة في عام ٢٠٢٢",
  ])("says nothing of %s", (text) => {
    expect(grave(text)).toEqual([]);
  });

  // A headline it is: two digits of 12,840 and 24,510 changed places.
  it.each([
    ["12,480", "Line takes 12,480 calls\nThe line took 12,840 calls in June."],
    ["42,510", "الخط يستقبل 42,510 مكالمة\nاستقبل الخط 24,510 مكالمة في حزيران."],
  ])("still finds %s wrong in a headline", (number, text) => {
    expect(grave(text)).toEqual([["headline-mismatch", number]]);
  });
});

describe("joinLines", () => {
  it.each([
    ["a row that ends a sentence", "We started the spring with 318 tickets and\nended with 273.", "and ended"],
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
    [
      "rows that begin alike",
      "Letters: mean wait 4 min 10 s, longest 17 min\nVisits and calls: mean wait 19 min, longest 52 min",
    ],
    ["a name and its number", "How do you like to reach us? (one answer)\nPost 40%"],
    ["labels", "Offices of the northern and western districts\nrequests: 412"],
    ["a number and a name", "Calls: 412\nMillions of thanks"],
    [
      "rows behind a picture",
      "3,180 contacts of our customers, up 12% on 2,845 in 2023\n☎️ 2,103 calls (66%)\n📧 1,077 e-mails (34%)",
    ],
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

// 8,400 × 1.25 = 10,500.
it("takes a row behind a long heading for no end of it", () => {
  const text =
    "Our contact centre in March (previous month in brackets)\nCalls answered: 10,500 (8,400), up 25%\nLongest wait: 41 minutes";
  expect(grave(text)).toEqual([]);
});
