import { describe, expect, it } from "vitest";
import { editText } from "../../src/language/editText.js";

const source = "one two three";
const { text, spanOf, placeOf } = editText(source, [
  { start: 0, end: 4, put: "" },
  { start: 7, end: 8, put: "--" },
  { start: 8, end: 8, put: "3" },
]);

describe("an edited text", () => {
  it("has what was put instead", () => {
    expect(text).toBe("two--3three");
  });

  it.each([
    ["two", 0, 3],
    ["three", 6, 11],
    ["wo", 1, 3],
  ])("leads back to %s", (kept, start, end) => {
    const span = spanOf({ start, end });
    expect(source.slice(span.start, span.end)).toBe(kept);
  });

  it("leads back to where something else was put", () => {
    expect(spanOf({ start: 3, end: 5 })).toEqual({ start: 7, end: 8 });
    expect(spanOf({ start: 2, end: 7 })).toEqual({ start: 6, end: 9 });
  });

  it("leads there, and from what is gone to what stands behind it", () => {
    expect([4, 5, 7, 8, 12, 13].map(placeOf)).toEqual([0, 1, 3, 6, 10, 11]);
    expect([0, 2].map(placeOf)).toEqual([0, 0]);
  });
});

it("A text without edits is itself", () => {
  const same = editText(source, []);
  expect([same.text, same.placeOf(5), same.spanOf({ start: 4, end: 7 })]).toEqual([source, 5, { start: 4, end: 7 }]);
});
