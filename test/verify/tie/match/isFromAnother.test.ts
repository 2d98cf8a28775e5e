import { describe, expect, it } from "vitest";
import { seriesFigures } from "../../../../src/figures/seriesFigures.js";
import { isFromAnother } from "../../../../src/verify/tie/match/isFromAnother.js";
import { complaintQuarter, quarterBefore } from "../complaintQuarters.js";

describe("isFromAnother", () => {
  const change = seriesFigures([quarterBefore, complaintQuarter]).find(
    ({ id }) => id === "contacts/2023-Q4/quarter-change",
  );
  it.each([
    // The fourth quarter rose from the third, of which September is a part; not from its own October.
    [["2023-Q3"], false],
    [["2023-09"], false],
    [["2023-Q2"], true],
    [["2023-10"], true],
    [[], false],
  ])("of what a quarter rose from: %j %j", (bases, expected) => {
    expect(change && isFromAnother(change, bases)).toBe(expected);
  });
});
