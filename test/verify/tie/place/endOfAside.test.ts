import { describe, expect, it } from "vitest";
import { tellDesk } from "../deskHalf.js";

// Calls: 58,000, of which 54,000 (93.1 %) were answered and 4,000 (6.9 %) abandoned.
describe("a share between a count and its verb", () => {
  it.each([
    "4,000 calls, or 6.9% of all, were abandoned.",
    "4,000 calls, 6.9% of the total, were abandoned.",
    "4,000 calls (6.9% of all calls) were abandoned.",
    "4,000 calls – 6.9% of those made – were abandoned.",
    "4,000 مكالمة، أي 6.9% من الإجمالي، كانت متروكة.",
    "٤٬٠٠٠ مكالمة، أو ما نسبته ٦٫٩٪ من الإجمالي، لم يُرد عليها.",
  ])("does not part them: %s", (text) => {
    expect(tellDesk(text)[0]).toMatch(/^\S+ matched contacts\/calls\/2024-H1\/abandoned$/);
    expect(tellDesk(text.replace("4,000", "54,000").replace("٤٬٠٠٠", "٥٤٬٠٠٠"))[0]).not.toMatch(/matched/);
  });

  it("ends where something else is told", () => {
    const [first] = tellDesk("We made 58,000 calls, 100% of those planned, and abandoned 4,000.");
    expect(first).not.toMatch(/abandoned/);
  });
});
