import { agreementOf } from "../match/agreementOf.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import type { Here } from "./Here.js";
import { isToldAgain } from "./isToldAgain.js";
import { matchedFigure } from "./matchedFigure.js";
import { SHARES } from "./namedFigures.js";

/**
 * What is another part's than the one that is named right beside it, where more than the name says so: a count before the share of the part that is
 * named, "Waiting times: 734 cases (37.9%)", or a share of the whole that both are parts of, "16.1% of complaints were not upheld".
 */
export function wrongPart({ one: { entry, reading, context }, previous, next, index }: Here): TieOutEntry | undefined {
  const { span, outcome, elsewhere, rule } = entry;
  const other = index.byId.get(elsewhere ?? "");
  const { keys, parts, periods, bases, isJoint } = context.claims;
  if (outcome !== "unexplained" || rule !== undefined || other?.key === undefined || isJoint === true) return undefined;
  if (reading.bound !== undefined || context.role !== undefined || bases.length > 0) return undefined;
  if (periods.some((period) => period !== other.period)) return undefined;
  const named = new Set([...keys, ...parts].filter((name) => name.startsWith(`${other.subject}/`)));
  const [name = "", another] = named;
  if (another !== undefined || name === `${other.subject}/${other.key}`) return undefined;
  // "16.1% were upheld, in part": the other is named, and not of a number of its own.
  const said = [...context.keys, ...(context.said ?? [])];
  const isOthers = [previous, next].some((each) => matchedFigure(each, index.byId)?.key === other.key);
  if (!isOthers && (said.includes(other.key) || said.includes(`${other.subject}/${other.key}`))) return undefined;
  const shares = (index.about(name.slice(other.subject.length + 1), true).get(other.period) ?? []).filter(
    ({ figure: { subject, measure } }) => subject === other.subject && SHARES.includes(measure),
  );
  const wrong = (figure: string): TieOutEntry => ({ ...entry, outcome: "contradicted", figure, rule: "key" });
  if (reading.kind === "percent") {
    const isAgain = previous !== undefined && isToldAgain(context.text.slice(previous.reading.span.end, span.start));
    const own = shares.find(
      ({ figure }) => figure.measure === other.measure && figure.inputs[1] === other.inputs[1],
    )?.figure;
    const isOpen = isAgain || own === undefined || agreementOf(own, reading) !== undefined;
    return isOpen ? undefined : wrong(own.id);
  }
  const share = matchedFigure(next, index.byId);
  const isShare = shares.some(({ figure }) => figure.id === share?.id);
  const count = index.byId.get(share?.inputs[0] ?? "");
  if (!isShare || count === undefined || count.measure !== other.measure || next === undefined) return undefined;
  return isToldAgain(context.text.slice(span.end, next.reading.span.start)) ? wrong(count.id) : undefined;
}
