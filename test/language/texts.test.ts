import { describe, expect, it } from "vitest";
import { convertDigits } from "../../src/language/convertDigits.js";
import { foldCharacter } from "../../src/language/foldCharacter.js";
import { formatList } from "../../src/language/formatList.js";
import { isolate } from "../../src/language/isolate.js";
import { normalizeArabic } from "../../src/language/normalizeArabic.js";

describe("convertDigits", () => {
  it("changes digits only", () => {
    expect(convertDigits("الربع 1 من عام ۲۰۲۱", "arab")).toBe("الربع ١ من عام ٢٠٢١");
    expect(convertDigits("١١٥٬٤٤٨٫٥٪", "latn")).toBe("115٬448٫5%".replace("%", "٪"));
  });

  it("leaves addresses alone", () => {
    expect(convertDigits("راسلنا 24 ساعة: 1950@moj.gov.sa", "arab")).toBe("راسلنا ٢٤ ساعة: 1950@moj.gov.sa");
    expect(convertDigits("https://example.org/2021 في 2021", "arab")).toBe("https://example.org/2021 في ٢٠٢١");
  });

  it("refuses other digits", () => {
    expect(() => Reflect.apply(convertDigits, undefined, ["1", "roman"])).toThrow(
      expect.objectContaining({ code: "bad-option" }),
    );
  });
});

describe("isolate", () => {
  it.each([
    ["٥٫٣٪", "\u2067"],
    ["مكالمة 5", "\u2067"],
    ["5.3%", "\u2066"],
    ["30% من الرسوم", "\u2067"],
    ["(٢) Fees", "\u2066"],
    ["(نظام) ناجز", "\u2067"],
    ["𞤀𞤣", "\u2067"],
    ["<٠٫٠٠٠٠٠١٪", "\u2067"],
    ["+966 11 ٥", "\u2066"],
    ["1950@moj.gov.sa", "\u2066"],
    ["www.moj.gov.sa", "\u2066"],
    ["+", "\u2066"],
  ])("opens %s in its own direction", (text, opening) => {
    expect(isolate(text)).toBe(`${opening}${text}\u2069`);
  });

  it.each([
    // The text's own end would end the isolate, and what follows would turn what stands beside it.
    ["x\u2069\u202E", "\u2066x\u2069"],
    ["x\u2069 \u202E1950", "\u2066x 1950\u2069"],
    ["قناة \u202EABC\u202C", "\u2067قناة ABC\u2069"],
    ["\u202Bnum\u202A 1\u202D", "\u2066num 1\u2069"],
    // What it begins and does not end would take ours for its end.
    ["a \u2067b", "\u2066a b\u2069"],
    ["\u2068a\u2066b\u2069", "\u2066a\u2066b\u2069\u2069"],
    // Of three ends, one ends something.
    ["\u2069a \u2066b\u2069 c\u2069", "\u2066a \u2066b\u2069 c\u2069"],
    // A line ends all isolates that are open in it.
    ["Portal\r\n1950\u2029x\u0085y", "\u2066Portal 1950 x y\u2069"],
    // What it sets apart itself stays, and so do marks that turn nothing.
    ["Portal (\u2067٥\u2069)\u200E", "\u2066Portal (\u2067٥\u2069)\u200E\u2069"],
  ])("lets no mark of %j reach beyond it", (text, expected) => {
    expect(isolate(text)).toBe(expected);
    expect(isolate(text)).toHaveLength(expected.length);
  });

  it("leaves nothing as it is", () => {
    expect(isolate("")).toBe("");
    expect(isolate("\u202E\u2069")).toBe("");
  });
});

describe("formatList", () => {
  it.each([
    [[], "", ""],
    [["أ"], "أ", "أ"],
    [["أ", "ب"], "أ وب", "أ and ب"],
    [["أ", "ب", "ج"], "أ وب وج", "أ, ب and ج"],
  ])("joins %j", (items, arabic, english) => {
    expect(formatList(items)).toBe(arabic);
    expect(formatList(items, { language: "en" })).toBe(english);
  });
});

describe("normalizeArabic", () => {
  it.each([
    ["إبريل أبريل آذار ٱلله", "ابريل ابريل اذار الله"],
    ["شكوى مكالمة مؤسسة مئة", "شكوي مكالمه موسسه ميه"],
    ["استفسارًا استفساراً", "استفسارا استفسارا"],
    ["مكالمـــات", "مكالمات"],
    ["\uFEE3\uFEDC\uFE8E\uFEDF\uFEE4\uFE8E\uFE95", "مكالمات"],
    ["\uFEFB", "لا"],
    ["\uFE8D\uFE77\uFE7D", "ا"],
    // Marks alone, singly and in twos, have a blank below them that is not there.
    ["استفسار\uFE70ا", "استفسارا"],
    ["م\uFE76ر\uFE78\uFC5E", "مر"],
    // The blanks of \uFDFA are those between its words.
    ["\uFDFA", "صلي الله عليه وسلم"],
    ["\uFDFC", "ريال"],
    ["\uFD3E5\uFD3F", "\uFD3E5\uFD3F"],
    ["\u061C-١٢٪\u061C ۴", "-12٪ 4"],
    ["Q1\u200F 2021", "Q1 2021"],
    ["", ""],
  ])("folds %j", (text, folded) => {
    expect(normalizeArabic(text)).toBe(folded);
  });

  it("agrees with folding one character at a time, so that offsets can be kept", () => {
    const codes = Array.from({ length: 0x10000 }, (_, code) => code);
    const different = codes.filter((code) => {
      const folded = foldCharacter(code);
      return normalizeArabic(String.fromCharCode(code)) !== folded || normalizeArabic(folded) !== folded;
    });
    expect(different).toEqual([]);
  });

  it("leaves other scripts, spaces and Arabic signs as they are", () => {
    const others = "aB²½\u00A0\u202F٬٫٪،\u2212€";
    expect(normalizeArabic(others)).toBe(others);
  });
});
