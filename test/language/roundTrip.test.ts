import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { convertDigits } from "../../src/language/convertDigits.js";
import { countedNoun } from "../../src/language/countedNoun.js";
import { formatChange } from "../../src/language/formatChange.js";
import { formatCount } from "../../src/language/formatCount.js";
import { formatDay } from "../../src/language/formatDay.js";
import { formatDecimal } from "../../src/language/formatDecimal.js";
import { formatPercent } from "../../src/language/formatPercent.js";
import { formatPeriod } from "../../src/language/formatPeriod.js";
import { formatPoints } from "../../src/language/formatPoints.js";
import { formatRange } from "../../src/language/formatRange.js";
import { formatRate } from "../../src/language/formatRate.js";
import { formatShare } from "../../src/language/formatShare.js";
import { formatSignedCount } from "../../src/language/formatSignedCount.js";
import { readCountedNoun } from "../../src/language/readCountedNoun.js";
import { readDayText } from "../../src/language/readDayText.js";
import { readNumber } from "../../src/language/readNumber.js";
import { readPeriodText } from "../../src/language/readPeriodText.js";
import { readRange } from "../../src/language/readRange.js";
import { BIDI_MODES, LANGUAGES, NUMERALS } from "../../src/model/lists.js";
import { NOUN_IDS } from "../../src/model/Noun.js";
import type { FixedDecimal, Ratio } from "../../src/model/numbers.js";
import { honestShare } from "../../src/ratios/honestShare.js";
import { roundRatio } from "../../src/ratios/roundRatio.js";
import { draws } from "../tools/draws.js";

const styles = fc.record({
  language: fc.constantFrom(...LANGUAGES),
  numerals: fc.constantFrom(...NUMERALS),
  bidi: fc.constantFrom(...BIDI_MODES),
});
const counts = fc.oneof(fc.integer({ min: 0, max: 2000 }), fc.maxSafeNat());
const decimals = fc.integer({ min: 0, max: 6 });
const ratios = fc.record({
  numerator: fc.integer({ min: -2_000_000, max: 2_000_000 }),
  denominator: fc.integer({ min: 1, max: 1_500_000 }),
});
const years = fc.integer({ min: 1, max: 9999 }).map((year) => String(year).padStart(4, "0"));
const parts = ["", "-01", "-02", "-03", "-04", "-05", "-06", "-07", "-08", "-09", "-10", "-11", "-12"];
const keys = fc.tuple(years, fc.constantFrom(...parts, "-Q1", "-Q2", "-Q3", "-Q4", "-H1", "-H2"));
const holds = <Values extends [unknown, ...unknown[]]>(property: fc.IProperty<Values>) =>
  fc.assert(property, draws(400));

/** A rounded ratio, with more decimals than asked for only where they alone show that it is not 0. */
function expectVisible(read: FixedDecimal, ratio: Ratio, places: number, times: 100 | 1000): void {
  const { units, decimals } = read;
  expect({ units, decimals }).toEqual(roundRatio(ratio, { decimals, times }));
  expect(units === 0).toBe(ratio.numerator === 0);
  for (let fewer = places; fewer < decimals; fewer++)
    expect(roundRatio(ratio, { decimals: fewer, times }).units).toBe(0);
}

