import { describe, expect, it } from "vitest";
import { firstQuarter2021 } from "../../src/golden/firstQuarter2021.js";
import { convertDigits } from "../../src/language/convertDigits.js";
import { formatList } from "../../src/language/formatList.js";
import { isolate } from "../../src/language/isolate.js";
import { normalizeArabic } from "../../src/language/normalizeArabic.js";
import { readCountedNoun } from "../../src/language/readCountedNoun.js";
import { readDayText } from "../../src/language/readDayText.js";
import { readFigures } from "../../src/language/readFigures.js";
import { readNumber } from "../../src/language/readNumber.js";
import { readPeriodText } from "../../src/language/readPeriodText.js";
import { readRange } from "../../src/language/readRange.js";
import { readTables } from "../../src/language/readTables.js";
import { readHtml } from "../../src/read/readHtml.js";
import { readHtmlTables } from "../../src/read/readHtmlTables.js";
import { checkText } from "../../src/verify/checkText.js";
import { tieOut } from "../../src/verify/tieOut.js";

it("no list is refused by formatList and readCountedNoun", () => {
  expect(() => Reflect.apply(formatList, undefined, ["ab"])).toThrow('formatList needs a list, got "ab"');
  expect(() => Reflect.apply(readCountedNoun, undefined, ["5 calls", "call"])).toThrow(
    expect.objectContaining({ code: "bad-noun", message: 'readCountedNoun needs a list, got "call"' }),
  );
});

describe("what is no text is refused by", () => {
  it.each([
    ["readNumber", readNumber, "unreadable-number"],
    ["readCountedNoun", readCountedNoun, "unreadable-number"],
    ["readRange", readRange, "unreadable-number"],
    ["readPeriodText", readPeriodText, "unreadable-period"],
    ["readDayText", readDayText, "bad-day"],
    ["readFigures", readFigures, "bad-input"],
    ["readTables", readTables, "bad-input"],
    ["normalizeArabic", normalizeArabic, "bad-input"],
    ["readHtml", readHtml, "bad-input"],
    ["readHtmlTables", readHtmlTables, "bad-input"],
    ["checkText", checkText, "bad-input"],
    ["tieOut", (page: string) => tieOut(page, firstQuarter2021), "bad-input"],
    ["isolate", isolate, "bad-input"],
    ["convertDigits", (text: string) => convertDigits(text, "latn"), "bad-input"],
    ["formatList", (text: string) => formatList(["a", text]), "bad-input"],
  ])("%s", (name, read, code) => {
    for (const value of [null, undefined, 5]) {
      const message = expect.stringMatching(new RegExp(`^${name} needs (a text|HTML)(, or what .*)?, got ${value}$`));
      expect(() => Reflect.apply(read, undefined, [value])).toThrow(expect.objectContaining({ code, value, message }));
    }
  });
});
