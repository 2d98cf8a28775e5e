import type { Figure } from "../figures/Figure.js";
import { isRatio } from "../figures/isRatio.js";
import { numberText } from "../figures/numberText.js";
import { countedNoun } from "../language/countedNoun.js";
import { formatCount } from "../language/formatCount.js";
import { formatList } from "../language/formatList.js";
import { formatPeriod } from "../language/formatPeriod.js";
import { labelIn } from "../language/labelIn.js";
import type { TextOptions } from "../language/NumberOptions.js";
import { NO_VALUE } from "../language/okValue.js";
import { REASON_NAMES } from "../language/reasonNames.js";
import type { Label } from "../model/FeedbackReport.js";
import type { Language, Numerals } from "../model/lists.js";
import { remember } from "../model/remember.js";
import { roundHonestly } from "../ratios/roundHonestly.js";
import { ARABIC_CYCLE_WORDS } from "./arabicCycleWords.js";
import { ARABIC_WORDS } from "./arabicWords.js";
import type { CycleWords } from "./CycleWords.js";
import { ENGLISH_CYCLE_WORDS } from "./englishCycleWords.js";
import { ENGLISH_WORDS } from "./englishWords.js";
import { type FindFigure, figureFinder } from "./figureFinder.js";
import { figurePiece } from "./figurePiece.js";
import { joinNames } from "./joinNames.js";
import { oneLine } from "./oneLine.js";
import { ratioPiece } from "./ratioPiece.js";
import type { Phrase, VerbatimPiece } from "./Summary.js";
import type { SummaryWords } from "./SummaryWords.js";
import { say } from "./say.js";
import { splitSentence } from "./splitSentence.js";
import { wordedNoun } from "./wordedNoun.js";

/** Writes figures as pieces, in one language and one set of digits. */
export interface FigureWriter {
  readonly language: Language;
  readonly numerals: Numerals;
  /** The same two and the names of months, for the functions of the language. */
  readonly options: TextOptions;
  /** Those of shares and changes. */
  readonly decimals: number;
  /** What stands between the items of a list that no word joins. */
  readonly separator: string;
  readonly words: SummaryWords;
  readonly cycle: CycleWords;
  /** A figure of the catalogue, if the report supports it. */
  readonly find: FindFigure;
  /** The number alone, for tables; `decimals` of a row whose numbers are to be compared. */
  readonly number: (figure: Figure | undefined, decimals?: number) => Phrase;
  /** The number alone, for prose: the reason where there is none. */
  readonly stated: (figure: Figure | undefined) => Phrase;
  /** The number with the noun it counts, for prose. None is a numeral, which a tie-out holds against the data, or words. */
  readonly counted: (
    figure: Figure | undefined,
    grammaticalCase?: "nominative" | "oblique" | "accusative",
    zero?: "la" | "numeral",
  ) => Phrase;
  /** What the known parts of an unavailable total add up to. */
  readonly partial: (figure: Figure) => Phrase;
  /** A change, as a word and its size: the most frequent number of a page, for which `say` takes too long. */
  readonly change: (figure: Figure | undefined) => Phrase;
  readonly month: (key: string) => string;
  /** A period within a sentence. */
  readonly period: (key: string) => string;
  /** The same at the start of a line. */
  readonly periodName: (key: string) => string;
  readonly count: (value: number) => string;
  /** A score of a scale, which may be below 0. */
  readonly score: (value: number) => string;
  /** Names within a sentence, each a piece of its own. */
  readonly joined: (names: readonly (string | Phrase)[]) => Phrase;
  /** Names after a colon, each a piece of its own. */
  readonly list: (names: readonly (string | Phrase)[]) => Phrase;
  readonly label: (label: Label | undefined, otherwise: string) => string;
  readonly verbatim: (text: string) => VerbatimPiece;
  /** A sentence with its pieces in the places of `{0}`, `{1}` … */
  readonly say: (sentence: string, ...pieces: readonly (string | Phrase)[]) => Phrase;
}

