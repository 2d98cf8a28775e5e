import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { convertDigits } from "../../src/language/convertDigits.js";
import { countedNoun } from "../../src/language/countedNoun.js";
import { formatChange } from "../../src/language/formatChange.js";
import { formatCount } from "../../src/language/formatCount.js";
import { formatDecimal } from "../../src/language/formatDecimal.js";
import { formatList } from "../../src/language/formatList.js";
import { formatMonth } from "../../src/language/formatMonth.js";
import { formatPercent } from "../../src/language/formatPercent.js";
import { formatPeriod } from "../../src/language/formatPeriod.js";
import { formatSignedCount } from "../../src/language/formatSignedCount.js";
import { ALGERIAN_MONTHS, ARABIC_MONTHS, LEVANTINE_MONTHS, MOROCCAN_MONTHS } from "../../src/language/months.js";
import { pluralCategory } from "../../src/language/pluralCategory.js";
import { ARABIC_QUARTERS } from "../../src/language/quarters.js";
import { readCountedNoun } from "../../src/language/readCountedNoun.js";
import { readNumber } from "../../src/language/readNumber.js";
import { readPeriodText } from "../../src/language/readPeriodText.js";
import { writeNumber } from "../../src/language/writeNumber.js";
import { type CountedNoun, NOUN_IDS, type NounId } from "../../src/model/Noun.js";

const vectorsUrl = new URL("../../../shared/oracles/arabic-vectors.json", import.meta.url);
const pluralsUrl = new URL("../../../shared/oracles/cldr-ar-plurals.json", import.meta.url);
const formatUrl = new URL("../../../shared/oracles/cldr-ar-format.json", import.meta.url);

interface Vector {
  readonly id: string;
  readonly kind: string;
  readonly input: number | string;
  readonly options: Readonly<Record<string, string | number | boolean>>;
  readonly expected: string;
}

/** Where the library chooses otherwise; each is explained in docs/decisions/0003-arabic-choices.md. */
const CHOSEN_OTHERWISE: Readonly<Record<string, string>> = {
  "count-046": "the separators of the Maghreb are read, not written",
  "decimal-072": "the separators of the Maghreb are read, not written",
  "count-054": "nothing depends on the engine",
  "count-055": "1,234 is grouped",
  "decimal-073": "NaN is refused by a coded error, not by a RangeError",
  "percent-084": "Latin digits take %",
  "percent-087": "Latin digits take %",
  "signed-109": "Latin digits take %",
  "noun-115": "one has its numeral word",
  "noun-261": "no vowel marks are written",
  "noun-262": "the tanwin stands before the alef; the other order is read",
  "month-279": "Saudi month names are written; these are read",
  "month-280": "Saudi month names are written; these are read",
  "month-282": "Saudi month names are written; these are read",
  "month-285": "Saudi month names are written; these are read",
  "month-286": "Saudi month names are written; these are read",
  "month-288": "Saudi month names are written; these are read",
  "month-291": "no Hijri calendar",
  "month-292": "no Hijri calendar",
  "month-294": "no Hijri calendar",
  "month-295": "no Hijri calendar",
  "month-297": "no Hijri calendar",
  "month-298": "no Hijri calendar",
  "quarter-312": "no Hijri calendar",
  "quarter-313": "no Hijri calendar",
};

const feminine = (singular: string, dual: string, dualOblique: string, plural: string): CountedNoun => ({
  id: "own",
  ar: { gender: "f", singular, dual, dualOblique, plural, accusative: singular },
});
const OWN_NOUNS: Readonly<Record<string, CountedNoun>> = {
  minute: feminine("دقيقة", "دقيقتان", "دقيقتين", "دقائق"),
  hour: feminine("ساعة", "ساعتان", "ساعتين", "ساعات"),
  year: feminine("سنة", "سنتان", "سنتين", "سنوات"),
  week: {
    id: "week",
    ar: {
      gender: "m",
      singular: "أسبوع",
      dual: "أسبوعان",
      dualOblique: "أسبوعين",
      plural: "أسابيع",
      accusative: "أسبوعًا",
    },
  },
  emailMsg: feminine("رسالة إلكترونية", "رسالتان إلكترونيتان", "رسالتين إلكترونيتين", "رسائل إلكترونية"),
  suggestionIq: {
    id: "suggestion-iq",
    ar: {
      gender: "m",
      singular: "اقتراح",
      dual: "اقتراحان",
      dualOblique: "اقتراحين",
      plural: "اقتراحات",
      accusative: "اقتراحًا",
    },
  },
};

