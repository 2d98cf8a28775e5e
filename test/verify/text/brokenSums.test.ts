import { describe, expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

describe("a total that words say is made of what they list", () => {
  it.each([
    // 21,306 + 8,227 + 6,882 = 36,415
    [
      "Phone brought 21,306 complaints, e-mail 8,727 and letters 6,882, i.e. 36,415 in all. Of these 34,990 are closed, and 1,425 are in progress.",
      "36,415",
    ],
    [
      "وردت عبر الهاتف 21,306 شكاوى وعبر البريد 8,727 شكوى وعبر البوابة 6,882 شكوى، أي 36,415 شكوى في المجموع. وأُغلق منها 34,990 شكوى وبقيت 1,425 شكوى قيد المعالجة.",
      "36,415",
    ],
  ])("is held to it though another list adds up to it: %s", (text, total) => {
    expect(wrongIn(text)).toEqual([["sum-mismatch", total]]);
  });

  it.each([
    "Phone brought 21,306 complaints, e-mail 8,227 and letters 6,882, i.e. 36,415 in all. Of these 34,990 are closed, and 1,425 are in progress.",
    // What is told again is no total of the others.
    "Phone brought 21,306 complaints, e-mail 8,727 and letters 6,882, i.e. most of the 40,415. Of these 38,990 are closed, and 1,425 are in progress.",
  ])("is let be where it is right or none: %s", (text) => {
    expect(wrongIn(text)).toEqual([]);
  });
});

describe("rows under one picture", () => {
  // 214 + 297 + 331 + 158 = 1,000 and 941 + 59 = 1,000
  const rows = (north: number) =>
    `وصلت إلى البلدية 1,000 شكوى 👇\n🔹الشمال ${north}\n🔹الجنوب 297\n🔹الشرق 331\n🔹الغرب 158\n✅ أُغلقت 941\n⏳ وما زالت 59 قيد المتابعة`;

  it("are one list, of which a row under another one is no part", () => {
    expect(wrongIn(rows(215))).toEqual([["sum-mismatch", "1,000"]]);
    expect(wrongIn(rows(214))).toEqual([]);
  });

  it("stay one list where each has its own", () => {
    const own = (calls: number) =>
      `1,530 contacts this week\n📞 Calls ${calls}\n📧 Mails 420\n💬 Chats 190\n🏢 Visits 50`;
    expect(wrongIn(own(870))).toEqual([]);
    expect(wrongIn(own(807))).toEqual([["sum-mismatch", "1,530"]]);
  });
});

describe("a sum of some numbers of one sentence and some of the next", () => {
  // 5,946 + 1,020 + 272 = 7,238, and 3,871 + 1,724 + 351 = 5,946
  const text = (complaints: string, again: string) =>
    `In May the office logged 7,238 letters, of which ${complaints} were complaints, 1,020 were questions and 272 were thanks.\n\nLooking only at the ${again} complaints, ships were the subject of 3,871, trains of 1,724 and trams of 351.`;

  it("does not stand for the list that it is torn from", () => {
    expect(wrongIn(text("5,346", "5,946"))).toEqual([["sum-mismatch", "7,238"]]);
    expect(wrongIn(text("5,946", "5,946"))).toEqual([]);
  });

  it("holds where it takes a part of each", () => {
    const parts = "North had 5,146 complaints, 820 of them urgent. South had 4,310, of which 90 were urgent.";
    expect(wrongIn(`There were 9,456 complaints. ${parts}`)).toEqual([]);
  });
});
