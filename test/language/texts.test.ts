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

  it("leaves nothing as it is", () => {
    expect(isolate("")).toBe("");
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
