import { describe, expect, it } from "vitest";
import { tellTown } from "../tellTown.js";

// 6,900 of 24,500 are 28.163 %; 1,900 are 7.755 %, 7.8 % rounded, 7.7 % cut off.
describe("a percentage that is cut off", () => {
  it.each([
    "All percentages are rounded to one decimal.",
    "Shares are rounded to the nearest tenth.",
    "النسب مقربة إلى منزلة عشرية واحدة.",
    "جميع النسب المئوية مقرّبة لأقرب جزء من عشرة.",
  ])("is wrong where the page says that it is rounded: %s", (note) => {
    const page = (share: string) => `Social media made up ${share} of contacts.\n\n${note}`;
    expect(tellTown(page("7.8%"))[0]).toBe("7.8% matched contacts/social/2024-Q2/share-of-channels");
    expect(tellTown(page("7.7%"))[0]).toBe("7.7% contradicted contacts/social/2024-Q2/share-of-channels");
  });

  it("is told as another rounding elsewhere", () => {
    const page = "Social media made up 7.7% of contacts.\n\nShares may not add up to 100% because they are rounded.";
    expect(tellTown(page)[0]).toBe("7.7% within-rounding contacts/social/2024-Q2/share-of-channels");
  });
});
