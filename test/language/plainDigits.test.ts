import { expect, it } from "vitest";
import { plainDigits } from "../../src/language/plainDigits.js";
import { readFigures } from "../../src/language/readFigures.js";

it.each([
  ["１２,３４５ and 7", "12,345 and 7"],
  ["१२३ ๔๕ ෦෧", "123 45 01"],
  ["－１．５％，２", "-1.5%,2"],
  // 𝟏 and 𝟙 are digits one of two sets, two units long each.
  ["𝟏𝟐 𝟘𝟙", "1\u200b2\u200b 0\u200b1\u200b"],
  ["١٢ ۳۴ 56 ½ ²", "١٢ ۳۴ 56 ½ ²"],
])("gives the digits of %s as those of English", (text, plain) => {
  expect(plainDigits(text)).toBe(plain);
});

it.each(["We took １２,３４５ calls", "We took १२,३४५ calls", "We took 𝟏𝟐,𝟑𝟒𝟓 calls"])(
  "reads %s at its place",
  (text) => {
    const [reading] = readFigures(text);
    expect(reading).toMatchObject({ kind: "count", value: 12345, noun: "call", script: "other" });
    expect(reading && text.slice(reading.span.start, reading.span.end)).toBe(text.slice(8, -6));
    expect(reading?.text).toBe(text.slice(8, -6));
  },
);

it.each([
  ["１２．５％", "percent", 12.5],
  ["－３％", "percent", -3],
  ["１２，３４５ calls", "count", 12345],
])("reads the wide signs of %s", (text, kind, value) => {
  expect(readFigures(text)).toMatchObject([{ kind, value, script: "other" }]);
});
