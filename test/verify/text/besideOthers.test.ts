import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";

const verdictOf = (text: string) => checkText(text).verdict;

describe("a mean of each month", () => {
  it.each([
    ["The desk closed 6,600 cases in 2.5 months, or 2,640 a month.", "reconciles"],
    ["The desk closed 6,600 cases in 2.5 months, or 2,460 a month.", "does-not-reconcile"],
    ["Over three months 700 calls came, where there are 2,800 a year.", "no-total"],
    ["In the first quarter there were 8,000 calls, or 1,600 a year.", "no-total"],
    ["في الربع الأول وردت 8,000 مكالمة، أي 1,600 مكالمة في السنة.", "no-total"],
  ])("may be of parts of one: %s", (text, verdict) => {
    expect(verdictOf(text)).toBe(verdict);
  });
});

describe("a list of percentages", () => {
  it.each([
    "Parking was behind 45% of the complaints. Then came roads (20%), lighting (15%), parks (9%) and other matters (11%).",
    "Parking was behind 45% of them. Then came roads (20%), lighting (15%), parks (9%) and miscellaneous items (12%).",
    "Parking led with 35%. Bus stops had 10%. Then came roads (20%), lighting (15%), parks (9%) and other matters (11%).",
    "Half of the complaints were about parking. Then came roads (20%), lighting (15%), parks (9%) and other matters (6%).",
    "شكلت المواقف 45% من الشكاوى. تليها الطرق 20% والإنارة 15% والحدائق 9% وأمور أخرى 11%.",
    "نصف الشكاوى عن المواقف. تليها الطرق 20% والإنارة 15% والحدائق 9% وأمور أخرى 6%.",
  ])("may begin in the sentence before: %s", (text) => {
    expect(verdictOf(text)).toBe("no-total");
  });

  it.each([
    "Parking was behind 45% of the complaints. Then came roads (20%), lighting (15%), parks (9%) and other matters (31%).",
    "Some 6% of the staff were ill. Letters made up 50%, calls 30%, and the remaining 14% were visits.",
  ])("is wrong where it does not: %s", (text) => {
    expect(verdictOf(text)).toBe("does-not-reconcile");
  });
});

describe("two classes of another sentence", () => {
  it.each([
    "Week 3: 7,315 calls, 1,140 messages, 402 letters. Cases about fees: 530; about other matters: 702.",
    "Week 3: 7,315 calls and 1,140 messages. Tickets on fees: 530; on other matters: 702.",
    "Week 3: 7 315 calls, 1 140 Call Backs, 402 texts. Tickets on fees: 530; on other matters: 702.",
    "The desk had 1,140 letters. Tickets on fees: 530; on other matters: 702.",
  ])("are not of what stands among other counts, or is called otherwise: %s", (text) => {
    expect(verdictOf(text)).not.toBe("does-not-reconcile");
  });

  it.each([
    "There were 1,140 tickets. Tickets on fees: 530; on other matters: 702.",
    "In June, 1,140 tickets came in. 530 were about fees; the other 702 about parking.",
    "The desk had 1,140 tickets. About fees: 530; other: 702.",
    "وردت 1,140 تذكرة. منها 530 عن الرسوم والباقي 702.",
  ])("are of what they name: %s", (text) => {
    expect(verdictOf(text)).toBe("does-not-reconcile");
  });
});

describe("rows that their counts begin", () => {
  it.each([
    "From April 2, 2019, the team took 2,150 requests. Among these were:\n\n  990 about noise\n  510 about empty plots, rubbish, rats and burnt cars\n  120 about smoke\n",
    "وردت 2,150 شكوى، من أبرزها:\n\n  990 عن الضوضاء\n  510 عن الأراضي المهملة، والنفايات، والقوارض\n  120 عن الدخان\n",
  ])("may be long, and stand below an empty line: %s", (text) => {
    expect(verdictOf(text)).toBe("not-exhaustive");
  });
});

describe("a small total whose list ends with all others", () => {
  it.each([
    [
      "We had 512 complaints. Goods led with 81 and workshops had 63. The 368 others are of many kinds. There were 47 fines.",
      "reconciles",
    ],
    [
      "وردت 512 شكوى. تصدرت الأجهزة بـ81، ثم الورش 63. أما الشكاوى الأخرى وعددها 368 فموزعة. وحررت 47 مخالفة.",
      "reconciles",
    ],
    ["We had 512 complaints. Goods led with 81 and workshops had 63. There were 368 calls and 47 fines.", "no-total"],
  ])("is that of all, whatever is told behind it: %s", (text, verdict) => {
    expect(verdictOf(text)).toBe(verdict);
  });
});

describe("percentages of most of them", () => {
  it.each([
    "The majority were about noise (37%), litter (21%) and lights (13%).",
    "The major reasons: routes (38.2 per cent), luggage (21.1 per cent), refunds (13.9 per cent).",
    "كانت غالبية الشكاوى عن الضوضاء (37%)، والنفايات (21%)، والإنارة (13%).",
    "Of 1,300 complaints the major reasons were routes (412), luggage (203) and refunds (151).",
  ])("are a list of some: %s", (text) => {
    expect(verdictOf(text)).toBe("not-exhaustive");
  });
});

describe("one of so many", () => {
  it.each([
    ["It took 31,480 calls; 1,574 of them (5.0%) were on animals, that is, around 1 in 20.", "reconciles"],
    ["It took 31,480 calls; 1,574 of them were on animals, about one in some 20.", "no-total"],
    ["وردت 31,480 مكالمة، منها 1,574 عن الحيوانات، أي نحو 1 من كل 20 مكالمة.", "no-total"],
    ["It took 31,480 calls; 1,574 of them were on animals and 20 on plants.", "not-exhaustive"],
  ])("is no count: %s", (text, verdict) => {
    expect(verdictOf(text)).toBe(verdict);
  });
});

describe("a change in a sentence of its own", () => {
  it.each([
    ["Requests taken: 184,300. In 2016: 131,600. That is 40% more.", "reconciles"],
    ["We took 184,300 requests. In 2016 it was 131,600. That is a rise of 40%.", "reconciles"],
    ["تلقينا 184,300 طلب. وفي 2016 كان العدد 131,600. وهذه زيادة بنسبة 40%.", "reconciles"],
    ["We took 184,300 requests. In 2016 it was 131,600. Letters rose by 40%.", "no-total"],
  ])("may come of two sentences: %s", (text, verdict) => {
    expect(verdictOf(text)).toBe(verdict);
  });
});
