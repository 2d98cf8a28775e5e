import { describe, expect, it } from "vitest";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { careQuarter } from "../careQuarter.js";

const found = (text: string) =>
  tieOut(text, careQuarter).entries.map(({ outcome, figure = "" }) => `${outcome} ${figure}`);

describe("a column that is headed by value", () => {
  it("says nothing that its rows do not", () => {
    const table = "المؤشر\tالقيمة\nوسيط زمن الرد الأول\t4.5 ساعات عمل\nمتوسط زمن الرد الأول\t6.4 ساعات عمل";
    expect(found(table)).toEqual([
      "matched tickets/first-response/2024-Q3/median",
      "matched tickets/first-response/2024-Q3/mean",
    ]);
    const swapped = table.replace("4.5", "x").replace("6.4", "4.5").replace("x", "6.4");
    expect(found(swapped).join()).not.toMatch(/matched/);
  });
});

// Asked 100,000 and 40,000; rated 20,000 and 8,000; satisfied 16,000 and 6,800: 140,000, 28,000 and 22,800 in all.
describe("who was asked, who rated and who was satisfied", () => {
  it.each([
    ["الجهة | المستطلعون | المقيّمون | الراضون\nالمستشفيات | 100,000 | 20,000 | 16,000", "100,000", "20,000"],
    ["الجهة | عدد المقيمين | عدد الراضين\nالمستشفيات | ٢٠٬٠٠٠ | ١٦٬٠٠٠", "٢٠٬٠٠٠", "١٠٠٬٠٠٠"],
    ["الجهة | المدعوون للتقييم | المجيبون\nالمستشفيات | 100,000 | 20,000", "100,000", "20,000"],
    ["الجهة | عدد المشاركين | عدد الراضين\nمراكز الرعاية | 8,000 | 6,800", "8,000", "40,000"],
    [
      "البيان | المستشفيات | مراكز الرعاية\nالمستطلعون | 100,000 | 40,000\nالمقيمون | 20,000 | 8,000",
      "100,000",
      "20,000",
    ],
    ["Agency | Participants | Satisfied\nHospitals | 20,000 | 16,000", "20,000", "100,000"],
  ])("are held to each other: %s", (text, own, other) => {
    expect(found(text).join()).not.toMatch(/unexplained|contradicted/);
    expect(found(text.replace(own, other))).toContainEqual(expect.stringMatching(/^contradicted satisfaction/));
  });

  it("are so in the row of all", () => {
    const table =
      "الجهة | المستطلعون | المقيمون\nالمستشفيات | 100,000 | 20,000\nمراكز الرعاية | 40,000 | 8,000\nالإجمالي | 140,000 | 28,000";
    expect(found(table).join()).not.toMatch(/unexplained|contradicted/);
  });

  it("are no others who take part", () => {
    expect(found("النشاط | عدد المشاركين\nورش العمل | 1,200").join()).not.toMatch(/contradicted/);
  });
});
