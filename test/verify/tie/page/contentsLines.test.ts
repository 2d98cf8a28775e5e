import { describe, expect, it } from "vitest";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { callsQuarter } from "../callsQuarter.js";

const statusOf = (text: string) => tieOut(text, callsQuarter).status;

describe("a table of contents", () => {
  it.each([
    "Contents\n1. Calls ..... 3\n2. Branches ..... 6\n\nCalls: 11,825",
    "# Table of contents\n\n1. Introduction ....... 2\n2. Calls ....... 3\n2.1 By month ....... 4\n\nCalls: 11,825",
    "CONTENTS\nCalls          3\nBranches       5\n\nBranches: 7,348",
    "Contents\nCalls\t3\nBranches\t6\n\nCalls: 11,825",
    "Contents\nCalls 3\nBranches 6\nE-mails 6\n\nCalls: 11,825",
    "المحتويات\nالمكالمات ٣\nالفروع ٥\nالبريد ٨\n\nالمكالمات: 11.825",
    "الفهرس\n1. المكالمات ..... 3\n2. الفروع ..... 6\n\nالمكالمات: 11.825",
    "فهرس المحتويات\n1- المكالمات: ...... ص 3\n2- الفروع: ...... ص 5\nالمكالمات: 11.825",
    "المحتويات:\n\nالتقديم ................ ٢\nالمكالمات ................ ٣\n\nالمكالمات: 11.825",
  ])("has pages: %j", (text) => {
    expect(statusOf(text)).toBe("passed");
  });

  it.each([
    "Contents\nCalls\t11,825\nBranches\t7,349",
    "Contents\nCalls ..... 3\nCalls: 12",
    "Contents\nCalls ..... 30\nBranches ..... 12",
    "Contents\nCalls 3\nBranches 6\n\nCalls: 11,825",
    "Contents\nCalls 3\nBranches 8\nE-mails 6\n\nCalls: 11,825",
    "Index\nCalls: 3",
    "Calls ..... 11,826",
  ])("has no figures in it: %j", (text) => {
    expect(statusOf(text)).not.toBe("passed");
  });
});
