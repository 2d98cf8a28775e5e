import { describe, expect, it } from "vitest";
import { tieOut } from "../../src/verify/tieOut.js";
import { helpBefore, helpHalf } from "./tie/helpHalf.js";

const outcomes = (page: string) =>
  Object.fromEntries(
    tieOut(page, helpHalf, { earlier: [helpBefore] }).entries.flatMap(({ text, outcome, figure, rule }) =>
      outcome === "classed"
        ? []
        : [[text, outcome === "derived" ? `derived ${rule}` : `${outcome} ${figure ?? ""}`.trim()]],
    ),
  );

describe("a column of changes of one quarter on another", () => {
  const table = (head: string, calls: string, mails: string): string =>
    `Channel | Q1 | Q2 | First half | ${head}\nHelp line | 6,000 | 7,200 | 13,200 | ${calls}\nE-mail | 1,500 | 1,800 | 3,300 | ${mails}`;
  it.each(["Change Q2 on Q1", "Change Q2 over Q1", "التغير في الربع الثاني على الربع الأول"])(
    "is worked out: %s",
    (head) => {
      expect(outcomes(table(head, "+20.0%", "+20.0%"))["+20.0%"]).toBe("derived change");
    },
  );
  it("is of no month that went the other way", () => {
    expect(outcomes(table("Movement", "+20.0%", "+20.0%"))["+20.0%"]).not.toContain("month-change");
    expect(outcomes(table("Change Q2 on Q1", "+20.0%", "+24.0%"))["+24.0%"]).toBe("unexplained");
  });
});

describe("a score in the plural", () => {
  const page = (fours: string, fives: string): string =>
    `We closed 5,060 tickets.\n\nThree in four who rated the help line gave 4 or 5 out of 5: ${fours} and ${fives}.`;
  it("is not called another measure", () => {
    expect(Object.values(outcomes(page("3,020 fours", "4,480 fives"))).join()).not.toContain("contradicted");
  });
  it("names no others", () => {
    expect(outcomes(page("4,480 fours", "3,020 fives"))["4,480"]).not.toContain("matched");
  });
});
