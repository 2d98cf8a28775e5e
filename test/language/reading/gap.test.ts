import { expect, it } from "vitest";
import { KIND } from "../../../src/language/reading/characters.js";
import { GAP } from "../../../src/language/reading/tokenize.js";

it.each(["space", "wall", "break", "bracket", "colon", "dash", "comma", "slash", "percent"] as const)(
  "has for a %s the bit at its number",
  (kind) => {
    expect(GAP[kind]).toBe(1 << KIND[kind]);
  },
);

it("has the bits of spaces and brackets for what is near", () => {
  expect(GAP.near).toBe(GAP.space | GAP.bracket);
});
