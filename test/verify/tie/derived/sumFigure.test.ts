import { describe, expect, it } from "vitest";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { tellTown } from "../tellTown.js";
import { townBefore, townQuarter } from "../townQuarter.js";

describe("by how much a sum has changed", () => {
  // 3,200 + 6,900 + 1,900 = 12,000, before 2,800 + 6,000 + 1,500 = 10,300: 16.5 % more
  const text = (rate: string) =>
    `The other three channels took 12,000 contacts, compared with 10,300 in the first quarter, a rise of ${rate}.`;
  it("is worked out of both sums", () => {
    expect(tellTown(text("16.5%"))).toEqual(["12,000 derived sum", "10,300 derived sum", "16.5% derived change"]);
    const { entries } = tieOut(text("16.5%"), townQuarter, { earlier: [townBefore] });
    expect(entries.at(-1)?.from?.toSorted()).toEqual([
      "contacts/emails/2024-Q1",
      "contacts/emails/2024-Q2",
      "contacts/portal/2024-Q1",
      "contacts/portal/2024-Q2",
      "contacts/social/2024-Q1",
      "contacts/social/2024-Q2",
    ]);
  });

  it("is no other change, and keeps its direction", () => {
    expect(tellTown(text("15.6%")).at(-1)).not.toMatch(/derived|matched/);
    expect(tellTown(text("16.5%").replace("rise", "fall")).at(-1)).not.toMatch(/derived|matched/);
  });
});
