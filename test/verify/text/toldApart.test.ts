import { describe, expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

describe("a percentage of other counts than the two it is near", () => {
  it.each([
    // 370 / 418 = 88.5 %, 11 / 418 = 2.6 %; 49 / 261 = 18.8 %, 17 / 261 = 6.5 %
    "370 (89%) of the 418 calls were closed, 11 (3%) were rejected.",
    "49 or 19% of the 261 calls were closed, 17 or 7% were rejected.",
    // 50 of 71 are 70.4 %; 131 of 200 are 65.5 %; 26 of 118 are 22.0 %
    "21 of 71 calls are still open, so 70% have been closed.",
    "69 of 200 calls were missed, an answer rate of 66%.",
    "92 of 118 calls went unanswered, so the answer rate was 22%.",
    "56 of 636 calls were missed (91% answered).",
    // 29 / 69 = 42.0 %; 5,154 / 7,194 = 71.6 %
    "The office closed 29 of the 69 calls before it (11 carried over, 58 new), or 42.0%.",
    "أغلق الديوان 5,154 تظلما من أصل 7,194 تظلما (6,097 مدورة و1,097 جديدة)، أي 71.6%.",
    // 622 / (622 + 65) = 90.5 %
    "أجاب المركز عن 622 استفسارا وفاته 65 استفسارا، أي أن نسبة الإجابة 91%.",
    // 34,000 / 40,000 = 85 %
    "انخفض عدد المكالمات إلى 34,000 من 40,000 (15%).",
    // 17 + 14 + 3 = 34
    "50% of tickets (17) came by phone, 41% (14) by e-mail and 9% (3) by post.",
    // 94 / 110 = 85.5 %
    "Calls fell from 110 to 94 (47% answered).",
    "Calls fell from 86 to 83, 73% of which were answered.",
  ])("is no share or change of theirs: %s", (text) => {
    expect(wrongIn(text)).toEqual([]);
  });

  it.each([
    ["370 (98%) of the 418 calls were closed, 11 (3%) were rejected.", "98%"],
    ["21 of 71 calls (70%) are still open.", "70%"],
    ["أغلق الديوان 5,154 تظلما من أصل 7,194 تظلما، أي 61.7%.", "61.7%"],
    ["Calls fell from 110 to 94 (41.5%).", "41.5%"],
  ])("is one where nothing else has it: %s", (text, printed) => {
    expect(wrongIn(text).map(([, number]) => number)).toEqual([printed]);
  });
});

describe("parts that are not all beside each other", () => {
  it.each([
    // 336 + 17 = 353, 353 + 9 = 362; 393 + 12 = 405, 405 + 93 = 498
    "353 calls came by phone or e-mail (336 and 17), 9 by post, 362 in all.",
    "The office received 405 electronic contacts (393 calls and 12 e-mails) and 93 letters, 498 in total.",
    // 72 - 35 - 22 = 15 by post
    "A total of 72 calls were received: 35 by phone, 22 by e-mail and the rest by post.",
    // 82 - 43 + 6 = 45
    "Of 82 calls, 43 were closed, but 6 were reopened, so 45 are open.",
    "In 2023 there were 663 women (2022: 398; 2021: 441).",
    "The busiest month was June (359 cases), the quietest May (156); in all there were 985 from May to August.",
    "The monthly number of cases ranged between 51 and 68, 237 over the four months.",
    // 303 + 223 + 174 = 700
    "استقبلت الوزارة 303 قضايا بالهاتف وكذلك 223 بالبريد و174 حضوريا، ليبلغ المجموع 700.",
    // 1,000 + 200 = 700 + 500
    "تلقت الوزارة 1,000 شكوى في 2018. يضاف إليها 200 شكوى من عام 2017، ليصبح الإجمالي 1,200. وأُغلقت 700 شكوى وبقيت 500. ومن بغداد وحدها ورد 420 من أصل 1,000.",
  ])("make no wrong sum: %s", (text) => {
    expect(wrongIn(text)).toEqual([]);
  });

  it.each([
    ["353 contacts came by phone and 909 by post, 1,226 in all.", "1,226"],
    ["A total of 720 calls were received: 350 by phone, 220 by e-mail and 510 by post.", "510"],
  ])("make one where they do: %s", (text, printed) => {
    expect(wrongIn(text).map(([, number]) => number)).toContain(printed);
  });
});

describe("numbers that are no two values of one thing", () => {
  it.each([
    "The 700 calls took 6 days on average, down from 30.",
    "In 64 cases the office acted within 8 days, down from 32.",
    "615 calls were received on 1370 in 2006, down from 700 in 2005.",
    "Of the 46000 cases, less than a quarter were upheld (10608).",
    "الصحة 1,887 مكالمة\nالتعليم 1,369 مكالمة",
    "بغداد - 163,143 رسالة\nالبصرة - 158,984 رسالة\nالموصل - 349 رسالة",
    "زيادة عدد الطلبات إلى 83,729 طلبا\nقالت الوزارة إن عدد الطلبات قفز بمقدار 17,772 طلبا في 2025.",
    "By channel:\n- Phone: 733\n- E-mail: 686\n- In person: 430\nSeptember had the highest monthly figure: 302.",
  ])("neither rose, nor fell, nor are told twice: %s", (text) => {
    expect(wrongIn(text)).toEqual([]);
  });

  it("are two where nothing parts them", () => {
    expect(wrongIn("We took 700 calls last year, down from 300.").map(([code]) => code)).toEqual([
      "direction-mismatch",
    ]);
  });
});
