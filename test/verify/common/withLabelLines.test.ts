import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";
import { withLabelLines } from "../../../src/verify/common/withLabelLines.js";

describe("names and numbers that bars part", () => {
  it.each([
    ["الواردة: ٤٢ | Received: 42", "الواردة: ٤٢ \n Received: 42"],
    ["Calls: 41 (50%) | Letters: 41 (50%) | All: 82", "Calls: 41 (50%) \n Letters: 41 (50%) \n All: 82"],
  ])("have a line each, and keep their places: %s", (text, expected) => {
    expect(withLabelLines(text)).toBe(expected);
  });

  it.each([
    "Calls | 41",
    "Time: 9:30 | 41",
    "Calls: many | Letters: 41",
    "2023: 41 | 2024: 42",
    "| Calls: 41 | Letters: 41 |",
  ])("stay where one has no name or no number of its own: %s", (text) => {
    expect(withLabelLines(text)).toBe(text);
  });

  it("add up in either of two languages", () => {
    const text = [
      "الواردة: ٨٠٠ | Received: 800",
      "• شكاوى: ٥٣٠ | Complaints: 530",
      "• اقتراحات: ٢٧٠ | Suggestions: 270",
    ].join("\n");
    expect(checkText(text).verdict).toBe("reconciles");
  });
});
