import { describe, expect, it } from "vitest";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { deskHalf } from "../deskHalf.js";

const tell = (line: string): readonly string[] =>
  tieOut(`${line}\n\nA text without a number.`, deskHalf).entries.map(({ text, outcome, rule }) =>
    [text, outcome, rule].join(" "),
  );

describe("the year of a report, behind what that tells of", () => {
  it.each([
    "Ministry of Works           Half-year report on contacts 2024",
    "Half-year report on contacts 2024     Ministry of Works",
    "Ministry of Works | Half-year report on contacts 2024",
    "Semi-annual statistics of calls 2024 - Ministry of Works",
    "وزارة الأشغال                التقرير النصفي لقنوات التواصل 2024",
    "التقرير النصفي لقنوات التواصل 2024",
  ])("is no count, beside another title in its line: %s", (line) => {
    expect(tell(line)[0]).toBe("2024 classed year");
  });

  it.each(["Questions about our 2024 calls", "What the 2024 contacts data show"])(
    "is no count where it is ours: %s",
    (line) => {
      expect(tell(line)[0]).toBe("2024 classed year");
    },
  );

  it.each(["Total contacts 2024", "Contacts    2024", "Of the 2024 calls we answered most"])(
    "may be a count elsewhere: %s",
    (line) => {
      expect(tell(line)[0]).not.toBe("2024 classed year");
    },
  );
});

describe("a title that says that it is of half a year", () => {
  it("is not held to the whole of it", () => {
    const page = (title: string) =>
      tieOut(`${title}\n\nIt took 7.3 working days on average to resolve a ticket.`, deskHalf).entries[0]?.outcome;
    expect(page("التقرير النصفي لقنوات التواصل 2024")).toBe("classed");
    expect(page("تقرير قنوات التواصل 2024")).toBe("contradicted");
  });
});
