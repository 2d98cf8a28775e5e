import { figures } from "../figures/figures.js";
import { readCount } from "../metrics/readCount.js";
import type { Cell, Channel, FeedbackReport, PublishedFigure, Tickets } from "../model/FeedbackReport.js";
import { CELL_STATUSES, COUNT_BASES, MISSING_REASONS } from "../model/lists.js";
import { lastDayOf } from "../periods/lastDayOf.js";
import { monthsOf } from "../periods/monthsOf.js";
import { previousPeriod } from "../periods/previousPeriod.js";
import { samePeriodLastYear } from "../periods/samePeriodLastYear.js";
import type { ReportArbitraryOptions } from "./ArbitraryOf.js";
import type { Draw } from "./Draw.js";
import { drawCycle } from "./drawCycle.js";
import { AGENCIES, CAUSES, CHANNELS, INITIATIVES, PUBLISHER, SUBSETS } from "./draws.js";
import { printedFigures } from "./printedFigures.js";

/** A sound report made of random numbers; zeros give the simplest one. */
export function drawReport(draws: ArrayLike<number>, options: ReportArbitraryOptions): FeedbackReport {
  let at = 0;
  const draw: Draw = (choices) => (draws[at++] ?? 0) % choices;
  const period = options.period ?? drawPeriod(draw);
  const cell = (): Cell => drawCell(draw, options);
  // Unless it is asked for, each kind of count has a size of its own.
  const { maxCount: most = Number.POSITIVE_INFINITY } = options;
  const periods = [period, ...some(draw, [previousPeriod(period), samePeriodLastYear(period)])];
  const channels = atLeastOne(draw, CHANNELS).map((channel) => drawChannel(draw, cell, channel, periods));
  const hasTickets = draw(2) === 1;
  const causes = some(draw, CAUSES);
  const withCauses = causes.map((cause) => (draw(2) === 1 ? { ...cause, tickets: cell() } : cause));
  const initiatives = some(draw, INITIATIVES).map((initiative) =>
    causes[0] !== undefined && draw(2) === 1 ? { ...initiative, addresses: [causes[0].id] } : initiative,
  );
  const satisfaction = some(draw, AGENCIES);
  const drawn: FeedbackReport = {
    period,
    ...(draw(2) === 1 ? { publisher: PUBLISHER } : {}),
    channels,
    ...(hasTickets ? { tickets: drawTickets(draw, cell, period, most) } : {}),
    ...(causes.length > 0 ? { causes: withCauses } : {}),
    ...(initiatives.length > 0 ? { initiatives } : {}),
    ...(satisfaction.length > 0 ? { satisfaction } : {}),
    ...(draw(4) === 1 ? { edition: { number: 1 + draw(9), date: lastDayOf(period) } } : {}),
  };
  const report = drawCycle(draw, cell, drawn, most);
  const published = draw(2) === 1 ? drawPublished(draw, report) : [];
  return published.length === 0 ? report : { ...report, published };
}

function drawPeriod(draw: Draw): string {
  const year = 2000 + draw(40);
  const [kind, part] = [draw(6), draw(12)];
  if (kind === 3) return `${year}-${String(part + 1).padStart(2, "0")}`;
  if (kind === 4) return `${year}-H${(part % 2) + 1}`;
  return kind === 5 ? String(year) : `${year}-Q${(part % 4) + 1}`;
}

/** Small counts are as likely as large ones. */
function drawCell(draw: Draw, { maxCount = 999_999, missing = true }: ReportArbitraryOptions): Cell {
  const kind = draw(12);
  const digits = draw(10);
  const count = draw(Math.min(maxCount + 1, 10 ** (1 + digits)));
  if (kind === 11 && missing) return { missing: MISSING_REASONS[count % MISSING_REASONS.length] ?? "suppressed" };
  if (kind === 10) return { value: count, status: CELL_STATUSES[count % CELL_STATUSES.length] ?? "provisional" };
  return count;
}

function drawChannel(draw: Draw, cell: () => Cell, channel: Channel, periods: readonly string[]): Channel {
  const onlyTotals = draw(6) === 5;
  const keys = onlyTotals ? periods : periods.flatMap((period) => monthsOf(period));
  const cells = Object.fromEntries(keys.map((key) => [key, cell()]));
  const isMonth = monthsOf(periods[0] ?? "").length === 1;
  return { ...channel, [onlyTotals && !isMonth ? "totals" : "months"]: cells };
}

/** Tickets whose flows give what is open, and whose parts are no larger than the whole. */
function drawTickets(draw: Draw, cell: () => Cell, period: string, most: number): Tickets {
  const [stated, flowing] = [draw(2), draw(3)];
  const upTo = (choices: number, taken: number): number => draw(Math.min(choices, most - taken + 1));
  const broughtForward = upTo(10_000, 0);
  const opened = upTo(100_000, broughtForward);
  const reopened = upTo(1000, broughtForward + opened);
  const whole = broughtForward + opened + reopened;
  const closed = draw(whole + 1);
  const isFlowing = flowing === 2;
  const counts = isFlowing ? { open: whole - closed, closed } : { open: cell(), closed: cell() };
  const subsets = some(draw, SUBSETS).map((subset) => ({
    ...subset,
    count: subset.partOf === "tickets" ? draw(Math.min(totalOf(counts), most) + 1) : cell(),
  }));
  const system = draw(2) === 1 ? { system: "CRM" } : {};
  const basis = stated === 1 ? (COUNT_BASES[draw(COUNT_BASES.length)] ?? "events") : undefined;
  // All tickets of a cohort were opened in the period.
  const received = basis === "cohort-by-opened" ? whole : opened;
  return {
    ...system,
    ...(basis === undefined ? {} : { basis, asOf: lastDayOf(period) }),
    ...(draw(4) === 3 ? {} : counts),
    ...(isFlowing ? { flow: { broughtForward, opened: received, closed, reopened } } : {}),
    ...(subsets.length > 0 ? { subsets } : {}),
  };
}

/** What is known to be open and closed. */
function totalOf(counts: Readonly<Record<string, Cell>>): number {
  return Object.values(counts).reduce<number>((sum, cell) => sum + (readCount(cell) ?? 0), 0);
}

/** Figures with a value, printed as the report's own summary prints them. */
function drawPublished(draw: Draw, report: FeedbackReport): readonly PublishedFigure[] {
  const known = new Set(
    figures(report).flatMap(({ id, form, result }) =>
      result.status === "ok" && (form === "count" || form === "share") ? [id] : [],
    ),
  );
  return printedFigures(report).filter(({ figure }) => known.has(figure) && draw(4) === 3);
}

function some<Item>(draw: Draw, items: readonly Item[]): readonly Item[] {
  return items.filter(() => draw(3) === 2);
}

function atLeastOne<Item>(draw: Draw, items: readonly Item[]): readonly Item[] {
  const found = items.filter((_, index) => draw(3) > 0 && index > 0);
  return found.length > 0 ? found.slice(0, 4) : items.slice(0, 1);
}
