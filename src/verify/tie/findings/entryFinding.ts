import type { Figure } from "../../../figures/Figure.js";
import { isRatio } from "../../../figures/isRatio.js";
import { formatShare } from "../../../language/formatShare.js";
import { normalizeArabic } from "../../../language/normalizeArabic.js";
import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import type { Finding, Span } from "../../../model/Finding.js";
import type { Language } from "../../../model/lists.js";
import { decimalText } from "../../../ratios/decimalText.js";
import { roundRatio } from "../../../ratios/roundRatio.js";
import { SLIP_WORDS } from "../../common/slipWords.js";
import { fill } from "../../reconcile/fill.js";
import { wordValue } from "../../reconcile/wordValue.js";
import type { Conflict } from "../match/conflictOf.js";
import type { FigureIndex } from "../match/figureIndex.js";
import { isRoundedTo } from "../match/isRoundedTo.js";
import { isTooCoarse } from "../match/isTooCoarse.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import { timesOf } from "../match/timesOf.js";
import { differenceOf } from "./differenceOf.js";
import { slipToTell } from "./slipToTell.js";
import { TIE_WORDS, type TieWords } from "./words.js";

/** What a reader must be told of a number that is not simply matched; `attribute` is what its markup says it is. */
export function entryFinding(
  entry: TieOutEntry,
  reading: QuantityReading,
  index: FigureIndex,
  language: Language,
  attribute = "",
): Finding | undefined {
  const { span, outcome, figure: id, elsewhere = "", rule = "" } = entry;
  if (outcome === "classed") return undefined;
  const figure = id === undefined ? undefined : index.byId.get(id);
  if (outcome === "matched" && figure !== undefined)
    return isHidden(reading, rule) ? hiddenRemainder(figure, span, entry.text, language) : undefined;
  const text = reading.script === "word" ? TIE_WORDS[language].quoted.replace("{text}", entry.text) : entry.text;
  const words = TIE_WORDS[language];
  const isContact = rule === "contact";
  // No number holds what has more digits, and no figure; a telephone number is none.
  const digits = normalizeArabic(text).replace(isContact ? "" : /\D/g, "");
  const isNumber = !isContact && Number.isSafeInteger(reading.units);
  const published = isNumber ? decimalText({ units: reading.units, decimals: Math.max(0, reading.decimals) }) : digits;
  if (outcome === "unexplained") {
    const named = rule === "direction" ? words.misplaced.direction : rule === "twice" ? words.twice : words.unnamed;
    const own = elsewhere === "" ? words.unexplained : named;
    const unbound = elsewhere === "" ? words.unbound : words.unbound + words.nearest;
    // Only what a page binds to a figure has one that is not known.
    const isUnbound = id !== undefined && figure === undefined;
    const message = fill(isUnbound ? unbound : own, { text, elsewhere, figure: isUnbound ? id : elsewhere }, language);
    return { code: "unexplained", severity: "warning", message, span, published };
  }
  const { from, computed: made } = entry;
  if (from !== undefined && made !== undefined) {
    const values = {
      text,
      rule: words.rules[rule] ?? rule,
      from: from.join(", "),
      computed: isContact ? made : wordValue(made, text, language),
    };
    const about = { span, published, computed: made, ...(isContact ? {} : differenceOf(published, made)) };
    return { code: "contradicted", severity: "error", message: fill(words.misderived, values, language), ...about };
  }
  if (figure === undefined) return undefined;
  const atDecimals = (decimals: number): string => expectedOf(figure, decimals, words.noValue);
  const rounded = atDecimals(reading.decimals);
  // "Less than 4.83%" of what is 4.831 % is told from it by another digit.
  const finer =
    rule === "bound" && rounded === published ? FINER.map((more) => atDecimals(reading.decimals + more)) : [];
  const computed = finer.find((each) => Number(each) !== Number(published)) ?? rounded;
  const about = { path: figure.id, span, published, computed };
  const named = words.rules[rule] ?? rule;
  const shown = shownOf(computed, figure, text, language);
  const values = { text, figure: figure.id, elsewhere, computed: shown, rule: named, published: attribute };
  if (outcome === "within-rounding")
    return { code: "other-rounding", severity: "notice", message: fill(words.rounded, values, language), ...about };
  const wrong = { code: "contradicted", severity: "error" } as const;
  if (elsewhere === figure.id && isMisplacement(rule, words))
    return { ...wrong, message: fill(words.misplaced[rule], values, language), path: figure.id, span, published };
  if (rule === "attribute")
    return { ...wrong, message: fill(words.attribute, values, language), ...about, published: attribute };
  if (rule === "direction" || rule === "sign") {
    const size = published.replace("-", "");
    const turned = computed.startsWith("-") ? size : `-${size}`;
    const message = fill(words.misplaced[rule], values, language);
    return { ...wrong, message, ...about, published: turned, ...differenceOf(turned, computed) };
  }
  const isKnown = figure.result.status === "ok";
  const size = Math.abs(Number(computed));
  const isCoarse = isRoundedTo(size, reading) && isTooCoarse(size, reading);
  // What is written out in words has no digits to confuse.
  const slip =
    reading.script === "word"
      ? undefined
      : slipToTell(Math.abs(reading.units), Math.abs(Number(computed.replace(".", ""))));
  const [template, ending] =
    rule === "bound"
      ? [words.misplaced.bound, ""]
      : [
          isKnown ? words.contradicted : words.valueless,
          elsewhere !== ""
            ? words.elsewhere
            : isCoarse
              ? words.coarse
              : slip === undefined
                ? ""
                : SLIP_WORDS[language][slip],
        ];
  return {
    ...wrong,
    message: fill(template + ending, values, language),
    ...about,
    ...differenceOf(published, computed),
  };
}

/** The digits more at which a figure is looked at that is printed as its own bound. */
const FINER = [1, 2, 3, 4];

/** What the data give, as a message says it: months by name, shares as percentages, in the digits of the text. */
function shownOf(computed: string, { form, result }: Figure, text: string, language: Language): string {
  if (result.status !== "ok") return computed;
  return wordValue(form.endsWith("share") ? `${computed}%` : computed, text, language);
}

function isMisplacement(rule: string, { misplaced }: TieWords): rule is Conflict {
  return Object.hasOwn(misplaced, rule);
}

/** Whether a percentage says that all or none is meant, which rounding made of it. */
function isHidden({ kind, value, bound }: QuantityReading, agreement: string): boolean {
  return kind === "percent" && (value === 0 || value === 100) && bound === undefined && agreement !== "exact";
}

function hiddenRemainder({ id, result }: Figure, span: Span, text: string, language: Language): Finding | undefined {
  if (result.status !== "ok" || typeof result.value !== "object" || !isRatio(result.value)) return undefined;
  const computed = formatShare(result.value, { language: "en" });
  // "100% fewer" has its sign in a word.
  const unsigned = /[-−]/.test(text) ? computed : computed.replace("-", "");
  const values = { text, figure: id, computed: wordValue(unsigned, text, language) };
  const message = fill(TIE_WORDS[language].hiddenRemainder, values, language);
  return { code: "hidden-remainder", severity: "warning", message, path: id, span, published: text, computed };
}

function expectedOf({ result, form }: Figure, decimals: number, noValue: string): string {
  if (result.status !== "ok") return noValue;
  const { value } = result;
  if (typeof value === "number") return String(value);
  if (!isRatio(value)) return value.join(", ");
  return decimalText(roundRatio(value, { decimals: Math.min(6, Math.max(0, decimals)), times: timesOf(form) }));
}