describe("what is written is read back", () => {
  it("counts, with any group separator", () => {
    const grouping = fc.constantFrom("٬" as const, "," as const, "،" as const, false as const);
    holds(
      fc.property(counts, styles, grouping, (count, style, separator) => {
        expect(readNumber(formatCount(count, style)).units).toBe(count);
        expect(readNumber(formatCount(count, { ...style, grouping: separator })).units).toBe(count);
      }),
    );
  });

  it("differences", () => {
    holds(
      fc.property(fc.maxSafeInteger(), styles, (difference, style) => {
        expect(readNumber(formatSignedCount(difference, style)).units).toBe(difference === 0 ? 0 : difference);
      }),
    );
  });

  it("decimals", () => {
    holds(
      fc.property(fc.maxSafeInteger(), fc.integer({ min: 0, max: 15 }), styles, (given, places, style) => {
        const units = given === 0 ? 0 : given;
        const reading = readNumber(formatDecimal({ units, decimals: places }, style));
        expect(reading).toMatchObject({ units, decimals: places, numerals: style.numerals, isPercent: false });
        expect(reading.value).toBe(Number(`${units}e-${places}`));
      }),
    );
  });

  it("percentages, rates, shares and changes", () => {
    holds(
      fc.property(ratios, decimals, styles, (ratio, places, style) => {
        const options = { ...style, decimals: places };
        const percent = roundRatio(ratio, { decimals: places, times: 100 });
        expect(readNumber(formatPercent(ratio, options))).toMatchObject({ ...percent, isPercent: true });
        const rate = readNumber(formatRate(ratio, options));
        expect(rate.isPercent).toBe(false);
        expectVisible(rate, ratio, places, 1000);
        const honest = honestShare(ratio, { decimals: places });
        expect(readNumber(formatShare(ratio, options))).toMatchObject({ ...honest, isPercent: true });
        expect(readNumber(formatChange(ratio, options))).toMatchObject({ ...honest, isPercent: true });
        const points = readCountedNoun(formatPoints(ratio, options));
        expect(points).toMatchObject({ noun: "percentage-point", agrees: true });
        expectVisible(points, ratio, places, 100);
      }),
    );
  });

  it("ranges", () => {
    holds(
      fc.property(
        fc.maxSafeInteger(),
        fc.maxSafeInteger(),
        decimals,
        fc.boolean(),
        styles,
        (a, b, places, percent, style) => {
          const [low, high] = [Math.min(a, b) || 0, Math.max(a, b) || 0];
          const text = formatRange(
            { units: low, decimals: places },
            { units: high, decimals: places },
            { ...style, percent },
          );
          const expected = { decimals: places, isPercent: percent };
          expect(readRange(text)).toMatchObject({
            from: { units: low, ...expected },
            to: { units: high, ...expected },
          });
        },
      ),
    );
  });

  it("counted nouns", () => {
    const options = fc.record({
      case: fc.constantFrom("nominative", "oblique"),
      zero: fc.constantFrom("la", "numeral"),
    });
    holds(
      fc.property(counts, fc.constantFrom(...NOUN_IDS), styles, options, (count, noun, style, more) => {
        const reading = readCountedNoun(countedNoun(count, noun, { ...style, ...more }));
        expect(reading).toEqual({ value: count, units: count, decimals: 0, noun, agrees: true });
      }),
    );
  });

  it("numbers with decimals and their nouns", () => {
    holds(
      fc.property(counts, decimals, fc.constantFrom(...NOUN_IDS), styles, (units, places, noun, style) => {
        const reading = readCountedNoun(countedNoun({ units, decimals: places }, noun, style));
        expect(reading).toMatchObject({ units, decimals: places, noun, agrees: true });
      }),
    );
  });

  it("periods", () => {
    holds(
      fc.property(keys, styles, fc.constantFrom("official", "short"), ([year, part], style, kind) => {
        const { language, numerals } = style;
        const text = formatPeriod(year + part, { language, numerals, style: kind });
        expect(readPeriodText(text)).toBe(year + part);
      }),
    );
  });

  it("days", () => {
    const days = fc.tuple(years, fc.constantFrom(...parts.slice(1)), fc.integer({ min: 1, max: 28 }));
    holds(
      fc.property(days, styles, ([year, month, number], style) => {
        const day = `${year}${month}-${String(number).padStart(2, "0")}`;
        const text = formatDay(day, style);
        expect(readDayText(text)).toBe(day);
      }),
    );
  });

  it("digits", () => {
    holds(
      fc.property(counts, (count) => {
        expect(convertDigits(convertDigits(String(count), "arab"), "latn")).toBe(String(count));
      }),
    );
  });

  it("and without bidi marks nothing invisible is written", () => {
    holds(
      fc.property(ratios, fc.constantFrom(...LANGUAGES), fc.constantFrom(...NUMERALS), (ratio, language, numerals) => {
        const options = { language, numerals };
        const texts = [formatShare(ratio, options), formatChange(ratio, options), formatPoints(ratio, options)];
        expect(texts.join("")).not.toMatch(/\p{Cf}/u);
      }),
    );
  });
});