const isNounId = (id: string): id is NounId => NOUN_IDS.some((known) => known === id);

function nounIn(name: string): NounId | CountedNoun {
  const noun = isNounId(name) ? name : OWN_NOUNS[name];
  if (noun === undefined) throw new Error(`no forms for ${name}`);
  return noun;
}

/** The options of a vector in the library's own words; ICU drops zeros at the end, which is asked for by fewer decimals. */
function optionsOf({ options, expected }: Vector) {
  const locale = String(options["locale"] ?? "");
  const latin = options["digits"] === "latn" || options["to"] === "latn" || locale.endsWith("latn");
  const isIntl = options["locale"] !== undefined;
  return {
    numerals: latin ? ("latn" as const) : ("arab" as const),
    bidi: options["marks"] === "isolate" ? ("isolate" as const) : isIntl ? ("marks" as const) : ("none" as const),
    decimals: /[٫.](\d+|[٠-٩]+)/.exec(expected)?.[1]?.length ?? 0,
  };
}

function grouping({ options }: Vector) {
  const separator = options["groupSeparator"];
  if (separator === "," || separator === "،") return { grouping: separator } as const;
  return options["useGrouping"] === false ? ({ grouping: false } as const) : {};
}

function written(vector: Vector): string {
  const { kind, options } = vector;
  const style = optionsOf(vector);
  const number = Number(vector.input);
  const text = String(vector.input);
  switch (kind) {
    case "digits":
      return convertDigits(text, style.numerals);
    case "count":
      return formatCount(number, { ...style, ...grouping(vector) });
    case "decimal":
      return formatDecimal(number, style);
    case "percent":
      return formatPercent(number, style);
    case "signed": {
      if (options["style"] === "percent") return formatChange(number, style);
      if (Number.isInteger(number)) return formatSignedCount(number, style);
      const fixed = { units: Math.round(number * 10 ** style.decimals), decimals: style.decimals };
      return writeNumber(fixed, style, { plus: true });
    }
    case "noun": {
      const byUnit = options["unit"] !== undefined;
      return countedNoun(number, nounIn(String(options["unit"] ?? options["noun"])), {
        ...style,
        zero: byUnit || options["zero"] === "numeral" ? "numeral" : "la",
        case: options["case"] === "oblique" ? "oblique" : "nominative",
      });
    }
    case "month":
      return formatMonth(text, style);
    default:
      return formatPeriod(text, { numerals: style.numerals, style: "official" });
  }
}

const isHijri = ({ options }: Vector) => /umalqura/.test(`${options["locale"]} ${options["calendar"]}`);

const isThere = existsSync(vectorsUrl);
const vectors: readonly Vector[] = isThere ? JSON.parse(readFileSync(vectorsUrl, "utf8")) : [];
const ours = vectors.filter(({ kind }) => kind !== "parse");

describe.skipIf(!isThere)("the Arabic vectors (needs ../shared)", () => {
  it("are all written as they say, or chosen otherwise for a stated reason", () => {
    const unwritten = (vector: Vector) => vector.id === "decimal-073" || isHijri(vector);
    const different = ours.filter((vector) => unwritten(vector) || written(vector) !== vector.expected);
    expect(different.map(({ id }) => id).sort()).toEqual(Object.keys(CHOSEN_OTHERWISE).sort());
  });

  it("refuse NaN", () => {
    expect(() => formatDecimal(Number.NaN)).toThrow(expect.objectContaining({ code: "bad-number" }));
  });

  it.each(ours.filter(({ id, kind }) => kind === "percent" && CHOSEN_OTHERWISE[id] === undefined))(
    "read $id back",
    (vector) => {
      const { value, isPercent } = readNumber(vector.expected);
      expect(isPercent).toBe(true);
      expect(Math.abs(value - Number(vector.input) * 100)).toBeLessThanOrEqual(0.5);
    },
  );

  it("are read back where they are counts in either digits", () => {
    const counts = ours.filter(({ id, kind }) => kind === "count" && CHOSEN_OTHERWISE[id] === undefined);
    expect(counts.map(({ expected }) => readNumber(expected).value)).toEqual(counts.map(({ input }) => input));
  });

  it("are read back where they are nouns", () => {
    const nouns = ours.filter(({ kind, options }) => kind === "noun" && options["noun"] !== undefined);
    expect(nouns.length).toBeGreaterThan(60);
    for (const { input, expected, options } of nouns) {
      const own = OWN_NOUNS[String(options["noun"])];
      expect(readCountedNoun(expected, own ? [own] : [])).toMatchObject({ value: input, agrees: true });
    }
  });

  it("are read back where they are months of any system, or quarters", () => {
    const periods = ours.filter((vector) => /month|quarter/.test(vector.kind) && !isHijri(vector));
    expect(periods.length).toBeGreaterThan(20);
    expect(periods.map(({ expected }) => readPeriodText(expected))).toEqual(periods.map(({ input }) => input));
  });
});

