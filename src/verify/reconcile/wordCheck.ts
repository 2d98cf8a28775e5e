import { formatList } from "../../language/formatList.js";
import type { Language, Numerals } from "../../model/lists.js";
import { SLIP_WORDS } from "../common/slipWords.js";
import { slipToTell } from "../tie/findings/slipToTell.js";
import { fill } from "./fill.js";
import { isOfData } from "./isOfData.js";
import type { Judgement } from "./Reconciliation.js";
import { readScaled } from "./readScaled.js";
import { RECONCILE_WORDS, type ReconcileWords, type Wording } from "./words.js";
import { wordValue } from "./wordValue.js";

/** A check in one line, naming the place, both values, the difference, and the slip or rounding that explains it. */
export function wordCheck(judgement: Judgement, language: Language, numerals: Numerals): string {
  const words = RECONCILE_WORDS[language];
  const { code, path, published: given = "", computed = "", difference, inputs } = judgement;
  // A number of the data has no digits of its own.
  const isTurned = numerals === "arab" && isOfData(code) && /^-?[\d.]+%?$/.test(given);
  const published = isTurned ? wordValue(given, "٠", language) : given;
  const places = inputs.map((_, index) => `{${index}}`);
  const listed = language === "ar" ? places.join("، و") : formatList(places, { language });
  if (code === "disclosure")
    return fill(
      words.disclosed.replace("{basis}", listed),
      { path, ...Object.fromEntries(inputs.entries()) },
      language,
    );
  const form = formOf(judgement);
  const values = {
    ...Object.fromEntries(inputs.entries()),
    path,
    published: published.replace(/\.$/, ""),
    computed: wordValue(computed, published, language, numerals),
    difference: wordValue(difference ?? "", published, language),
  };
  const basis = code === "channel-left-out" ? listed : basisOf(judgement, words);
  const own = words.own[code];
  // Shares that are adjusted add to 100 exactly. What is not printed and is no figure, the edition names.
  const adjusted = form === "within" && difference === "0" ? own?.pass?.concat(" ({why})") : undefined;
  const isDeclared = code === "printed-figure" && judgement.published === undefined;
  const wording = isDeclared ? words.declared : (adjusted ?? own?.[form] ?? words[form]);
  const template = judgement.published === undefined ? wording.replace(/(?:من )?«?\{published\}»? /, "") : wording;
  return fill(template.replace("{basis}", basis).replace("{why}", whyOf(judgement, language)), values, language);
}

function formOf({ outcome, limit }: Judgement): Wording {
  if (outcome === "pass-within-rounding") return "within";
  if (outcome === "cannot-check") return "cannot";
  if (limit === undefined) return outcome;
  return outcome === "fail" ? limit : `within-${limit}`;
}

/** What a figure is held to: a part to its whole, and a whole to its parts, which may be more where they overlap. */
function basisOf({ code, path, inputs, limit }: Judgement, words: ReconcileWords): string {
  const [first, another] = inputs;
  if (code === "breakdown") {
    const isPart =
      another === undefined && first !== undefined && !/^[^/]+\/[^/]+$|\/cases$/.test(path.slice("tickets/".length));
    if (isPart) return words.bases.subset;
    return limit === "at-most" ? words.overlapping : words.bases.breakdown;
  }
  if (code === "mean" && another !== undefined) return words.weighted;
  if ((code === "durations" || code === "backlog") && limit === "at-most" && /\/(?:measured|total)$/.test(path))
    return words.ofPeriod;
  if ((code === "initiative-dates" || code === "as-of-date") && limit === "at-most") return words.edition;
  if (code === "ratings-asked" && path.endsWith("/unrated")) return words.requests;
  if (code === "cause-cases" && path.endsWith("/cases")) return words.ofCauses;
  if (code === "cause-months" && limit === "at-most")
    return another === undefined && first !== path ? words.ofCause : words.inMonths;
  if (code === "given-total" && inputs.some((id) => !/-\d\d$/.test(id)))
    return inputs.every((id) => /-Q\d$/.test(id)) ? words.quarters : words.parts;
  // Months for the totals of all channels, and quarters too for those of one, are told by their names.
  const others = code === "cross-foot" ? /-[QH]\d$/ : /-H\d$/;
  if ((code === "cross-foot" || code === "row-sum") && inputs.some((id) => others.test(id)))
    return words.bases["parts-sum"];
  return words.bases[code];
}

function whyOf(
  { code, outcome, rule, reason, published, computed, difference, limit }: Judgement,
  language: Language,
): string {
  const words = RECONCILE_WORDS[language];
  if (outcome === "cannot-check") return reason === undefined ? "" : words.reasons[reason];
  if (outcome === "pass-within-rounding") return rule === undefined ? "" : words.rules[rule];
  if (difference === undefined || published === undefined || computed === undefined) return "";
  // No digit is wrong of what is only beyond a limit, or lacks a channel.
  if (limit !== undefined || code === "channel-left-out") return words.difference;
  if (code === "printed-figure" && isScaledTo(published, computed)) return words.difference + words.coarse;
  const digits = Number(computed.replace(/\D/g, ""));
  const stated = Math.abs(digits + (computed.startsWith("-") ? -1 : 1) * Number(difference));
  const slip = `${computed}${difference}`.includes(".") ? undefined : slipToTell(stated, digits);
  return words.difference + (slip === undefined ? "" : SLIP_WORDS[language][slip]);
}

/** Whether a number in thousands or millions rounds what it fails for, so that it can only be too far from it. */
function isScaledTo(published: string, computed: string): boolean {
  const { units, decimals } = readScaled(published)?.figure ?? { units: 0, decimals: 0 };
  return decimals < 0 && Math.round(Math.abs(Number(computed)) * 10 ** decimals) === Math.abs(units);
}
