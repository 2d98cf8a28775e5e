import type { Language } from "../../model/lists.js";
import { slipOf } from "../tie/slipOf.js";
import { SLIP_WORDS } from "../tie/slipWords.js";
import { fill } from "./fill.js";
import type { Judgement } from "./Reconciliation.js";
import { RECONCILE_WORDS } from "./words.js";

/** A check in one line, naming the place, both values, the difference, and the slip or rounding that explains it. */
export function wordCheck(judgement: Judgement, language: Language): string {
  const words = RECONCILE_WORDS[language];
  const { code, outcome, path, published = "", computed = "", difference, inputs } = judgement;
  if (code === "disclosure") return fill(words.disclosed, { path, basis: inputs.join(", ") }, language);
  const form =
    outcome === "pass-within-rounding"
      ? "within"
      : outcome === "cannot-check"
        ? "cannot"
        : (judgement.limit ?? outcome);
  const values = { path, published, computed, difference: difference ?? "" };
  // A part of what is broken down is held to it alone, which is held to all its parts.
  const isPart =
    code === "breakdown" && inputs.length === 1 && !/^[^/]+\/[^/]+$|\/cases$/.test(path.slice("tickets/".length));
  const basis = words.bases[isPart ? "subset" : code];
  const template = judgement.published === undefined ? words[form].replace(/(?:من )?\{published\} /, "") : words[form];
  return fill(template.replace("{basis}", basis).replace("{why}", whyOf(judgement, language)), values, language);
}

function whyOf(
  { outcome, rule, reason, published, computed, difference, limit }: Judgement,
  language: Language,
): string {
  const words = RECONCILE_WORDS[language];
  if (outcome === "cannot-check") return reason === undefined ? "" : words.reasons[reason];
  if (outcome === "pass-within-rounding") return rule === undefined ? "" : words.rules[rule];
  if (difference === undefined || published === undefined || computed === undefined) return "";
  // No digit is wrong of what is only beyond a limit.
  if (limit !== undefined) return words.difference;
  const digits = Number(computed.replace(/\D/g, ""));
  const stated = Math.abs(digits + (computed.startsWith("-") ? -1 : 1) * Number(difference.replace(".", "")));
  const slip = /[.]/.test(computed + difference) ? undefined : slipOf(stated, digits);
  return words.difference + (slip === undefined ? "" : SLIP_WORDS[language][slip]);
}
