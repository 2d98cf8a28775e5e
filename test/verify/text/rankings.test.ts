import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";

const open = (text: string) =>
  checkText(text)
    .checks.filter(({ outcome }) => outcome.reason === "not-exhaustive")
    .map(({ operands }) => operands.map(({ start, end }) => text.slice(start, end)).join(" "));

describe("a ranking that several sentences tell", () => {
  // 26 of 185 are 14 %; 4,860 is 17 % more than 4,147
  it.each([
    [
      "Citizens turned in 185 requests in December, 26 of them (14%) by the app.\n\nMost of all for pothole repair: 32. Sewer backup came second with 19; dead animals were third, 14.",
      "32 19 14 185",
    ],
    [
      "The bureau had 11,693 complaints, and unwanted calls were again on top: 4,860, up 17 percent from 4,147. The runner-up was rent, with 1,188.\n\nNo. 3 was telecommunications, 681 complaints, fewer than the 763 of 2017. Home improvement rose to No. 4: 489.",
      "4,860 1,188 681 489 11,693",
    ],
    [
      "The office took 6,480 complaints. Housing came first with 1,895. In second place was transport with 942, and third was water with 377.",
      "1,895 942 377 6,480",
    ],
    [
      "وردت إلى الهيئة 6,480 شكوى. جاء قطاع الإسكان في المرتبة الأولى بـ1,895 شكوى. وحل النقل ثانياً بـ942 شكوى. وجاءت المياه في المرتبة الثالثة بـ377 شكوى.",
      "1,895 942 377 6,480",
    ],
  ])("is a list of some, beside changes and shares that hold: %s", (text, list) => {
    const { verdict, findings } = checkText(text);
    expect(verdict).toBe("not-exhaustive");
    expect(findings.map(({ code }) => code)).toEqual(["not-exhaustive"]);
    expect(open(text)).toEqual([list]);
  });

  // 2,895 + 2,208 + 1,377 = 6,480; 3,240 + 2,140 + 1,100 = 6,480
  it.each([
    "Housing was first of 6,480 complaints with 2,895. Transport came second with 2,208. Water came third with 1,377.",
    "6,480 complaints came: 3,240 by phone, 2,140 by e-mail and 1,100 by letter. Housing came first with 1,895. In second place was transport with 942. Third was water with 377.",
  ])("does not make a text open where it is whole, or a division of more parts holds: %s", (text) => {
    expect(checkText(text).verdict).toBe("reconciles");
  });

  it.each([
    "The office took 6,480 complaints. Riyadh came first with 2,000 visits. Jeddah came second with 1,500 visits. Dammam was third with 900 visits.",
    "In the first quarter 6,480 complaints came, in the second 5,210 and in the third 4,980.",
    "We took 6,480 calls. The first team closed 120 cases, the second team 90, the third team 60.",
    "At the first attempt 3,120 of 6,480 callers got through, at the second 1,210 and at the third 655.",
  ])("is none of other things, times or stages: %s", (text) => {
    expect(open(text)).toEqual([]);
  });
});