describe.skipIf(!existsSync(pluralsUrl))("the plural rules of CLDR (needs ../shared)", () => {
  it("are ours", () => {
    const { cases }: { cases: readonly { n: string; category: string }[] } = JSON.parse(
      readFileSync(pluralsUrl, "utf8"),
    );
    expect(cases.map(({ n }) => pluralCategory(Number(n)))).toEqual(cases.map(({ category }) => category));
    expect(cases.length).toBeGreaterThan(50);
  });
});

describe.skipIf(!existsSync(formatUrl))("the symbols and names of CLDR (needs ../shared)", () => {
  const data = existsSync(formatUrl) ? JSON.parse(readFileSync(formatUrl, "utf8")) : {};

  it("are ours", () => {
    const { values, r } = data.intl_node_20_icu_78;
    const egypt = r["ar-EG"];
    const written = (numerals: "arab" | "latn") =>
      values.map((value: number) => formatDecimal(value, { decimals: decimalsOf(value), numerals, bidi: "marks" }));
    expect(written("arab")).toEqual(egypt.numArab);
    expect(written("latn")).toEqual(egypt.numLatn);
    expect(formatPercent(0.968, { decimals: 1, bidi: "marks" })).toBe(egypt.pctArab);
    expect(formatPercent(0.968, { decimals: 1, bidi: "marks", numerals: "latn" })).toBe("96.8\u200E%\u200E");
    expect(formatList(["هاتف", "بريد", "محادثة"])).toBe(egypt.list);
  });

  it("name the months and quarters", () => {
    expect(ARABIC_MONTHS).toEqual(data.locales["ar-SA"].months_wide);
    expect(LEVANTINE_MONTHS).toEqual(data.locales["ar-JO"].months_wide);
    expect(MOROCCAN_MONTHS).toEqual(data.locales["ar-MA"].months_wide);
    expect(ALGERIAN_MONTHS).toEqual(data.locales["ar-DZ"].months_wide);
    expect(ARABIC_QUARTERS).toEqual(data.locales["ar-SA"].quarters_wide);
  });
});

const decimalsOf = (value: number) => String(value).split(".")[1]?.length ?? 0;

describe("Intl", () => {
  it("gives every number the plural category that we give", () => {
    const rules = new Intl.PluralRules("ar-SA");
    const numbers = Array.from({ length: 30_000 }, (_, index) => (index < 10_000 ? index : index * 7919));
    const different = numbers.filter((number) => rules.select(number) !== pluralCategory(number));
    expect(different).toEqual([]);
  });

  it("writes numbers, percentages and signs as we do", () => {
    const arabic = new Intl.NumberFormat("ar-SA-u-nu-arab");
    const latin = new Intl.NumberFormat("ar-EG-u-nu-latn");
    const percent = {
      style: "percent",
      minimumFractionDigits: 2,
      maximumFractionDigits: 2,
      signDisplay: "exceptZero",
    } as const;
    const arabicPercent = new Intl.NumberFormat("ar-SA-u-nu-arab", percent);
    const latinPercent = new Intl.NumberFormat("ar-EG-u-nu-latn", percent);
    const marks = { bidi: "marks" } as const;
    for (let index = 0; index < 5000; index++) {
      const count = (index * 2_654_435_761) % 10_000_000_019;
      const change = ((count % 20_011) - 10_005) / 10_007;
      expect(formatCount(count, marks)).toBe(arabic.format(count));
      expect(formatCount(count, { ...marks, numerals: "latn" })).toBe(latin.format(count));
      expect(formatChange(change, marks)).toBe(arabicPercent.format(change));
      expect(formatChange(change, { ...marks, numerals: "latn" })).toBe(latinPercent.format(change));
    }
  });
});
