/**
 * The Arabic numerals in words, written from the grammar and not from the tables of the reader: gender against that of what is
 * counted from 3 to 10, agreement of 1 and 2, the fixed pairs 11 to 19, `و` between all other parts, the larger part first.
 */
export interface Wording {
  readonly feminine: boolean;
  readonly oblique: boolean;
  /** 1 before the tens as `أحد`, `إحدى` and not `واحد`, `واحدة`. */
  readonly ahad: boolean;
  /** The hundreds as `مائة`, and not `مئة`. */
  readonly alef: boolean;
  /** `ثلاث مئة`, and not `ثلاثمئة`. */
  readonly apart: boolean;
}

const UNITS = ["", "", "", "ثَلَاثَة", "أَرْبَعَة", "خَمْسَة", "سِتَّة", "سَبْعَة", "ثَمَانِيَة", "تِسْعَة", "عَشَرَة"];
const BARE_UNITS = ["", "", "", "ثَلَاث", "أَرْبَع", "خَمْس", "سِتّ", "سَبْع", "ثَمَانِي", "تِسْع", "عَشْر"];
const TENS = ["", "", "عِشْر", "ثَلَاث", "أَرْبَع", "خَمْس", "سِتّ", "سَبْع", "ثَمَان", "تِسْع"];

/** A scale word: one, the stem of two, three to ten, and from eleven on. */
const SCALES = [
  { value: 1_000_000_000, one: "مِلْيَار", two: "مِلْيَار", few: "مِلْيَارَات", many: "مِلْيَارًا" },
  { value: 1_000_000, one: "مِلْيُون", two: "مِلْيُون", few: "مَلَايِين", many: "مِلْيُونًا" },
  { value: 1000, one: "أَلْف", two: "أَلْف", few: "آلَاف", many: "أَلْفًا" },
];

/** A whole number from 3 on in words, with its vowels. */
export function spellArabic(value: number, wording: Wording): string {
  const parts: string[] = [];
  let rest = value;
  for (const scale of SCALES) {
    const count = Math.floor(rest / scale.value);
    rest %= scale.value;
    if (count > 0) parts.push(...scaleParts(count, scale, wording));
  }
  if (rest > 0) parts.push(...partsBelowThousand(rest, wording));
  return parts.join(" وَ");
}

/** The scale words are masculine: they are counted as masculine nouns are. */
function scaleParts(count: number, scale: (typeof SCALES)[number], wording: Wording): readonly string[] {
  const { one, two, few, many } = scale;
  const last = count % 100;
  const hundreds = count - last;
  const dual = two + (wording.oblique ? "َيْن" : "َان");
  // `مئة ألف وألف`, `مئة ألف وألفان`
  if (last < 3) {
    const whole = hundreds === 0 ? [] : [`${construct(partsBelowThousand(hundreds, wording).join(" وَ"))} ${one}`];
    return [...whole, ...(last === 0 ? [] : [last === 1 ? one : dual])];
  }
  const words = partsBelowThousand(count, { ...wording, feminine: false }).join(" وَ");
  return [`${words} ${last <= 10 ? few : many}`];
}

/** The dual of the hundred loses its `ن` before what it counts. */
function construct(words: string): string {
  return words.replace(/(مِ(?:ائ|ئ)َت[َا]+ي?)ْ?نِ?$/, "$1");
}

function partsBelowThousand(value: number, wording: Wording): readonly string[] {
  const { alef, oblique, apart } = wording;
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  const hundred = alef ? "مِائَة" : "مِئَة";
  const parts: string[] = [];
  if (hundreds === 1) parts.push(hundred);
  if (hundreds === 2) parts.push(`${alef ? "مِائَت" : "مِئَت"}${oblique ? "َيْن" : "َان"}`);
  if (hundreds > 2) {
    const stem = hundreds === 8 && !apart ? "ثَمَان" : (BARE_UNITS[hundreds] ?? "");
    parts.push(`${stem}${apart ? " " : ""}${hundred}`);
  }
  if (rest > 0) parts.push(belowHundred(rest, wording));
  return parts;
}

function belowHundred(value: number, wording: Wording): string {
  const { feminine, oblique, ahad } = wording;
  const units = value % 10;
  const tens = Math.floor(value / 10);
  if (value <= 10) return unit(value, wording);
  if (value === 11) return feminine ? "إِحْدَى عَشْرَة" : "أَحَدَ عَشَرَ";
  if (value === 12) {
    const end = oblique ? "َيْ" : "َا";
    return feminine ? `اِثْنَت${end} عَشْرَة` : `اِثْن${end} عَشَرَ`;
  }
  if (value < 20) return `${unit(units, wording)} ${feminine ? "عَشْرَة" : "عَشَرَ"}`;
  const ten = (TENS[tens] ?? "") + (oblique ? "ِين" : "ُون");
  if (units === 0) return ten;
  const one = feminine ? "إِحْدَى" : "أَحَد";
  return `${units === 1 && ahad ? one : unit(units, wording)} وَ${ten}`;
}

function unit(value: number, { feminine, oblique }: Wording): string {
  if (value === 1) return feminine ? "وَاحِدَة" : "وَاحِد";
  if (value === 2) return `اِثْن${feminine ? "َت" : ""}${oblique ? "َيْن" : "َان"}`;
  return (feminine ? BARE_UNITS : UNITS)[value] ?? "";
}
