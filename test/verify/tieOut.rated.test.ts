import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";
import { complaintQuarter } from "./tie/complaintQuarters.js";
import { deskQuarter } from "./tie/deskQuarter.js";

// 214, 156, 431, 1,287 and 2,094 gave scores of 1 to 5, 4,182 of 8,200 asked: 3,381 (80.8 %) were satisfied, 370 (8.8 %) dissatisfied.
const outcomes = (page: string, report: FeedbackReport = complaintQuarter) =>
  tieOut(page, report).entries.flatMap(({ text, outcome }) => (outcome === "classed" ? [] : [`${text} ${outcome}`]));

describe("a score that is told in words", () => {
  it.each([
    ["2,094 people gave us five stars and 214 only one.", "2,094 matched", "214 matched"],
    ["1,287 people gave us four stars.", "1,287 matched"],
    ["1,287 people gave us five stars.", "1,287 contradicted"],
    ["8,200 people gave us five stars.", "8,200 contradicted"],
    ["منح 2,094 مستفيدًا خمس نجوم، في حين منح 214 مستفيدًا نجمة واحدة.", "2,094 matched", "214 matched"],
    ["منح 1,287 مستفيدًا خمس نجوم.", "1,287 contradicted"],
  ])("holds its count: %s", (page, ...expected) => {
    expect(outcomes(page)).toEqual(expected);
  });
});

it("takes no score for the one below zero", () => {
  const report: FeedbackReport = {
    period: "2023-Q4",
    channels: [],
    satisfaction: [
      {
        id: "service",
        agency: { ar: "وكالة الخدمات", en: "Service agency" },
        scale: { min: -2, max: 2 },
        ratings: { "-2": 1114, "-1": 2156, "1": 4287, "2": 5094 },
        topBoxFrom: 1,
      },
    ],
  };
  expect(outcomes("Score 2: 5,094 answers. Score -2: 1,114 answers.", report)).toEqual([
    "5,094 matched",
    "1,114 matched",
  ]);
  expect(outcomes("Score 2: 1,114 answers.", report)).toEqual(["1,114 contradicted"]);
});

it("takes no other count for that of a score in its row, but of a month that is headed by its number", () => {
  const rows = (first: string) =>
    `| Score | Answers |\n|---|---|\n| 1 | ${first} |\n| 2 | 156 |\n| 3 | 431 |\n| 4 | 1,287 |\n| 5 | 2,094 |`;
  expect(outcomes(rows("214"))[0]).toBe("214 matched");
  expect(outcomes(rows("24,556"))[0]).toBe("24,556 contradicted");
  const months = "| Month | 4 | 5 | 6 |\n|---|---|---|---|\n| Calls | 41,207 | 38,964 | 45,318 |";
  expect(outcomes(months, deskQuarter)).toEqual(["41,207 matched", "38,964 matched", "45,318 matched"]);
});

describe("the share satisfied beside that which is not", () => {
  it.each([
    ["بلغت نسبة رضا المستفيدين 80.8%، وبلغت نسبة غير الراضين 8.8%.", "80.8% matched", "8.8% matched"],
    ["بلغت نسبة رضا المستفيدين 8.8%، وبلغت نسبة غير الراضين 8.8%.", "8.8% unexplained", "8.8% matched"],
    ["بلغت نسبة غير الراضين 8.8%، وبلغت نسبة رضا المستفيدين 8.8%.", "8.8% matched", "8.8% unexplained"],
    ["80.8% were satisfied, and 8.8% were not.", "80.8% matched", "8.8% matched"],
  ])("is held to its own clause: %s", (page, ...expected) => {
    expect(outcomes(page)).toEqual(expected);
  });
});

it.each([
  ["The mean score was 4.17 out of 5, from 4,182 ratings.", "4.17 matched", "4,182 matched"],
  ["The mean score was 4.17 out of 5, from 8,200 ratings.", "4.17 matched", "8,200 contradicted"],
  ["The mean score was 4.17 out of 5, from 3,127 ratings.", "4.17 matched", "3,127 unexplained"],
  ["بلغ المتوسط 4.17 من 5 بناء على 8,200 تقييم.", "4.17 matched", "8,200 contradicted"],
])("takes neither those asked nor the cases of causes for ratings: %s", (page, ...expected) => {
  expect(outcomes(page)).toEqual(expected);
});
