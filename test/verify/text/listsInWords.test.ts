import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";
import { wrongIn } from "./wrongIn.js";

describe("a list of numbers in words that count nothing named", () => {
  it.each([
    // 50 + 20 + 10 = 80
    "نظر الديوان في ثمانين شكوى، تقدم المواطنون بخمسين منها، والمقيمون بعشرين، والزوار بعشرة.",
    // 32 + 28 + 10 = 70
    "نظرت اللجنة في سبعين اعتراضاً: قبلت اثنين وثلاثين منها، ورفضت ثمانية وعشرين، وأحالت عشرة.",
    // 30 + 15 + 5 = 50
    "استقبلت الهيئة خمسين بلاغاً، جاء ثلاثون منها بالهاتف، وخمسة عشر بالبريد، وخمسة حضورياً.",
    // 44 + 12 + 4 = 60
    "وصلنا 60 تظلماً، من الطلاب أربعة وأربعون، ومن الموظفين اثنا عشر، ومن غيرهم أربعة.",
    "We had fifty complaints. Parents made thirty of them, pupils fifteen and neighbours five.",
    // 50 + 25 + 5 = 80
    "The board dealt with 80 objections. Tenants lodged fifty, owners twenty-five and neighbours five.",
  ])("is that of the total that it gives: %s", (text) => expect(checkText(text).verdict).toBe("reconciles"));

  it("is wrong where a colon ties it to another total", () =>
    // 44 + 12 + 5 = 61
    expect(
      wrongIn("The panel heard sixty appeals: undergraduates brought forty-four, masters twelve and doctors five."),
    ).toEqual([["sum-mismatch", "sixty"]]));

  it.each([
    // 5 + 4 + 2 = 11: one was not there.
    "Five of the twelve members voted for it, four against and two abstained.",
    "We had fifty complaints. The office is open from nine to five, and calls take about ten minutes.",
    "وصلتنا ثلاثون شكوى، قبلنا عشراً منها، وأغلقنا تسعاً، وأحلنا ثماني.",
    "نظرت اللجنة في ستين تظلماً خلال اثني عشر يوماً، وحضر الجلسة أربعة من أعضائها، واعتذر اثنان.",
  ])("is not told to be wrong where nothing does: %s", (text) => expect(wrongIn(text)).toEqual([]));
});
