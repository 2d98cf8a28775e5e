import { describe, expect, it } from "vitest";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { busyQuarter } from "../busyQuarter.js";

const found = (text: string) =>
  tieOut(text, busyQuarter).entries.flatMap(({ text: number, outcome, from = [] }) =>
    outcome === "classed" ? [] : [`${number} ${outcome} ${from.join(" ")}`.trim()],
  );

// 48,615 + 55,230 = 103,845
describe("what some months add up to", () => {
  it("comes out of those that are told beside it", () => {
    expect(found("Calls: July 48,615, August 55,230, 103,845 in two months.")[2]).toBe(
      "103,845 derived contacts/calls/2025-08 contacts/calls/2025-07",
    );
    expect(found("وردت في يوليو 48,615 مكالمة وفي أغسطس 55,230 مكالمة، أي 103,845 مكالمة في شهرين.")[2]).toBe(
      "103,845 derived contacts/calls/2025-08 contacts/calls/2025-07",
    );
  });

  it("comes out of those that are named beside it", () => {
    const months = "contacts/calls/2025-07 contacts/calls/2025-08";
    expect(found("In July and August we took 103,845 calls.")).toEqual([`103,845 derived ${months}`]);
    expect(found("بلغت المكالمات في يوليو وأغسطس 103,845 مكالمة.")).toEqual([`103,845 derived ${months}`]);
    // 65,292 + 72,808
    expect(found("In July and August we had 138,100 contacts.")).toEqual([
      "138,100 derived contacts/2025-07 contacts/2025-08",
    ]);
  });

  it.each([
    "In July and September we took 103,845 calls.",
    "In July and August we took 103,854 calls.",
    "In July and August we had 103,845 e-mails.",
    "Calls: July 48,615, August 55,230, 103,854 in two months.",
    // A month and its quarter: 48,615 + 154,020
    "Calls: July 48,615, the third quarter 154,020, 202,635 in some months.",
  ])("is no other number, and of nothing else: %s", (text) => {
    expect(found(text).at(-1)).not.toMatch(/derived|matched/);
  });
});

// 154,020 + 9,884 = 163,904, and 40,980 more of the chats that are named, too.
describe("what several channels add up to", () => {
  it("is not the sum of some that are named", () => {
    const told = "We took 154,020 calls, 9,884 e-mails and 40,980 chats. Together calls, e-mails and chats came to ";
    expect(found(`${told}163,904.`).at(-1)).not.toMatch(/derived|matched/);
    expect(found(`${told}204,884.`).at(-1)).toMatch(/^204,884 (?:derived|matched)/);
  });
});
