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

describe("the beginning and the end of a period", () => {
  it("has at the beginning of its year what was open before", () => {
    expect(outcomes("At the beginning of 2025 the office had 240 open tickets.")["240"]).toContain("brought-forward");
  });
  it.each([
    "In the six months to June 5,000 tickets were opened.",
    "In the six months ending 30 June 2025, 5,000 tickets were opened.",
    "في الأشهر الستة المنتهية في يونيو ٢٠٢٥ فُتحت 5,000 تذكرة.",
    "In the three months to June 7,200 calls were received.",
  ])("is told by its last month: %s", (page) => {
    expect(Object.values(outcomes(page))).toEqual([expect.stringContaining("matched")]);
  });
  it("is no other period", () => {
    expect(outcomes("In the three months to March 7,200 calls were received.")["7,200"]).not.toContain("matched");
    expect(outcomes("In the five months to June 13,200 calls were received.")["13,200"]).not.toContain("matched");
  });
});

describe("calls that were not completed", () => {
  const page = (share: string): string =>
    `بلغت المكالمات ذروتها في مايو بـ2,500، وكان فبراير بـ2,100. وأجاب الخط عن 11,154 مكالمة، ولم يكتمل 2,046 منها (${share}).`;
  it("are those abandoned, with their share behind them", () => {
    expect(outcomes(page("15.5%"))).toMatchObject({
      "2,046": "matched contacts/calls/2025-H1/abandoned",
      "15.5%": "matched contacts/calls/2025-H1/abandoned-rate",
    });
  });
  it("have no other share", () => {
    expect(outcomes(page("15.9%"))["15.9%"]).not.toContain("matched");
  });
});

describe("so many more of something", () => {
  it("are no points by which satisfaction rose", () => {
    const page =
      "Satisfaction\nHelp line: 10,000 ratings.\n\nDecisions\nThere will be a plan for E-mail staffing (6 more agents) by 15 August.";
    expect(outcomes(page)["6"] ?? "").not.toContain("contradicted");
  });
});

describe("a card of satisfaction with what is called as a channel is", () => {
  const page = (share: string): string =>
    `Service figures\nFirst half of 2025\n\nHelp line\n13,200\n\nE-mail\n3,300\n\nSatisfied with the help line\n${share}\n\nSatisfied with home visits\n60.0%\n`;
  it("has its own share", () => {
    expect(outcomes(page("75.0%"))["75.0%"]).toBe("matched satisfaction/line/2025-H1/top-box");
  });
  it("has no other", () => {
    expect(outcomes(page("65.0%"))["65.0%"]).toContain("contradicted satisfaction/line");
  });
});

describe("a sentence below a table", () => {
  it("is not of the last row with a name", () => {
    const table =
      "Channel | April | May | June\nHelp line | 2,400 | 2,500 | 2,300\nE-mail | 600 | 620 | 580\nTotal | 3,000 | 3,120 | 2,880";
    expect(outcomes(`${table}\n\nWe note that May had 18.9% of the total.`)["18.9%"]).toBe(
      "matched contacts/2025-05/share-of-period",
    );
  });
});
