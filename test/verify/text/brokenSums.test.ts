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
    expect(wrongIn(own(807))).toEqual([["sum-mismatch", "807"]]);
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

describe("parts whose percentages add up to 100", () => {
  it.each([
    // 381,226 + 37,704 = 418,930
    ["Calls in: 418,930\n❌ Prank or silent: 381,227 (91%)\n✅ Genuine: 37,704 (just 9%)", "418,930"],
    // 2,610 + 390 = 3,000
    ["البلاغات: 3,000\n❌ مكررة: 2,611 (87%)\n✅ صحيحة: 390 (13% فقط)", "3,000"],
  ])("are all there are: %s", (text, total) => {
    expect(wrongIn(text)).toEqual([["sum-mismatch", total]]);
  });

  it.each([
    "Calls in: 418,930\n❌ Prank or silent: 381,226 (91%)\n✅ Genuine: 37,704 (just 9%)",
    // Four letters may be about nothing of these: 65 + 29 + 6 = 100.
    "Of 5,946 letters, ships drew 3,867 (65%), trains 1,724 (29%) and trams 351 (6%).",
    // The last is the share of what the 112 offices had not.
    "We took 6,000 requests: phone 3,000 (50%), mail 1,800 (30%); at the 112 offices, the rest (20%).",
    // 120 are some of those, of which the last percentage is the share.
    "تلقى المكتب 6,000 طلب، منها 3,000 طلب بالهاتف (50%)، و1,800 بالبريد (30%)، والباقي حضوريًا، ومنه 120 في العاصمة (20%).",
  ])("leave it open how a few were counted: %s", (text) => {
    expect(wrongIn(text)).toEqual([]);
  });
});

describe("numbers that are dialled, and what is told of the others", () => {
  it.each([
    // 785,904 + 1,696,713 = 2,482,617
    [
      "We took 2,482,617 calls. Emergency 999 traffic made up a part of that (785,904), with the non-emergency 101 line carrying the remaining 1,656,713.",
      "2,482,617",
    ],
    // 112,309 + 326,403 = 438,712
    [
      "استقبل المركز ٤٣٨٬٧١٢ مكالمة، لم يستدعِ تحريك دورية سوى ١٥٢٬٣٠٩ مكالمات، وما تبقى وهو ٣٢٦٬٤٠٣ مكالمات كان بين استفسار وعبث.",
      "٤٣٨٬٧١٢",
    ],
  ])("are no parts: %s", (text, total) => {
    expect(wrongIn(text)).toEqual([["sum-mismatch", total]]);
  });

  it.each([
    "We took 2,482,617 calls. Emergency 999 traffic made up a part of that (785,904), with the non-emergency 101 line carrying the remaining 1,696,713.",
    "استقبل المركز ٤٣٨٬٧١٢ مكالمة، لم يستدعِ تحريك دورية سوى ١١٢٬٣٠٩ مكالمات، وما تبقى وهو ٣٢٦٬٤٠٣ مكالمات كان بين استفسار وعبث.",
  ])("are let be where they agree: %s", (text) => {
    expect(wrongIn(text)).toEqual([]);
  });
});

