import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";
import { wrongIn } from "./wrongIn.js";

describe("a rest that closes what several sentences list", () => {
  // 840 + 512 + 96 + 61 = 1,509; 640 + 512 + 96 = 1,248 without the rest.
  it.each([
    [
      "The council received a total of 1,513 messages. Sad to say, 840 were advertising. But 512 thanked the staff, and 96 were complaints. The remaining 61 came from abroad.",
      "1,513",
    ],
    [
      "استقبل المركز 1513 اتصالا. منها 840 للاستعلام و512 للشكر. وكانت هناك 96 شكوى، أما ما بقي من الاتصالات وهو 61 اتصالا فمن خارج البلاد.",
      "1513",
    ],
  ])("has to make up the total: %s", (text, total) => {
    expect(wrongIn(text)).toEqual([["sum-mismatch", total]]);
    expect(checkText(text.replace(total, total.replace("13", "09"))).verdict).toBe("reconciles");
  });

  // 700 + 540 = 1,240
  it("is beside what counts something else", () => {
    const text =
      "The board received 1,240 complaints. Of these, 700 were upheld. Staff visited 45 schools. The remaining 540 were dismissed.";
    expect(wrongIn(text)).toEqual([]);
  });

  it("is none of a kind that is told as one of several", () => {
    expect(
      wrongIn(
        "Letters settled 620 cases. Visits settled 362. Calls settled 89 cases. The remaining 151 were settled online.",
      ),
    ).toEqual([]);
    expect(
      wrongIn("وردت 680 شكوى. ومن المقبولة منها أُنصف 361 شكوى. ورُفضت 253 شكوى. وسُويت البقية وهي 56 شكوى."),
    ).toEqual([]);
  });
});

describe("a rest that gives its number in a clause of its own", () => {
  // 27 + 447 + 46 + 719 = 1,239; 1,204 + 1,447 + 46 + 1,719 = 4,416; 2,810 + 1,930 + 1,500 = 6,240; 3,100 + 2,420 + 2,360 = 7,880
  it.each([
    [
      "بلغ مجموع المكالمات 1,423 مكالمة. وقد انقسمت إلى 27 مكالمة عن الجرائم، و447 مكالمة للاستعلام، و46 نداءً للدوريات. أما باقي المكالمات، وعددها 719 مكالمة، فطلبات متنوعة.",
      "1,423",
      "1,239",
    ],
    [
      "تلقت الأمانة 8,350 بلاغاً. منها 3,100 عن النظافة و2,420 عن الإنارة. أما بقية البلاغات، والبالغ عددها 2,360 بلاغاً، فعن الطرق.",
      "8,350",
      "7,880",
    ],
    [
      "The desk took 4,723 calls in May. Of these 1,204 were about noise, 1,447 asked for advice and 46 were for a patrol. All other calls, which came to 1,719, were about parking.",
      "4,723",
      "4,416",
    ],
    [
      "The town logged 6,340 complaints. 2,810 concerned waste and 1,930 roads. The remainder, numbering 1,500, concerned parks.",
      "6,340",
      "6,240",
    ],
  ])("has to make up the total: %s", (text, total, meant) => {
    expect(wrongIn(text)).toEqual([["sum-mismatch", total]]);
    expect(checkText(text.replace(total, meant)).verdict).toBe("reconciles");
  });

  // 1,100 + 2,000 = 3,100, all about cleaning.
  it.each([
    "تلقت الأمانة 8,350 بلاغاً. منها 3,100 عن النظافة. وأغلق منها 2,000 بلاغ؛ أما بقية بلاغات النظافة، وعددها 1,100، فقيد المعالجة.",
    "The desk took 4,723 calls. Of these 1,204 were about noise and 1,447 asked for advice. The rest of the staff, numbering 640, worked elsewhere.",
  ])("may be the rest of something else: %s", (text) => {
    expect(wrongIn(text)).toEqual([]);
  });
});

describe("what had happened to so many of these", () => {
  // 1,204 + 77 = 1,281
  it("is no whole, though the comma is missing", () => {
    const text =
      "The bureau registered 1,291 complaints. Of these 1,204 complaints have been disposed of and the remaining 77 are pending.";
    expect(wrongIn(text)).toEqual([["sum-mismatch", "1,291"]]);
    expect(checkText(text.replace("1,291", "1,281")).verdict).toBe("reconciles");
    expect(wrongIn("The bureau registered 1,291 complaints. Of these 1,291 complaints, 77 are pending.")).toEqual([]);
  });
});

describe("people who are distributed over desks", () => {
  // 640 + 304 + 192 + 88 = 1,224
  const text =
    "راجع المركز 1204 أشخاص. وتوزعوا على الاستقبال الذي باشر 640 حالة، والتراخيص 304 مراجعين، والمالية 192 مراجعا، والأرشيف 88 مراجعا.";
  it("are all of them, though one desk counts cases", () => {
    expect(wrongIn(text)).toEqual([["sum-mismatch", "1204"]]);
    expect(checkText(text.replace("1204", "1224")).verdict).toBe("reconciles");
  });
});

describe("rows with leading noughts", () => {
  const rows = (total: number) =>
    `أُحصيت 412 إصابة في ${total} تدخلا، وكان توزيع التدخلات على النحو التالي:\n- حرائق (64 تدخلا).\n- طرقات (120 تدخلا).\n- إسعاف (215 تدخلا).\n- ما عدا ذلك ( 07 تدخلات).`;
  // 64 + 120 + 215 + 7 = 406
  it("are parts of the total of their noun", () => {
    expect(checkText(rows(406)).verdict).toBe("reconciles");
    expect(wrongIn(rows(398))).toEqual([["sum-mismatch", "398"]]);
  });

  it("make up no other row of two", () => {
    // 126 + 8 = 134; all six are 4,205.
    const text =
      "ما يفوق (4301) مكالمة، موزعة كالآتي:\n- (2210) مكالمة استعلام.\n- (1690) مكالمة نجدة.\n- (126) مكالمة سرقة.\n- (08) تبليغات حريق.\n- (37) مكالمة سير.\n- (134) مكالمة أخرى.";
    expect(checkText(text).checks.filter(({ kind }) => kind === "sum")).toEqual([]);
    expect(checkText(text).verdict).toBe("does-not-reconcile");
  });
});

describe("a rate behind a part and its whole", () => {
  // 902 / 1,040 = 86.73 %
  it("is that of the part, which was settled", () => {
    const text = "902 of the 1,040 complaints handled were settled, a settlement rate of 79.4 percent.";
    expect(wrongIn(text)).toEqual([["share-mismatch", "79.4 percent"]]);
    expect(checkText(text.replace("79.4", "86.73")).verdict).toBe("reconciles");
    expect(wrongIn("902 of the 1,040 complaints came by phone and were settled at a rate of 79.4 percent.")).toEqual(
      [],
    );
  });
});
