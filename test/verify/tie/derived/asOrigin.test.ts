import { describe, expect, it } from "vitest";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { busyQuarter } from "../busyQuarter.js";

const found = (text: string) =>
  tieOut(text, busyQuarter).entries.flatMap(({ text: number, outcome, figure = "" }) =>
    outcome === "classed" ? [] : [`${number} ${outcome} ${figure}`.trim()],
  );

describe("what something was before", () => {
  it("may have another number behind it", () => {
    expect(found("ارتفعت المحادثات إلى 40,980 بعد أن كانت 36,440، وأغلقنا 21,475 تذكرة.")).toEqual([
      "40,980 matched contacts/chats/2025-Q3",
      "36,440 matched contacts/chats/2025-Q2",
      "21,475 matched tickets/2025-Q3/closed",
    ]);
  });
});