/** A writer of the figures of a catalogue. */
export function figureWriter(
  catalogue: readonly Figure[],
  options: Required<TextOptions>,
  decimals: number,
): FigureWriter {
  const { language, numerals } = options;
  const words = language === "ar" ? ARABIC_WORDS : ENGLISH_WORDS;
  const period = remember((key) => formatPeriod(key, options));
  const line = remember(oneLine);
  const split = remember(splitSentence);
  const number: FigureWriter["number"] = (figure, places) => {
    if (figure?.result.status !== "ok") return [NO_VALUE];
    const { value } = figure.result;
    if (typeof value === "number") return [figurePiece(figure.id, value, options)];
    if (!isRatio(value)) return [formatList(value.map(period), options)];
    return [ratioPiece(figure, value, places ?? decimals, options, places)];
  };
  const stated: FigureWriter["stated"] = (figure) => {
    const [gap] = figure?.result.coverage.missing ?? [];
    return gap !== undefined && figure?.result.status !== "ok" ? [REASON_NAMES[gap.reason][language]] : number(figure);
  };
  const counted: FigureWriter["counted"] = (figure, grammaticalCase = "nominative", zero = "numeral") => {
    const value = figure?.result.status === "ok" ? figure.result.value : undefined;
    const noun = figure?.noun && wordedNoun(figure, language);
    if (!figure || !noun || typeof value !== "number" || value < 0) return stated(figure);
    const phrase = countedNoun(value, noun, { language, numerals, case: grammaticalCase, zero });
    const piece = figurePiece(figure.id, value, options);
    return phrase.startsWith(piece.text) ? [piece, phrase.slice(piece.text.length)] : [{ ...piece, text: phrase }];
  };
  const change: FigureWriter["change"] = (figure) => {
    if (figure?.result.status === "undefined")
      return [figure.result.reason === "from-zero" ? words.sentences.fromZero : words.sentences.same];
    if (figure?.result.status !== "ok" || !isRatio(figure.result.value)) return [NO_VALUE];
    const { numerator, denominator } = figure.result.value;
    if (numerator === 0) return [words.sentences.same];
    if (numerator === -denominator) return [words.sentences.toZero];
    const size = roundHonestly({ numerator: Math.abs(numerator), denominator }, { decimals });
    const [sentence, sign] = numerator > 0 ? [words.sentences.up, ""] : [words.sentences.down, "-"];
    const piece = figurePiece(figure.id, size, options, true, sign);
    return split(sentence).map((part) => (typeof part === "string" ? part : piece));
  };

  const partial: FigureWriter["partial"] = ({ id, result }) => {
    if (result.status !== "unavailable" || typeof result.partial !== "number") return [NO_VALUE];
    return [{ ...figurePiece(id, result.partial, options), partial: true }];
  };
  return {
    language,
    numerals,
    options,
    decimals,
    separator: language === "ar" ? "، " : ", ",
    words,
    cycle: language === "ar" ? ARABIC_CYCLE_WORDS : ENGLISH_CYCLE_WORDS,
    partial,
    stated,
    joined: (names) => joinNames(names, (slots) => formatList(slots, options)),
    list: (names) => joinNames(names, (slots) => (language === "ar" ? slots.join("، و") : formatList(slots, options))),
    find: figureFinder(catalogue),
    number,
    counted,
    change,
    month: period,
    period: (key) => (language === "en" && /[QH]/.test(key) ? "the " : "") + period(key),
    periodName: remember((key) => period(key).replace(/^[a-z]/, (first) => first.toUpperCase())),
    count: (value) => formatCount(value, options),
    score: (value) => numberText(value, options),
    label: (label, otherwise) => line(labelIn(label, language) ?? otherwise),
    verbatim: (text) => ({ verbatim: line(text) }),
    say: (sentence, ...pieces) => say(split(sentence), pieces),
  };
}
