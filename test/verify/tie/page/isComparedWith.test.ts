import { describe, expect, it } from "vitest";
import { readFigures } from "../../../../src/language/readFigures.js";
import { isComparedWith } from "../../../../src/verify/tie/page/isComparedWith.js";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { cityQuarter, citySpring } from "../cityQuarter.js";
import { tellDesk } from "../deskHalf.js";
import { tellTown } from "../tellTown.js";

describe("by how much a month is above another", () => {
  // 8,840 / 7,740 = 1.1421; 4,510 / 3,870 = 1.1654
  it.each([
    ["June, with 8,840 contacts, was 14.2% above May.", "14.2% matched contacts/2024-06/month-change-percent"],
    [
      "Callers rang 12,500 times from April to June. June, with 4,510, was 16.5% above May.",
      "16.5% matched contacts/calls/2024-06/month-change-percent",
    ],
  ])("is the change from it: %s", (text, expected) => {
    expect(tellTown(text).at(-1)).toBe(expected);
  });

  it("is no change of the other way", () => {
    expect(tellTown("June, with 8,840 contacts, was 14.2% below May.").at(-1)).not.toMatch(/matched|derived/);
    expect(tellTown("June, with 8,840 contacts, was 12.4% above May.").at(-1)).not.toMatch(/matched|derived/);
  });
});

describe("what was told of an earlier period", () => {
  // 54,000 - 50,000
  it.each([
    "وردت 54,000 مكالمة، وهو رقم يزيد بـ4,000 مكالمة على ما سجلناه في النصف الثاني من 2023.",
    "وردت 54,000 مكالمة، بزيادة 4,000 مكالمة عما سُجل خلال النصف الثاني من 2023.",
  ])("is only compared with: %s", (text) => {
    expect(tellDesk(text).at(-1)).toBe("4,000 matched contacts/calls/2024-H1/half-change");
    expect(tellDesk(text.replace(" 4,000", " 4,100").replace("ـ4,000", "ـ4,100")).at(-1)).not.toMatch(
      /matched|derived/,
    );
  });

  it("is not less where it is more", () => {
    const text = "وردت 54,000 مكالمة، وهو رقم يقل بـ4,000 مكالمة عما سُجل في النصف الثاني من 2023.";
    expect(tellDesk(text).at(-1)).toBe("4,000 contradicted contacts/calls/2024-H1/half-change");
  });
});

describe("a month whose calls are less than those told", () => {
  const isCompared = (text: string) => {
    const readings = readFigures(text);
    return isComparedWith(
      text,
      readings,
      readings.findLastIndex(({ kind }) => kind === "month"),
    );
  };

  it.each([
    "استقبل المركز 4,510 مكالمة، وهو ما يزيد على مكالمات مايو بـ 640 مكالمة.",
    "وهي أقل من بلاغات مايو.",
    "We took 4,510 calls through the app, which was launched in May.",
    "وردت 4,510 رسائل عبر التطبيق الذي أُطلق في مايو.",
  ])("is only compared with, as is that of a beginning: %s", (text) => {
    expect(isCompared(text)).toBe(true);
  });

  it.each([
    "وردت أكثر من 640 مكالمة في مايو.",
    "زادت مكالمات مايو.",
    "We opened 640 cases in May.",
    "We had 2,100 chats that started in May.",
    "وردت 2,100 محادثة من المحادثات التي بدأت في مايو.",
    "أُطلق التطبيق في مايو.",
  ])("is what is told: %s", (text) => {
    expect(isCompared(text)).toBe(false);
  });
});

describe("a period told as a part or of itself", () => {
  it.each([
    "وردت المكالمات بما فيها مارس 2024.",
    "وهذا ربما ورد في مارس 2024.",
    "تراجعت على ما يبدو في مارس 2024.",
    "العدد بما يشمل شهر مارس 2024.",
  ])("is not compared with: %s", (text) => {
    const readings = readFigures(text);
    const at = readings.findIndex(({ kind }) => kind === "month");
    expect(at).toBeGreaterThan(-1);
    expect(isComparedWith(text, readings, at)).toBe(false);
  });
});

