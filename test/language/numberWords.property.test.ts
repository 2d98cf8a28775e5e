import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFigures } from "../../src/language/readFigures.js";
import { draws } from "../tools/draws.js";
import { spellArabic, type Wording } from "./arabicNumerals.js";

const BOTH = [false, true];
const WORDINGS: readonly Omit<Wording, "feminine">[] = BOTH.flatMap((oblique) =>
  BOTH.flatMap((ahad) => BOTH.flatMap((alef) => BOTH.map((apart) => ({ oblique, ahad, alef, apart })))),
);
const VOWELS = /[\u064B-\u0652]/g;
/** As it is printed with vowels, without them, and without hamza too. */
const SPELLINGS: readonly ((words: string) => string)[] = [
  (words) => words,
  (words) => words.replace(VOWELS, ""),
  (words) => words.replace(VOWELS, "").replace(/[أإآ]/g, "ا"),
];

/** What is counted, as the last part of its number asks; after 1 and 2 the number stands alone here. */
function noun(value: number, feminine: boolean): string {
  const last = value % 100;
  if (last > 0 && last < 3) return feminine ? "مكالمة" : "بلاغ";
  if (last > 2 && last < 11) return feminine ? "مكالمات" : "بلاغات";
  return feminine ? "مكالمة" : last === 0 ? "بلاغ" : "بلاغًا";
}

/** The wordings of a number that are not read as that number of that noun alone. */
function misread(value: number): readonly string[] {
  const texts = BOTH.flatMap((feminine) => {
    const words = new Set(WORDINGS.map((wording) => spellArabic(value, { ...wording, feminine })));
    const spellings = new Set([...words].flatMap((word) => SPELLINGS.map((spell) => spell(word))));
    return [...spellings].map((word) => `بلغت ${word} ${noun(value, feminine)} في اليوم الأول`);
  });
  return texts.filter((text) => {
    const [first, ...others] = readFigures(text);
    return !(first?.kind === "count" && first.value === value && others.length === 0);
  });
}

describe("number words in Arabic", () => {
  it("spells as a grammar does", () => {
    const plain = { feminine: false, oblique: false, ahad: false, alef: false, apart: false };
    const bare = (value: number, change: Partial<Wording> = {}): string =>
      spellArabic(value, { ...plain, ...change }).replace(VOWELS, "");
    expect(bare(11)).toBe("أحد عشر");
    expect(bare(11, { feminine: true })).toBe("إحدى عشرة");
    expect(bare(12, { oblique: true, feminine: true })).toBe("اثنتي عشرة");
    expect(bare(13, { feminine: true })).toBe("ثلاث عشرة");
    expect(bare(18)).toBe("ثمانية عشر");
    expect(bare(31, { feminine: true, ahad: true, oblique: true })).toBe("إحدى وثلاثين");
    expect(bare(3421)).toBe("ثلاثة آلاف وأربعمئة وواحد وعشرون");
    expect(bare(852, { feminine: true, apart: true, alef: true })).toBe("ثماني مائة واثنتان وخمسون");
    expect(bare(111_205)).toBe("مئة وأحد عشر ألفا ومئتان وخمسة");
    expect(bare(200_000, { oblique: true })).toBe("مئتي ألف");
    expect(bare(102_000)).toBe("مئة ألف وألفان");
    expect(bare(2_001_100)).toBe("مليونان وألف ومئة");
    expect(bare(11_000_003)).toBe("أحد عشر مليونا وثلاثة");
  });

  it("have their value from 3 to 2,400, in every wording", () => {
    const wrong: string[] = [];
    for (let value = 3; value <= 2400; value++) wrong.push(...misread(value));
    expect(wrong).toEqual([]);
  });

  it("have their value however large they are", () => {
    const part = fc.oneof(fc.constantFrom(0, 0, 1, 2, 3, 10, 11, 12, 19, 20, 21, 100, 101, 102, 111, 200), fc.nat(999));
    const anyValue = fc
      .tuple(fc.nat(20), part, part, part)
      .map(([billions, millions, thousands, rest]) => ((billions * 1000 + millions) * 1000 + thousands) * 1000 + rest)
      .filter((value) => value > 2);
    fc.assert(
      fc.property(anyValue, (value) => {
        expect(misread(value)).toEqual([]);
      }),
      draws(500),
    );
  });
});
