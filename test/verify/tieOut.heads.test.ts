import { describe, expect, it } from "vitest";
import { readHtml } from "../../src/read/readHtml.js";
import { tieOut } from "../../src/verify/tieOut.js";
import { portYear } from "./tie/portYear.js";

const faults = (page: string) =>
  tieOut(page.startsWith("<") ? readHtml(page) : page, portYear).entries.flatMap(({ text, outcome }) =>
    outcome === "contradicted" || outcome === "unexplained" ? [`${text} ${outcome}`] : [],
  );

describe("quarters that only a title names", () => {
  it.each([
    (first: string) => `القناة / الربع\tالأول\tالثاني\tالثالث\tالرابع\nالمكالمات\t${first}\t1,410\t1,620\t1,770`,
    (first: string) => `الرابع\tالثالث\tالثاني\tالأول\tالقناة والربع\n1,770\t1,620\t1,410\t${first}\tالمكالمات`,
    (first: string) =>
      `| Channel / Quarter | First | Second | Third | Fourth |\n| Calls | ${first} | 1,410 | 1,620 | 1,770 |`,
    (first: string) =>
      `Quarter\t1\t2\t3\t4\tTotal\nCalls\t${first}\t1,410\t1,620\t1,770\t6,330\nLetters\t531\t528\t552\t561\t2,172`,
    (first: string) =>
      `Calls by quarter  First   Second  Third   Fourth\nCalls             ${first}   1,410   1,620   1,770\nLetters           531     528     552     561`,
  ])("are those of the year (%#)", (page) => {
    expect(faults(page("1,530"))).toEqual([]);
    expect(faults(page("1,410"))).toEqual(["1,410 contradicted"]);
    expect(faults(page("1,350"))).toEqual(["1,350 contradicted"]);
    expect(faults(page("6,330"))).toEqual(["6,330 contradicted"]);
  });

  it("may be halves", () => {
    const page = (first: string) =>
      `القناة / النصف\tالأول\tالثاني\nالمكالمات\t${first}\t3,390\nالرسائل البريدية\t1,059\t1,113`;
    expect(faults(page("2,940"))).toEqual([]);
    expect(faults(page("3,390"))).toEqual(["3,390 contradicted"]);
  });
});

describe("scores that head columns or rows", () => {
  it.each([
    (four: string) => `\t1\t2\t3\t4\t5\tRatings\tMean\nService counters\t121\t243\t396\t${four}\t625\t2,000\t3.69`,
    (four: string) => `عدد التقييمات\t5\t4\t3\t2\t1\tالجهة\n2,000\t625\t${four}\t396\t243\t121\tشبابيك الخدمة`,
    (four: string) => `الجهة\t١\t٢\t٣\t٤\t٥\nشبابيك الخدمة\t121\t243\t396\t${four}\t625`,
    (four: string) =>
      `| Agency | ★★★★★ | ★★★★ | ★★★ | ★★ | ★ |\n|---|---|---|---|---|---|\n| Service counters | 625 | ${four} | 396 | 243 | 121 |`,
    (four: string) =>
      `Agency\t5 stars\t4 stars\t3 stars\t2 stars\t1 star\nService counters\t625\t${four}\t396\t243\t121`,
    (four: string) =>
      `الدرجة\tشبابيك الخدمة\tالعبارات\n5 (ممتاز)\t625\t433\n4 (جيد جدًا)\t${four}\t395\n3 (جيد)\t396\t207\n2 (مقبول)\t243\t101\n1 (ضعيف)\t121\t64\nعدد المقيّمين\t2,000\t1,200`,
    (four: string) =>
      `<h2>Service counters</h2><table><tr><th>Excellent (5)</th><td>625</td></tr><tr><th>Good (4)</th><td>${four}</td></tr><tr><th>Fair (3)</th><td>396</td></tr><tr><th>Poor (2)</th><td>243</td></tr><tr><th>Very poor (1)</th><td>121</td></tr></table>`,
    (four: string) => `Agency\tExcellent\tGood\tFair\tPoor\tVery poor\nService counters\t625\t${four}\t396\t243\t121`,
  ])("are no counts, and say whose the counts are (%#)", (page) => {
    expect(faults(page("615"))).toEqual([]);
    expect(faults(page("243"))).toHaveLength(1);
    expect(faults(page("165"))).toHaveLength(1);
    expect(faults(page("2,000"))).toHaveLength(1);
  });
});

describe("totals of each month or quarter", () => {
  it.each(["المجموع الشهري", "الإجمالي الربعي", "Quarterly total", "Total per quarter"])("stand beside %s", (label) => {
    const page = (first: string) => `2,331\t2,172\t1,938\t${first}\t${label}`;
    const head =
      "الربع الرابع\tالربع الثالث\tالربع الثاني\tالربع الأول\tالقناة\n561\t552\t528\t531\tالرسائل البريدية\n";
    expect(faults(head + page("2,061"))).toEqual([]);
    expect(faults(head + page("2,016"))).toEqual(["2,016 contradicted"]);
  });
});
