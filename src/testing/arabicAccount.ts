import type { CountedNoun } from "../model/Noun.js";

/** What an account counts: the numbers of a text, or the checks of a report. */
const NOUNS = {
  number: {
    id: "number",
    ar: { gender: "m", singular: "عدد", dual: "عددان", dualOblique: "عددين", plural: "أعداد", accusative: "عددًا" },
  },
  check: {
    id: "check",
    ar: { gender: "m", singular: "فحص", dual: "فحصان", dualOblique: "فحصين", plural: "فحوص", accusative: "فحصًا" },
  },
} as const satisfies Readonly<Record<string, CountedNoun>>;

/** What the whole came to. */
const STATUSES: Readonly<Record<string, string>> = {
  passed: "سليم",
  failed: "فيه خطأ",
  incomplete: "غير مكتمل",
  "cannot-check": "تعذر بعض الفحص",
  "nothing-checked": "لم يُفحص شيء",
};

/** The outcomes of numbers and of checks, each before how many there are. */
const OUTCOMES: Readonly<Record<string, { readonly label: string; readonly noun: keyof typeof NOUNS }>> = {
  matched: { label: "المطابق", noun: "number" },
  "within-rounding": { label: "المطابق بالتقريب", noun: "number" },
  derived: { label: "المحسوب من غيره", noun: "number" },
  contradicted: { label: "المخالف", noun: "number" },
  classed: { label: "سنوات وهواتف ونحوها", noun: "number" },
  unexplained: { label: "ما لا أصل له في البيانات", noun: "number" },
  pass: { label: "المطابق", noun: "check" },
  "pass-within-rounding": { label: "المطابق بالتقريب", noun: "check" },
  fail: { label: "المخالف", noun: "check" },
  "cannot-check": { label: "المتعذر فحصه", noun: "check" },
};

/**
 * `فيه خطأ (المخالف: عدد واحد)`: what the whole came to, and how many numbers or checks had each outcome, without those that did not
 * occur. The command is built apart and writes counts by the name of the package, so how one is written is given.
 *
 * @param status - that of the result, which English says as it is
 * @param counts - how many had each outcome
 * @param counted - writes a count with its noun
 * @param after - what stands between status and counts
 */
export function arabicAccount(
  status: string,
  counts: Readonly<Record<string, number>>,
  counted: (count: number, noun: CountedNoun) => string,
  after = "",
): string {
  const parts = Object.entries(counts).flatMap(([outcome, count]) => {
    const { label, noun } = OUTCOMES[outcome] ?? { label: outcome, noun: "check" };
    return count > 0 ? [`${label}: ${counted(count, NOUNS[noun])}`] : [];
  });
  const head = `${STATUSES[status] ?? status}${after}`;
  return parts.length > 0 ? `${head} (${parts.join("، ")})` : head;
}