describe("a change that names what it is from", () => {
  // 12,500 - 11,000, 13.6 %
  it.each([
    "Change in phone calls on Q1: +1,500 (+13.6%)",
    "Growth in the number of phone calls over the first quarter: +1,500 (+13.6%)",
    "Phone calls (on Q1: +1,500; +13.6%)",
    "التغير في المكالمات على الربع الأول: +1,500 (+13.6%)",
    "زيادة المكالمات على الربع الأول 1,500 مكالمة (13.6%)",
  ])("is of the report's period: %s", (text) => {
    expect(tellTown(text).map((entry) => entry.replace(/^\S+ /, ""))).toEqual([
      "matched contacts/calls/2024-Q2/quarter-change",
      "matched contacts/calls/2024-Q2/quarter-change-percent",
    ]);
    expect(tellTown(text.replace("1,500", "1,050"))[0]).toMatch(/contradicted/);
    // By how much requests rose.
    expect(tellTown(text.replace("1,500", "900"))[0]).not.toMatch(/matched|derived/);
  });

  it("is no level, and not from another period than it names", () => {
    expect(tellTown("Phone calls on Q1: 12,500")[0]).not.toMatch(/matched/);
    expect(tellTown("Change in phone calls on Q2 2023: +1,500")[0]).not.toMatch(/matched/);
  });
});

// 52,418 in July, 49,763 in August, 47,205 in September.
describe("the month of a peak or fall that a level came after", () => {
  it.each([
    "تراجعت الاتصالات في أغسطس إلى 49,763 مكالمة بعد ذروة يوليو.",
    "تراجعت الاتصالات في أغسطس إلى ٤٩٬٧٦٣ مكالمة عقب الذروة في يوليو.",
    "Calls fell in August to 49,763 after the peak of July.",
    "Calls fell in August to 49,763 after a record high in July.",
  ])("is not its own: %s", (text) => {
    const told = (page: string) =>
      tieOut(page, cityQuarter).entries.find(({ text: number }) => /[4-9٤-٩]/.test(number));
    expect(told(text)).toMatchObject({ outcome: "matched", figure: "contacts/calls/2025-08" });
    const ofJuly = text.replace("49,763", "52,418").replace("٤٩٬٧٦٣", "٥٢٬٤١٨");
    expect(told(ofJuly)).toMatchObject({ outcome: "contradicted", figure: "contacts/calls/2025-08" });
  });

  it("is that of the number behind it", () => {
    const text = "Calls fell in August to 49,763 after a peak in July of 52,418.";
    expect(tieOut(text, cityQuarter).entries.flatMap(({ figure = [] }) => figure)).toEqual([
      "contacts/calls/2025-08",
      "contacts/calls/2025-07",
    ]);
  });
});

describe("a range of months that something is compared with", () => {
  // 149,386 / 125,325 = 1.192
  it.each([
    "Compared with April to June, calls are up 19.2%.",
    "Compared with April–June 2025, calls are up 19.2%.",
    "مقارنة بالفترة من أبريل إلى يونيو ارتفعت الاتصالات بنسبة ١٩٫٢٪.",
  ])("is it to its end: %s", (text) => {
    const told = (page: string) =>
      tieOut(page, cityQuarter, { earlier: [citySpring] }).entries.filter(({ outcome }) => outcome !== "classed");
    expect(told(text)).toMatchObject([{ outcome: "matched", figure: "contacts/calls/2025-Q3/quarter-change-percent" }]);
    expect(told(text.replace("up", "down").replace("ارتفعت", "انخفضت"))[0]?.outcome).toBe("contradicted");
  });
});

describe("a period in which a share was what words tell", () => {
  // 149,386 of 242,068 contacts are calls: 61.7 %.
  it.each([
    "Calls made up 61.7% of contacts, down from two thirds in the second quarter.",
    "Calls' share fell from just over two thirds in the second quarter to 61.7%.",
    "شكلت الاتصالات 61.7% من التواصل، بعد أن كان نصيبها الثلثين في الربع الثاني.",
    "انخفض نصيب الاتصالات من ثلثي التواصل في الربع الثاني إلى 61.7%.",
  ])("is not that of the number: %s", (text) => {
    const told = (page: string) => tieOut(page, cityQuarter).entries.find(({ text: number }) => number.endsWith("%"));
    expect(told(text)).toMatchObject({ outcome: "matched", figure: "contacts/calls/2025-Q3/share-of-channels" });
    expect(told(text.replace("61.7", "61.9"))?.outcome).toBe("contradicted");
  });

  it("is that of a number in it", () => {
    const { entries } = tieOut("Calls made up 61.7% of contacts in the second quarter.", cityQuarter);
    expect(entries.find(({ text }) => text === "61.7%")?.outcome).toBe("unexplained");
  });
});
