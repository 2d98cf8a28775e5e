import { describe, expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

describe("the share that two counts lead to", () => {
  // 3,400 / 4,000 = 85 %
  it.each([
    "We took 4,000 calls last week. 3,400 of them were answered. That's #.",
    "A total of 4,000 callers took part in the survey; 3,400 said they were satisfied, giving a satisfaction rate of #.",
    "شارك في الاستطلاع 4000 متعامل، وأعرب 3400 منهم عن رضاهم، أي أن نسبة الرضا بلغت #.",
    "حُقق في 4000 شكوى، وثبتت صحة 3400 منها، فالنسبة إذن #.",
    "أجاب الموظفون عن 3400 من المكالمات الواردة وعددها 4000، وتعذر الرد على سواها، لتستقر نسبة الإجابة عند #.",
    "# من المكالمات، أي 3400 مكالمة، وردت صباحاً، علماً بأن العدد الكلي للمكالمات 4000.",
    "# of the calls, or 3,400, came before noon; the total number of calls was 4,000.",
    "Delays accounted for # of complaints to the regulator in 2024 (3,400 out of 4,000), followed by fees.",
    "Of the 4,000 calls, #, or 3,400, came from abroad.",
    "من بين 4000 طلب رُفض 600. أما الطلبات المتبقية، وعددها 3400، فقد قُبل منها 2890، أي لـ# من المتبقي.",
  ])("is wrong if they do not give it: %s", (text) => {
    expect(wrongIn(text.replace("#", "85%"))).toEqual([]);
    expect(wrongIn(text.replace("#", "47%"))).not.toEqual([]);
  });

  it.each([
    "We sent 4,000 letters. 3,400 of them arrived. That's 92% in two days.",
    "We took 4,000 calls in May. 3,400 of them were answered. This is 92% of all calls to the city.",
    "A total of 4,000 callers took part; 2,000 said they were very satisfied, so that the satisfaction rate was 78%.",
    "A total of 4,000 callers took part in the survey; 3,400 rated the service, giving a satisfaction rate of 47%.",
    "حُقق في 4000 شكوى، وثبتت صحة 3400 منها، وبلغت النسبة في العام السابق 47%.",
    "أجاب الموظفون عن 3400 من المكالمات الواردة وعددها 4000، لتستقر نسبة الإجابة خلال دقيقة عند 47%.",
    "The panel received 150 calls, closed 44 complaints; so the closure rate was 85%.",
    "47% of the calls, or 3,400, came from abroad in May; the total number of calls in the year was 54,000.",
    "47% of the calls, or 3,400, came from abroad; the total number of letters was 4,000.",
    "Of 5,000 calls, 4,250 were answered and 750 were lost. Of these 4,250 were answered and 637 were foreign, a foreign rate of 13%.",
  ])("is not of something else: %s", (text) => {
    expect(wrongIn(text)).toEqual([]);
  });

  it("is wrong where those of them are more than all", () => {
    // 3,060 / 3,600 = 85 %
    expect(wrongIn("حُقق في 3600 شكوى، وثبتت صحة 3060 منها، فالنسبة إذن 85%.")).toEqual([]);
    expect(wrongIn("حُقق في 2600 شكوى، وثبتت صحة 3060 منها، فالنسبة إذن 85%.")).not.toEqual([]);
    expect(wrongIn("Fees led to 85% of complaints (3,060 out of 2,600).")).not.toEqual([]);
  });
});

describe("what is left of a whole", () => {
  // 7,466 - 2,136 = 5,330
  it.each([
    ["Of 7,466 letters, 2,136 were sent back. The remaining # were read.", "5,330", "3,330"],
    ["After 2,136 of the 7,466 letters had been sent back as out of scope, # were left to be read.", "5,330", "3,530"],
    ["من بين 7466 طلباً رُفض 2136. أما الطلبات المتبقية، وعددها #، فقد قُبل منها 1385.", "5330", "3330"],
  ])("is what the part leaves: %s", (text, right, wrong) => {
    expect(wrongIn(text.replace("#", right))).toEqual([]);
    expect(wrongIn(text.replace("#", wrong))).not.toEqual([]);
  });

  it.each([
    "After 2,136 of the 7,466 letters had been sent back and others withdrawn, 5,030 were left to be read.",
    "Of 7,466 letters, 2,136 were sent back and 2,000 withdrawn. Of the remaining 3,330, 1,385 were read.",
    "Of 5,000 complaints, 4,200 were answered and 700 are being processed.",
  ])("may be less where more is taken away: %s", (text) => {
    expect(wrongIn(text)).toEqual([]);
  });
});

it.each([
  "Live chats: 71, which is 100.00% of the total. The total number of tickets: 158.",
  "المحادثات الفورية: 71 محادثة مباشرة، بنسبة 100.00% من المجموع.\n\nمجموع التذاكر: 158 تذكرة.",
])("takes what is only called the total for none of something else: %s", (text) => {
  expect(wrongIn(text)).toEqual([]);
});
