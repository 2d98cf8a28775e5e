import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";

/** The sums that are told of a text, the total last. */
function sumsIn(text: string): readonly string[] {
  return checkText(text)
    .checks.filter(({ kind, outcome }) => kind === "sum" && outcome.outcome === "pass")
    .map(({ operands }) => operands.map(({ start, end }) => text.slice(start, end)).join(" + "));
}

it("takes two numbers that are told twice for no account", () => {
  const text =
    "By May 7,420 requests had been received and 5,310 resolved. As of June 7,420 were registered, and 5,310 of them are settled; 7,420 were open and 5,310 pending.";
  expect(checkText(text).checks.filter(({ kind }) => kind === "roll-forward")).toEqual([]);
});

it("adds people to the calls of a total that a colon leads from", () => {
  // 11,940 + 2,660 = 14,600
  expect(
    sumsIn("The desk took 14,600 calls for service: 11,940 people dialled the long number and 2,660 the short one."),
  ).toEqual(["11,940 + 2,660 + 14,600"]);
  expect(sumsIn("The desk took 14,600 calls; 11,940 people dialled the long number and 2,660 the short one.")).toEqual(
    [],
  );
});

describe("checkText on small numbers that give each other", () => {
  it.each([
    // 155 + 140 = 295 and 58 + 61 + 36 = 155
    "Within the limit 295 requests were met. May had 190 requests, then June with 155, then July with 140, and August had 120. Most came by phone (390), by post (58), by fax (61), at the desk (36) and by mail (15).",
    // 160 + 130 = 290
    "The north led with 410 complaints, followed by the coast with 290, the hills with 160, and at last the islands with 130 complaints; 71 more had no address.",
    // 41 + 19 = 60, the drains among other drains
    "Roads had 52 requests. The drains unit had 58 plain requests and 60 drain-related calls. The most frequent single subject was blocked drains with 41 requests, followed by lamps with 19.",
    // 24 + 9 = 33, of two lines
    "• 33 cases went on, 52 did not\n• We sent 40 letters, 24 of them late\n• 15 replies came, 9 by post",
    // 12 + 7 = 19, of other years and things
    "وردت 131 شكوى، منها 19 شكوى عن المياه و27 شكوى عن الطرق، وبلغ ما أغلق في الصيف 40 شكوى و12 شكوى قديمة و7 شكاوى عن الحدائق و5 شكاوى عن الإنارة.",
  ])("tells none that chance gives: %s", (text) => {
    expect(sumsIn(text)).toEqual([]);
  });

  it.each([
    // 187 + 106 = 293 and 61 + 88 = 149, one behind the other
    [
      "Of 442 callers 293 asked about visas and 149 about permits. For visas 187 were helped at once, while 106 had to wait; for permits 61 were helped at once and 88 had to wait.",
      ["187 + 106 + 293", "61 + 88 + 149", "293 + 149 + 442"],
    ],
    // 57 + 31 = 88
    ["The bureau had 240 visitors, and 88 of them complained, 57 in person.\n31 of the 88 did so by post.", []],
    // 3 + 4 + 11 = 18
    [
      "Eighteen appeals were heard. Three were upheld, four were upheld in part and eleven were not.",
      ["Three + four + eleven + Eighteen"],
    ],
    // 45 + 17 = 62
    [
      "We heard 62 grievances from guests, 45 of them settled on the day and 17 sent on, while no case was left from 12 towns.",
      ["45 + 17 + 62"],
    ],
  ])("tells those that stand whole: %s", (text, sums) => {
    expect([...sumsIn(text)].sort()).toEqual([...sums].sort());
  });
});

describe("two counts that miss their total by what looks like one digit", () => {
  const errorsOf = (text: string) =>
    checkText(text).findings.flatMap(({ code, severity }) => (severity === "error" ? [code] : []));

  it.each([
    "The service took 84,300 calls. Riyadh had 41,200 and Jeddah 33,100.",
    "In 2024 we received 12,500 complaints, 6,400 about water and 4,100 about roads.",
    "تلقت الوزارة 79,200 شكوى. وسجلت الرياض 35,800 شكوى وجدة 23,400 شكوى.",
  ])("may be rounded parts of more: %s", (text) => {
    expect(errorsOf(text)).toEqual([]);
  });

  it.each([
    // 41,213 + 33,104 = 74,317
    ["The service took 84,317 calls. Riyadh had 41,213 and Jeddah 33,104.", "84,317", "74,317"],
    // 35,812 + 23,405 = 59,217
    ["تلقت الوزارة 79,217 شكوى. وسجلت الرياض 35,812 شكوى وجدة 23,405 شكوى.", "79,217", "59,217"],
  ])("are wrong where they are exact: %s", (text, wrong, right) => {
    expect(errorsOf(text)).toEqual(["sum-mismatch"]);
    expect(errorsOf(text.replace(wrong, right))).toEqual([]);
  });
});
