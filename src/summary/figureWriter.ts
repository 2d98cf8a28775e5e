import type { Figure } from "../figures/Figure.js";
import { isRatio } from "../figures/isRatio.js";
import { numberText } from "../figures/numberText.js";
import { countedNoun } from "../language/countedNoun.js";
import { formatCount } from "../language/formatCount.js";
import { formatDecimal } from "../language/formatDecimal.js";
import { formatList } from "../language/formatList.js";
import { formatMonth } from "../language/formatMonth.js";
import { formatPeriod } from "../language/formatPeriod.js";
import { formatRate } from "../language/formatRate.js";
import { formatShare } from "../language/formatShare.js";
import { nounOf } from "../language/nounOf.js";
import { NO_VALUE } from "../language/okValue.js";
import type { Label } from "../model/FeedbackReport.js";
import type { Language, Numerals } from "../model/lists.js";
import { decimalText } from "../ratios/decimalText.js";
import { honestShare } from "../ratios/honestShare.js";
import { roundRatio } from "../ratios/roundRatio.js";
import { ARABIC_CYCLE_WORDS } from "./arabicCycleWords.js";
import { ARABIC_WORDS } from "./arabicWords.js";
import type { CycleWords } from "./CycleWords.js";
import { ENGLISH_CYCLE_WORDS } from "./englishCycleWords.js";
import { ENGLISH_WORDS } from "./englishWords.js";
import { oneLine } from "./oneLine.js";
import type { Phrase, Piece, VerbatimPiece } from "./Summary.js";
import type { SummaryWords } from "./SummaryWords.js";
import { say } from "./say.js";

/** Writes figures as pieces, in one language and one set of digits. */
export interface FigureWriter {
  readonly language: Language;
  readonly numerals: Numerals;
  readonly words: SummaryWords;
  readonly cycle: CycleWords;
  /** A figure of the catalogue, if the report supports it. */
  readonly find: (id: string) => Figure | undefined;
  /** The number alone, for tables. */
  readonly number: (id: string, decimals?: number) => Phrase;
  /** The number with the noun it counts, for prose. */
  readonly counted: (id: string, dualCase?: "nominative" | "oblique") => Phrase;
  /** What the known parts of an unavailable total add up to. */
  readonly partial: (id: string) => Phrase;
  /** A change, as a word and its size. */
  readonly change: (id: string) => Phrase;
  readonly month: (key: string) => string;
  /** A period within a sentence. */
  readonly period: (key: string) => string;
  /** A period at the start of a line. */
  readonly periodName: (key: string) => string;
  readonly count: (value: number) => string;
  /** A score of a scale, which may be below 0. */
  readonly score: (value: number) => string;
  readonly label: (label: Label | undefined, otherwise: string) => string;
  readonly verbatim: (text: string) => VerbatimPiece;
  /** A sentence with its pieces in the places of `{0}`, `{1}` … */
  readonly say: (sentence: string, ...pieces: readonly (string | Phrase)[]) => Phrase;
}

/** A writer of the figures of a catalogue. */
export function figureWriter(
  catalogue: readonly Figure[],
  language: Language,
  numerals: Numerals,
  decimals: number,
): FigureWriter {
  const words = language === "ar" ? ARABIC_WORDS : ENGLISH_WORDS;
  const options = { language, numerals };
  const byId = new Map(catalogue.map((figure) => [figure.id, figure]));

  const printed = (figure: Figure, places: number): Piece => {
    const { id, form, result } = figure;
    if (result.status !== "ok") return NO_VALUE;
    const { value } = result;
    if (typeof value === "number") return { figure: id, text: numberText(value, options), value: String(value) };
    if (!isRatio(value))
      return formatList(
        value.map((month) => formatMonth(month, options)),
        options,
      );
    if (form === "rate") {
      const rate = roundRatio(value, { decimals: 1, times: 1000 });
      return { figure: id, text: formatRate(value, options), value: decimalText(rate) };
    }
    if (form === "mean" || form === "score" || form === "points") {
      const mean = roundRatio(
        value,
        form === "points" ? { decimals: places, times: 100 } : { decimals: form === "mean" ? 1 : 2 },
      );
      return { figure: id, text: formatDecimal(mean, options), value: decimalText(mean) };
    }
    const share = honestShare(value, { decimals: places });
    return { figure: id, text: formatShare(value, { ...options, decimals: places }), value: decimalText(share) };
  };

  const number = (id: string, places = decimals): Phrase => {
    const figure = byId.get(id);
    return [figure === undefined ? NO_VALUE : printed(figure, places)];
  };

  const counted = (id: string, dualCase: "nominative" | "oblique" = "nominative"): Phrase => {
    const figure = byId.get(id);
    const value = figure?.result.status === "ok" ? figure.result.value : undefined;
    if (figure?.noun === undefined || typeof value !== "number" || value < 0) return number(id);
    if (nounOf(figure.noun)[language] === undefined) return number(id);
    const phrase = countedNoun(value, figure.noun, { ...options, case: dualCase, zero: "numeral" });
    const text = formatCount(value, options);
    return phrase.startsWith(text)
      ? [{ figure: id, text, value: String(value) }, phrase.slice(text.length)]
      : [{ figure: id, text: phrase, value: String(value) }];
  };

  const change = (id: string): Phrase => {
    const result = byId.get(id)?.result;
    if (result?.status === "undefined")
      return [result.reason === "from-zero" ? words.sentences.fromZero : words.sentences.same];
    if (result?.status !== "ok" || !isRatio(result.value)) return [NO_VALUE];
    const { numerator, denominator } = result.value;
    if (numerator === 0) return [words.sentences.same];
    const size = { numerator: Math.abs(numerator), denominator };
    const value = (numerator < 0 ? "-" : "") + decimalText(honestShare(size, { decimals }));
    const piece = { figure: id, text: formatShare(size, { ...options, decimals }), value };
    return say(numerator > 0 ? words.sentences.up : words.sentences.down, [piece]);
  };

  const partial = (id: string): Phrase => {
    const result = byId.get(id)?.result;
    if (result?.status !== "unavailable" || typeof result.partial !== "number") return [NO_VALUE];
    return [{ figure: id, text: formatCount(result.partial, options), value: String(result.partial) }];
  };

  return {
    language,
    numerals,
    words,
    cycle: language === "ar" ? ARABIC_CYCLE_WORDS : ENGLISH_CYCLE_WORDS,
    partial,
    find: (id) => byId.get(id),
    number,
    counted,
    change,
    month: (key) => formatMonth(key, options),
    period: (key) => (language === "en" && /[QH]/.test(key) ? "the " : "") + formatPeriod(key, options),
    periodName: (key) => formatPeriod(key, options).replace(/^[a-z]/, (first) => first.toUpperCase()),
    count: (value) => formatCount(value, options),
    score: (value) => numberText(value, options),
    label: (label, otherwise) => oneLine(label?.[language] ?? label?.ar ?? label?.en ?? otherwise),
    verbatim: (text) => ({ verbatim: oneLine(text) }),
    say,
  };
}
