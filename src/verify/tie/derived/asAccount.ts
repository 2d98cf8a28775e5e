import type { Figure } from "../../../figures/Figure.js";
import { agreementOf } from "../match/agreementOf.js";
import { countOf } from "../match/countOf.js";
import { outcomeOf } from "../match/outcomeOf.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import { afterLast } from "../page/afterLast.js";
import { derivedFrom } from "./derivedFrom.js";
import type { Here } from "./Here.js";

/** What tickets an account begins with and gets, and what it loses. */
const FLOWS = ["brought-forward", "opened", "reopened", "closed-in-period"];
/** What it may say besides, and what is left at its end. */
const STOCKS = ["carried-forward", "open"];
/** What words beside a number name where it is what is left; "left" may be left out, too. */
const LEFT = ["open", "carried", "excluded"];
/** "Closed 1,951 and finished with 564": not what was finished. */
const ENDED = /\b(?:finish|end)(?:ed|ing)? (?:the [a-z]+ )?with $/i;
const STOCK =
  /\b(?:lea[vf]|left|remain|carr(?:y|ied)|pending|outstanding|caseload|backlog|balance|(?:finish|end)(?:ed|ing)?\b[^,;]* with)|د[\u064b-\u0652]?و[\u064b-\u0652]{0,2}ر|ر[\u064b-\u0652]?ح[\u064b-\u0652]{0,2}ل|متبق|تبق|رصيد|سل\u0651?م/i;
/** What words of the sentence have to be beside a number that no measure of its own names. */
const SAID: Readonly<Record<string, RegExp>> = {
  "brought-forward": /\b(?:start|beg[iau]n|enter|on the books|carried over)|بد[أا]|دخل|مرح|مدو/i,
  opened: /\b(?:took in|take in|new|c[ao]me in|receiv|regist|lodg|open)|جديد|ورد|وارد|سج\u0651?ل|فتح/i,
  reopened: /\breopen|[أا]عيد/i,
  "carried-forward": STOCK,
  open: STOCK,
};
/** So many numbers on one side are looked at, as far in characters; words before it, and behind. */
const MOST = 4;
const FAR = 240;
const NEAR = 70;
const BEHIND = 24;
/** Fewer are met by chance. */
const LEAST = 10;

/**
 * A number of tickets in an account of which two others are told beside it: "we started with 642 complaints, opened 1,873 and closed
 * 1,951, so 564 were carried into January". What is left is worked out where the report leaves open whether any were reopened.
 */
export function asAccount({ one, at, told, index: { byId } }: Here): TieOutEntry | undefined {
  const { entry, reading, context } = one;
  const { span, text } = entry;
  const { claims } = context;
  if (reading.kind === "percent" || reading.value < LEAST || claims.keys.length + claims.parts.length > 0)
    return undefined;
  const near = told
    .slice(Math.max(0, at - MOST), at + MOST)
    .filter((each) => each !== one && Math.abs(each.entry.span.start - span.start) < FAR);
  // Two numbers beside it that are of one account are no accident, though one of them is not named either.
  const beside = near
    .flatMap(
      ({ entry }) => byId.get(entry.figure ?? (entry.outcome === "unexplained" ? entry.elsewhere : "") ?? "") ?? [],
    )
    .map(inFlow(byId));
  const flows = beside.filter((figure) => figure !== undefined);
  const [first] = flows;
  const measures = new Set(flows.map(({ measure }) => measure));
  const before = afterLast(context.text, Math.max(0, span.start - NEAR), span.start, ".;؛؟?!\n");
  const words = before + context.text.slice(span.end, span.end + BEHIND);
  const isLeft = ENDED.test(before) || claims.measures.every((name) => LEFT.includes(name));
  const isTold = near.some(({ entry }) => entry.figure !== undefined && flows.some(({ id }) => id === entry.figure));
  if (first === undefined || measures.size < 2 || !isLeft || !isTold) return undefined;
  const ofAccount = (measure: string): Figure | undefined => byId.get(`tickets/${first.period}/${measure}`);
  // What is left may be told of another period, to which it is carried: "564 were carried into January".
  const isOfPeriod = claims.periods.every((period) => period === first.period);
  for (const measure of isOfPeriod ? [...STOCKS, ...FLOWS] : STOCKS) {
    const figure = measures.has(measure) || SAID[measure]?.test(words) !== true ? undefined : ofAccount(measure);
    const agreement = figure && agreementOf(figure, reading, context.isStrict);
    if (figure && agreement) return { span, text, figure: figure.id, ...outcomeOf(agreement) };
  }
  const [brought, opened, , closed] = FLOWS.map(ofAccount);
  if (brought === undefined || opened === undefined || closed === undefined || measures.size < 3) return undefined;
  if (!STOCK.test(words)) return undefined;
  const left = countOf(brought) + countOf(opened) - countOf(closed);
  return left === reading.value && ofAccount("carried-forward")?.result.status !== "ok"
    ? derivedFrom(entry, "rest", [brought, opened, closed])
    : undefined;
}

/** A count of all tickets as one of an account: those closed are those closed in the period where the report says that they are as many. */
function inFlow(byId: ReadonlyMap<string, Figure>): (figure: Figure) => Figure | undefined {
  return (figure) => {
    const { subject, key, measure, period } = figure;
    if (subject !== "tickets" || key !== undefined) return undefined;
    if (FLOWS.includes(measure)) return figure;
    const closed = measure === "closed" ? byId.get(`tickets/${period}/closed-in-period`) : undefined;
    return closed !== undefined && countOf(closed) === countOf(figure) ? closed : undefined;
  };
}
