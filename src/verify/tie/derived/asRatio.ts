import type { Figure } from "../../../figures/Figure.js";
import { isExactCount } from "../../../model/isExactCount.js";
import { decimalText } from "../../../ratios/decimalText.js";
import { ratio } from "../../../ratios/ratio.js";
import { roundRatio } from "../../../ratios/roundRatio.js";
import { agreementOf } from "../match/agreementOf.js";
import { isSlip } from "../match/isSlip.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import { CHANNEL_NOUNS } from "../names/channelNouns.js";
import type { Context } from "../place/Context.js";
import { derivedFrom } from "./derivedFrom.js";
import type { Here } from "./Here.js";

/** What a number is told for, with what stands behind that: "for every open ticket", "مقابل كل تذكرة مفتوحة". */
const EVERY =
  /(?:\b(?:for|to) (?:every|each)(?: single)?|(?<![ء-ي])(?:[وف]?(?:في )?(?:مقابل|نظير) كل|[وف]?لكل)) ([^.;؛,،\n\d٠-٩]{0,40})/i;
const OPEN = /\b(?:open|pending|outstanding|unresolved)\b|(?<![ء-ي])(?:مفتوح|قائم|معلق|متبقي)[ةه]/i;
const CLOSED = /\b(?:closed|resolved|settled)\b|(?<![ء-ي])(?:مغلق|منجز|محلول)[ةه]/i;

/**
 * How many of one channel there were for each contact by another, the only two that are named, or how many tickets were closed for each that is open:
 * "7.2 calls for every e-mail". A slip of that is wrong.
 */
export function asRatio({ one, index: { byId }, report, sentence }: Here): TieOutEntry | undefined {
  const { entry, reading, context } = one;
  const { kind, decimals, bound, scale } = reading;
  if ((kind !== "count" && kind !== "number") || decimals < 1 || bound === "over" || bound === "under" || scale)
    return undefined;
  const each = EVERY.exec(sentence())?.[1];
  const { claims } = context;
  const [period = report.period, another] = new Set(claims.periods);
  const names = each === undefined || another !== undefined ? [] : namesIn(context, each);
  const [of, over] = names.map((name) => byId.get(name.replace("*", period)));
  const ofEach = meanFor(of, over);
  const counted = typeof of?.noun === "object" ? of.noun.id : of?.noun;
  if (reading.noun !== undefined && reading.noun !== counted && !CHANNEL_NOUNS.includes(reading.noun)) return undefined;
  if (of === undefined || over === undefined || ofEach?.result.status !== "ok") return undefined;
  if (agreementOf(ofEach, reading, context.isStrict) !== undefined) return derivedFrom(entry, "rate", [of, over]);
  const { value } = ofEach.result;
  if (!isSlip(ofEach, reading) || typeof value !== "object" || !("numerator" in value)) return undefined;
  const computed = decimalText(roundRatio(value, { decimals, times: 1 }));
  return { ...derivedFrom(entry, "rate", [of, over]), outcome: "contradicted", computed };
}

/** Of what there were so many, and for each of what; `*` for the period. */
function namesIn({ claims, said = [], subject, measures }: Context, each: string): readonly string[] {
  const channels = new Set(said.filter((name) => name.startsWith("contacts/")));
  const [of] = claims.keys;
  const [over] = [...channels].filter((name) => name !== of);
  if (channels.size === 2 && of !== undefined && channels.has(of)) return [`${of}/*`, `${over}/*`];
  const isOfBoth =
    channels.size === 0 && subject === "tickets" && ["open", "closed"].every((name) => measures.includes(name));
  const [open, closed] = [OPEN, CLOSED].map((state) => state.exec(each)?.index ?? Number.POSITIVE_INFINITY);
  if (!isOfBoth || open === closed) return [];
  const states = ["tickets/*/closed", "tickets/*/open"];
  return Number(open) < Number(closed) ? states : states.reverse();
}

function meanFor(of: Figure | undefined, over: Figure | undefined): Figure | undefined {
  if (of?.result.status !== "ok" || over?.result.status !== "ok") return undefined;
  const [some, all] = [of.result.value, over.result.value];
  if (typeof some !== "number" || typeof all !== "number" || !isExactCount(some) || !isExactCount(all) || all === 0)
    return undefined;
  return { ...of, form: "mean", result: { ...of.result, value: ratio(some, all) } };
}