describe("what the words of a list, or those behind it, say of its total", () => {
  it.each([
    // 1,187 + 1,342 + 1,609 + 1,264 = 5,402
    [
      "There were 1,187 in 2020, 1,742 in 2021, 1,609 in 2022 and, up to 30 September, 1,264 in 2023. Hence 5,402 reports were logged over the whole span. Of these 4,971 are settled and 431 wait.",
      "5,402",
    ],
    // 29,744 + 22,306 + 10,118 + 6,047 = 68,215
    [
      "استلم المركز خلال عام 2022م عدد (68,215) شكوى أضيفت إلى (1,948) شكوى مرحّلة من عام 2021م، فأصبح ما تعامل معه (70,163) شكوى، سُوّيت منها (68,870) شكوى ورُحّلت البقية وعددها (1,293) إلى العام التالي. وتتوزع الشكاوى المستلمة على الانقطاع (29,744) والفواتير (26,306) والعدادات (10,118)، وما سوى ذلك (6,047).",
      "68,215",
    ],
    // 47,318 + 9,264 + 1,905 = 58,487
    [
      "🔴 999 للطوارئ: 41,318\n🟢 901 لغير الطارئ: 9,264\n📱 التطبيق: 1,905\n➖➖➖\nالمجموع 58,487 تواصلاً، بمعدل 1,887 في اليوم",
      "58,487",
    ],
    // 447,430 + 158,565 + 55,842 + 27,575 = 689,412
    [
      "We dealt with just under 690,000 contacts (689,412). Phone stayed in front with 447,430, or 64.9% of the lot. E-mail brought 158,565 (23.0%), chat 55,842 (8.1%); letters made up what was left, 27,557 (4.0%).",
      "27,557",
    ],
    // 10,551 + 1,964 = 12,515
    [
      "The public got in touch with the Office 12,515 times, namely through:\n\n• 14,551 enquiries by people who wanted guidance; and\n• 1,964 complaints in writing.",
      "12,515",
    ],
  ])("holds it to them: %s", (text, total) => {
    expect(wrongIn(text)).toEqual([["sum-mismatch", total]]);
  });

  it.each([
    "There were 1,187 in 2020, 1,342 in 2021, 1,609 in 2022 and, up to 30 September, 1,264 in 2023. Hence 5,402 reports were logged over the whole span. Of these 4,971 are settled and 431 wait.",
    // Those of one year are no sum of months before.
    "There were 187 in March, 342 in April and 264 in May. Hence 5,402 reports were logged over the whole year.",
    "وردت (68,215) شكوى وسُوّيت (68,870) شكوى. وتتوزع الشكاوى المسوّاة على الانقطاع (30,399) والفواتير (22,306) والعدادات (10,118)، وما سوى ذلك (6,047).",
    "We dealt with just under 690,000 contacts (689,412). Phone stayed in front with 447,430, or 64.9% of the lot. E-mail brought 158,565 (23.0%), chat 55,842 (8.1%); letters made up what was left, 27,575 (4.0%).",
    // The number in brackets is that of the year before.
    "We took about 4,100 calls (3,980): 2,050 about bills, 1,640 about leaks and 410 about staff.",
    // A total of times has no larger part.
    "The public got in touch with the Office 12,515 times, mostly through:\n\n• 14,551 letters in all years; and\n• 1,964 complaints in writing.",
  ])("holds it to no others: %s", (text) => {
    expect(wrongIn(text)).toEqual([]);
  });
});

describe("what is left of a total, how it came in, and what is set in below it", () => {
  it.each([
    // 119 + 24 = 143
    [
      "We dealt with 183 complaints. Post Ltd was the subject of 119 of them; the remaining 24 were about couriers.",
      "183",
    ],
    [
      "We dealt with 143 complaints. Post Ltd was the subject of 159 of them; the remaining 24 were about couriers.",
      "143",
    ],
    // 2,204 + 1,012 + 893 + 817 = 4,926
    [
      "The office received 4,926 complaints, on top of 1,337 brought forward. Of the 6,263, 4,731 were concluded and 1,532 went forward.\n\nHow complaints reached us: walk-in 2,204; email 1,412; letter 893; other means 817.",
      "4,926",
    ],
    // 9,310 + 7,590 = 16,900 = 14,672 + 2,228
    [
      "Claims received: 16,900\n  Parcels: 9,710\n  Letters: 7,590\nClaims settled: 14,672 (86.8%)\nClaims open at the year's end: 2,228",
      "16,900",
    ],
  ])("has to give it: %s", (text, total) => {
    expect(wrongIn(text)).toEqual([["sum-mismatch", total]]);
  });

  it.each([
    "We dealt with 143 complaints. Post Ltd was the subject of 119 of them; the remaining 24 were about couriers.",
    "The office received 4,926 complaints, on top of 1,337 brought forward. Of the 6,263, 4,731 were concluded and 1,532 went forward.\n\nHow complaints reached us: walk-in 2,204; email 1,012; letter 893; other means 817.",
    // The letters of those two may be some of more.
    "Claims received: 16,900\n  Parcels: 8,110\n  Letters: 7,190\nClaims settled: 14,672 (86.8%)\nClaims open at the year's end: 2,228",
  ])("need not where it does, or may be more: %s", (text) => {
    expect(wrongIn(text)).toEqual([]);
  });
});
