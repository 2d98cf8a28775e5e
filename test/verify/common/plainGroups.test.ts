import { expect, it } from "vitest";
import { plainGroups } from "../../../src/verify/common/plainGroups.js";

it.each([
  ["12\u202f345 calls, 17\u00a0951,2 a day", "12,345 calls, 17,951.2 a day"],
  ["٤٨\u202f٦١٥ مكالمة، بمتوسط ٢\u2009٠٨٦٫٤", "٤٨٬٦١٥ مكالمة، بمتوسط ٢٬٠٨٦٫٤"],
  ["1'137'511 and 4’100.5", "1,137,511 and 4,100.5"],
])("puts commas between thousands: %s", (text, expected) => {
  expect(plainGroups(text)).toBe(expected);
});

it.each(["2021\u00a0150 calls", "12\u00a03456", "12\u202f34", "12 345 and 51\u00a0277", "the office's 12'", "5'10"])(
  "leaves %s",
  (text) => {
    expect(plainGroups(text)).toBe(text);
  },
);
