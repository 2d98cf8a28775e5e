import { expect, it } from "vitest";
import {
  BRACKET,
  BREAK,
  COLON,
  COMMA,
  DASH,
  PERCENT,
  SLASH,
  SPACE,
  WALL,
} from "../../../src/language/reading/characters.js";
import { NEAR, SPACED } from "../../../src/language/reading/Source.js";
import { GAP } from "../../../src/language/reading/tokenize.js";

it("has for every kind of gap the bit at its number", () => {
  const kinds = [SPACE, WALL, BREAK, BRACKET, COLON, DASH, COMMA, SLASH, PERCENT];
  const bits = [GAP.space, GAP.wall, GAP.break, GAP.bracket, GAP.colon, GAP.dash, GAP.comma, GAP.slash, GAP.percent];
  expect(bits).toEqual(kinds.map((kind) => 1 << kind));
  expect([SPACED, NEAR]).toEqual([GAP.space, GAP.space | GAP.bracket]);
});
