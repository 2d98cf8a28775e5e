import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";

/** [text, what is wrong with it]; the numbers are worked out by hand. */
const WRONG: readonly (readonly [string, string])[] = [
  // 23,000 / 18,400 is 1.25; 4,600 / 23,000 is the printed 20 %.
  ["In 2021 the line took 18,400 calls. A year later it took 23,000; the rise is 20%.", "growth"],
  // 5,200 to 3,900 is a fall of 25 %.
  ["Complaints stood at 5,200 in May and came to 3,900 in June, an increase of 25%.", "growth"],
  // 640 to 864 is 35 %.
  ["The board heard 864 appeals in 2023-24, as against 640 in 2022-23: plus 53%.", "growth"],
  ["Having taken 640 in 2022, the desk took 864 requests in 2023, which makes 53% more.", "growth"],
  ["Blocked drains rise 53%\nThe council logged 864 reports in 2023. In the preceding year it logged 640.", "growth"],
  ["We had 640 reports in the first quarter and 864 in the second quarter. Traffic was thus 26% greater.", "growth"],
  // 1,250 to 1,500 is 20 %, and 250.
  ["تلقت الدائرة 1250 شكوى في أيلول، ثم 1500 في تشرين الأول، وهذا نمو بنسبة 16.7%.", "growth"],
  ["عالجت الوزارة 1250 طلبا في 2021، وعالجت 1500 طلب في 2022. والفارق نمو قدره 16.7%.", "growth"],
  ["نزلت البلاغات إلى 1250 بلاغا في رجب عوض 1500 بلاغ في جمادى الآخرة، أي بزيادة 16.7%.", "growth"],
  ["سجل الخط 1500 مكالمة هذا العام، وكان العدد 1250 قبل سنة، بتطور نسبته 16.7%.", "growth"],
  // 302 less 268 is 34.
  ["استقبلنا في مايو 268 اتصالا وفي يونيو 302، أي أن الفارق 43 اتصالا.", "difference"],
  ["The agency resolved 1,500 petitions in 2024 as against 1,250 in 2023, an additional 520.", "difference"],
];

const SOUND: readonly string[] = [
  // A base of its own, in words or years.
  "The line took 18,400 calls in 2021 and 23,000 in 2022; compared with 2015 calls have risen by 71%.",
  "In 2021 there were 300 complaints. In 2023 there were 420, an increase of 12% on 2022.",
  "بلغت الشكاوى 18,400 في 2021 و23,000 في 2022، أما بالقياس إلى 2015 فقد ارتفعت بنسبة 71%.",
  // Of a part, of something else, a year of several.
  "The line took 18,400 calls in 2021 and 23,000 in 2022. Written complaints alone were up 17%.",
  "The office opened 745 files in 2023 compared with 802 in 2022. The backlog, meanwhile, shrank by 15% to 391 files.",
  "The court heard 830 appeals in 2022 and 996 in 2024, a rise of 9.5% a year.",
  "In 2022 there were 300 complaints. In 2023 there were 420 in the capital alone, an increase of 12%.",
  // Over a year beside two months, or of a part that the sentence begins with.
  "Jobseekers numbered 23,410 in October (September: 24,180). This is a fall of 6% over the year.",
  "The office had 8,412 requests in 2024 and 7,960 in 2023. In the regions, the number rose by 11%.",
  // The words of the difference are those of the other count.
  "The panel counted 14,105 contacts in 2016. In 2015 it had counted 13,288, or 817 fewer.",
  "أحصى المجلس 14115 اتصالا سنة 2016، وأحصى سنة 2015 ما عدده 13288 اتصالا، أي أقل بـ827 اتصالا.",
  "In 2016 it counted 2,000 contacts. In 2015 it had counted 1,600, or 20% fewer.",
  // Two things of one time.
  "The service received 3,200 complaints in 2023, up 8% on 2022, and closed 2,900.",
  "Complaints about power stood at 2,302 and those about water at 2,309. In 2021 there were 4,055, so the year saw an increase of 13.7%.",
  // Right: 640 to 864 is 35 %, 1,250 to 1,500 is 20 %.
  "The board heard 864 appeals in 2023-24, as against 640 in 2022-23: plus 35%.",
  "نزلت البلاغات إلى 1250 بلاغا في رجب عوض 1500 بلاغ في جمادى الآخرة، أي بانخفاض 16.7%.",
];

describe("a change between two times", () => {
  it.each(WRONG)("is wrong in: %s", (text, kind) => {
    const { findings } = checkText(text);
    expect(findings.map(({ code }) => code)).toEqual([`${kind}-mismatch`]);
  });

  it.each(SOUND)("is not found wrong in: %s", (text) => {
    expect(checkText(text).findings).toEqual([]);
  });

  it("is judged in time that grows with the text", () => {
    const text = "In 2021 the line took 18,400 calls. In 2022 it took 23,000; the rise is 25%. ".repeat(3000);
    const start = performance.now();
    expect(checkText(text).findings).toEqual([]);
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});
