import { expect, it } from "vitest";
import { plainSigns } from "../../src/language/plainSigns.js";

it("puts a blank for those of other widths, and leaves those between digits", () => {
  expect(plainSigns("in\u00a02021\u202fcalls,\u2009٩\u00a0000 and 12\u202f345")).toBe(
    "in 2021 calls, ٩\u00a0000 and 12\u202f345",
  );
});

it("puts one hyphen for others, and blanks for tabs that set words in", () => {
  expect(plainSigns("a\u2010b, \u20111.2 \u2013 \u2212")).toBe("a-b, -1.2 \u2013 \u2212");
  expect(plainSigns("\t- by phone: 41\n\t41\t12\nName\t41\n\t\tin all")).toBe(
    " - by phone: 41\n\t41\t12\nName\t41\n  in all",
  );
});

it("leaves no marks of quotations, but those that say more", () => {
  const shown = (text: string) => plainSigns(text).replaceAll("\u200b", "_");
  expect(shown("> Calls rose.\n> > By 41.\n> 52 e-mails\na > b")).toBe(
    "__Calls rose.\n____By 41.\n__52 e-mails\na > b",
  );
  expect(shown("> 30 days: 41\n> 60 days: 12")).toBe("> 30 days: 41\n> 60 days: 12");
});

it("leaves no blanks at the end of a line, and none that set all lines in", () => {
  const shown = (text: string) => plainSigns(text).replaceAll("\u200b", "_");
  expect(shown("  Calls:  \n\n    - by phone\t41\t \n  In all. ")).toBe(
    "__Calls:__\n\n__  - by phone\t41\t_\n__In all._",
  );
  expect(shown("Calls:\n  by phone")).toBe("Calls:\n  by phone");
});

it("takes a line of nothing but blanks before its word, of any length", () => {
  const text = `${" ".repeat(20_000_000)}a`;
  expect(plainSigns(text)).toHaveLength(text.length);
});

it("leaves no marks of bold words and numbers", () => {
  const shown = (text: string) => plainSigns(text).replaceAll("\u200b", "_");
  expect(shown("**41** calls and **12 thousand** e-mails, 3 ** 4")).toBe(
    "__41__ calls and __12 thousand__ e-mails, 3 ** 4",
  );
});
