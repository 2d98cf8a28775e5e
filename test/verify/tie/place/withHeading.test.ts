import { describe, expect, it } from "vitest";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { deskQuarter } from "../deskQuarter.js";

const told = (text: string) =>
  tieOut(text, deskQuarter).entries.flatMap(({ text: number, outcome, figure = "" }) =>
    outcome === "classed" ? [] : [`${number} ${outcome} ${figure}`.trim()],
  );

describe("a line below one that names several channels", () => {
  it.each([
    [
      "Of all contacts 125,489 were calls, 19,091 e-mails and 10,191 branch visits.",
      "June, with the start of the holidays, was the busiest month with 56,028 contacts and the quietest May with 47,803.",
    ],
    [
      "توزع التواصل على 125,489 مكالمة و19,091 رسالة بريد إلكتروني و10,191 زيارة للفروع.",
      "وكان شهر يونيو الأعلى بـ56,028 تواصلًا لتزامنه مع بداية الإجازة، وشهر مايو الأقل بـ47,803.",
    ],
  ])("is of none of them: %s", (list, months) => {
    expect(told(`${list}\n${months}`).slice(-2)).toEqual([
      "56,028 matched contacts/2023-06",
      "47,803 matched contacts/2023-05",
    ]);
  });

  it("is of the one that its heading names alone", () => {
    expect(told("Branches\nThe busiest month was June with 3,806.")).toEqual([
      "3,806 matched contacts/branches/2023-06",
    ]);
  });
});
