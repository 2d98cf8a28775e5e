import { addApplicable } from "../metrics/addApplicable.js";
import { ticketCount } from "../metrics/ticketCount.js";
import { FeedbackError } from "../model/FeedbackError.js";
import type { BreakdownRollUp, FeedbackReport, TicketBreakdown, Tickets } from "../model/FeedbackReport.js";
import type { Result } from "../model/Result.js";
import type { Figure, FormulaId } from "./Figure.js";
import { figureOf } from "./figureOf.js";
import { isCount } from "./isCount.js";
import { nounOfPart } from "./nounOfPart.js";
import { shareFigure } from "./shareFigure.js";
import { totalKind } from "./totalKind.js";

/** The figures of the ticket breakdowns: each part, each named roll-up, and their shares of what is broken down. */
export function breakdownFigures({ tickets, period }: FeedbackReport, known: readonly Figure[]): Figure[] {
  if (tickets === undefined) return [];
  return (tickets.breakdowns ?? []).flatMap((breakdown) => ofBreakdown(tickets, breakdown, period, known));
}

function ofBreakdown(tickets: Tickets, breakdown: TicketBreakdown, period: string, known: readonly Figure[]): Figure[] {
  const { id: name, parts, rollUps = [], multiCoded = false, cases } = breakdown;
  const found: Figure[] = [];
  const count = (
    key: string,
    id: string,
    result: Result<number>,
    formula: FormulaId = "as-given",
    inputs: readonly string[] = [],
  ): Figure<number> => {
    const noun = nounOfPart(key.slice(name.length + 1));
    const owner = { subject: "tickets", key, basis: tickets.basis ?? "unstated", noun } as const;
    const measure = key === name ? id.slice(id.lastIndexOf("/") + 1) : "count";
    const figure = figureOf(owner, id, period, measure, "count", kindOf(tickets, breakdown), formula, inputs, result);
    found.push(figure);
    return figure;
  };
  const idOf = (part: string): string => `tickets/${name}/${part}/${period}`;
  const counts = new Map(
    parts.map((part) => {
      const result = ticketCount(part.count, `breakdowns.${name}.parts.${part.id}.count`, tickets, period);
      return [part.id, count(`${name}/${part.id}`, idOf(part.id), result)] as const;
    }),
  );
  for (const rollUp of rollUps) checkRollUp(rollUp, counts, name);
  const sumOf = (ids: readonly string[]): Result<number> =>
    addApplicable(
      ids.flatMap((id) => counts.get(id)?.result ?? []),
      `tickets.breakdowns.${breakdown.id}`,
    );
  const rolled = multiCoded
    ? []
    : rollUps.map((rollUp) =>
        count(`${name}/${rollUp.id}`, idOf(rollUp.id), sumOf(rollUp.parts), "sum", rollUp.parts.map(idOf)),
      );
  const wholeId = `tickets/${name}/${period}`;
  const ids = parts.map(({ id }) => id);
  const whole =
    breakdown.of !== undefined
      ? known.filter(isCount).find(({ measure }) => measure === breakdown.of)
      : cases !== undefined
        ? count(name, `${wholeId}/cases`, ticketCount(cases, `breakdowns.${name}.cases`, tickets, period))
        : multiCoded
          ? undefined
          : count(name, `${wholeId}/sum`, sumOf(ids), "sum", ids.map(idOf));
  if (whole === undefined) return found;
  const caveat = multiCoded ? "multi-coded" : undefined;
  const shares = [...counts.values(), ...rolled].map((part) =>
    shareFigure(part, whole, "share-of-whole", "share", caveat),
  );
  return [...found, ...shares];
}

/** Of what is broken down: where nothing is said, it may hold open and closed tickets, as the total does. */
function kindOf(tickets: Tickets, { of = "total" }: TicketBreakdown): Figure["kind"] {
  if (of === "total") return totalKind(tickets);
  return of === "open" || tickets.basis === "stock" ? "stock" : "flow";
}

function checkRollUp({ id, parts }: BreakdownRollUp, known: ReadonlyMap<string, unknown>, breakdown: string): void {
  const isWhole = parts.length > 0 && parts.every((part, at) => known.has(part) && parts.indexOf(part) === at);
  if (!isWhole)
    throw new FeedbackError(
      "bad-parts",
      "a roll-up needs parts of its breakdown, each once",
      parts,
      `${breakdown}.${id}`,
    );
}
