import { describe, expect, it } from "vitest";
import { tellDesk } from "../deskHalf.js";

// Calls: 58,000, of which 54,000 (93.1 %) were answered and 4,000 (6.9 %) abandoned.
describe("a count that tells a rate again", () => {
  it.each([
    "The abandonment rate was 6.9%, that is 4,000 calls.",
    "The abandonment rate was 6.9%, or 4,000 calls.",
    "The abandonment rate was 6.9% (4,000 calls).",
    "Callers hung up before being answered in 6.9% of cases, that is 4,000 calls.",
    "بلغت نسبة التخلي 6.9%، أي 4,000 مكالمة.",
    "بلغت نسبة المكالمات المتروكة ٦٫٩٪ (٤٬٠٠٠ مكالمة).",
  ])("is of what the rate is: %s", (text) => {
    expect(tellDesk(text)[1]).toMatch(/^\S+ matched contacts\/calls\/2024-H1\/abandoned$/);
    expect(tellDesk(text.replace("4,000", "4,700").replace("٤٬٠٠٠", "٤٬٧٠٠"))[1]).not.toMatch(/matched/);
  });

  it("may be the whole of the rate", () => {
    expect(tellDesk("The abandonment rate was 6.9% (of 58,000 calls).")[1]).not.toMatch(/contradicted/);
    expect(tellDesk("The abandonment rate fell to 6.9% of 58,000 calls.")[1]).not.toMatch(/contradicted/);
  });
});
