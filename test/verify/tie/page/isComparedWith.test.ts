import { describe, expect, it } from "vitest";
import { tellTown } from "../tellTown.js";

describe("by how much a month is above another", () => {
  // 8,840 / 7,740 = 1.1421; 4,510 / 3,870 = 1.1654
  it.each([
    ["June, with 8,840 contacts, was 14.2% above May.", "14.2% matched contacts/2024-06/month-change-percent"],
    [
      "Callers rang 12,500 times from April to June. June, with 4,510, was 16.5% above May.",
      "16.5% matched contacts/calls/2024-06/month-change-percent",
    ],
  ])("is the change from it: %s", (text, expected) => {
    expect(tellTown(text).at(-1)).toBe(expected);
  });

  it("is no change of the other way", () => {
    expect(tellTown("June, with 8,840 contacts, was 14.2% below May.").at(-1)).not.toMatch(/matched|derived/);
    expect(tellTown("June, with 8,840 contacts, was 12.4% above May.").at(-1)).not.toMatch(/matched|derived/);
  });
});
