import { describe, expect, it } from "vitest";
import { firstQuarter2021 } from "../../src/golden/firstQuarter2021.js";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { assertFigure } from "../../src/testing/assertFigure.js";
import { assertTiesOut } from "../../src/testing/assertTiesOut.js";
import { feedbackMatchers } from "../../src/testing/feedbackMatchers.js";
import type {} from "../../src/testing/MatcherTypes.js";

expect.extend(feedbackMatchers);

const report: FeedbackReport = { ...firstQuarter2021, published: [] };
const calls = "contacts/calls/2021-Q1";
// 183 ones and 817 fives: (183 + 4,085) / 1,000 = 4.268.
const rated: FeedbackReport = {
  period: "2024-Q3",
  channels: [],
  satisfaction: [
    { id: "courts", agency: { en: "Courts" }, scale: { min: 1, max: 5 }, topBoxFrom: 4, ratings: { 1: 183, 5: 817 } },
  ],
};
const score = "satisfaction/courts/2024-Q3/mean";
const messageOf = (act: () => void): string => {
  try {
    act();
  } catch (error) {
    return error instanceof Error ? error.message : "";
  }
  return "";
};

describe("the reason why a text is no figure", () => {
  it.each(["+649,940", "+649,940 calls", "-649,940 calls", "\u2212٦٤٩٬٩٤٠ مكالمة"])("is the sign of %s", (text) => {
    expect(messageOf(() => assertFigure(text, report, calls))).toContain(
      "; its number is, and the sign before it says otherwise",
    );
  });

  it("is no sign where the number is another, too, or the words are wrong", () => {
    expect(messageOf(() => assertFigure("+649,904", report, calls))).toMatch(/189,215$/);
    expect(messageOf(() => assertFigure("not 649,940 calls", report, calls))).toContain("the words beside it");
  });

  it.each([
    ["4.2 out of 10", "10"],
    ["4.27 out of 10", "10"],
    ["4.27/10", "10"],
    ["٤٫٢٧ من ١٠", "١٠"],
  ])("is another scale: %s", (text, most) => {
    expect(messageOf(() => assertFigure(text, rated, score))).toContain(
      `; it is told out of ${most}, and its scale ends elsewhere`,
    );
  });

  it("is not the scale where that is right, and the count of numbers where there are more", () => {
    expect(messageOf(() => assertFigure("4.2 out of 5", rated, score))).not.toContain("scale");
    expect(messageOf(() => assertFigure("4.27 and 3.3 out of 10", rated, score))).toContain("this has 3");
    expect(messageOf(() => assertFigure("4.27 10", rated, score))).toContain("this has 2");
  });

  it("is told in Arabic, too", () => {
    const ar = { language: "ar" } as const;
    expect(messageOf(() => assertFigure("+649,940", report, calls, ar))).toContain(
      "؛ عدده صحيح، والإشارة التي قبله تقول غير ذلك",
    );
    expect(messageOf(() => assertFigure("4.2 out of 10", rated, score, ar))).toContain("ومقياسه ينتهي عند غيره");
  });
});

describe("what is no page", () => {
  it.each([[5], [null], [undefined], [{ text: 5 }], [["649,940 calls"]]])(
    "is refused by the name of what was called: %j",
    (page) => {
      const needs = "needs a text, or what readHtml or readCsvPage gives of a page, got";
      expect(() => Reflect.apply(assertTiesOut, undefined, [page, report])).toThrow(`assertTiesOut ${needs}`);
      expect(() => Reflect.apply(feedbackMatchers.toTieOutTo, undefined, [page, report])).toThrow(
        `toTieOutTo ${needs}`,
      );
    },
  );
});

describe("a page all of whose numbers are waived", () => {
  const waivers = [{ code: "unexplained", published: "3408", reason: "Told by the agency." }];
  const page = "We visited 3,408 homes.";

  it("has nothing that was checked, and says what is waived", () => {
    expect(messageOf(() => expect(page).toTieOutTo(report, { waivers }))).toBe(
      "the page does not tie out to the report: nothing-checked (1 unexplained)\nwaived: unexplained 3408 (Told by the agency.)",
    );
    expect(messageOf(() => assertTiesOut(page, report, { waivers, language: "ar" }))).toMatch(
      /\nمستثنى: \u2066unexplained 3408\u2069 \(\u2068Told by the agency\.\u2069\)$/,
    );
  });

  it("is not what is told of one with a figure as well", () => {
    expect(messageOf(() => assertTiesOut(`${page} We received 649,904 calls.`, report, { waivers }))).not.toContain(
      "waived",
    );
  });
});
