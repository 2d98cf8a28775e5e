import { readCount } from "../metrics/readCount.js";
import type { Cell, FeedbackReport } from "../model/FeedbackReport.js";
import { monthsOf } from "../periods/monthsOf.js";
import { corruptDigits } from "./corruptDigits.js";
import type { Fault } from "./faults.js";
import { type CountPlace, listCounts } from "./listCounts.js";
import type { SeededFault } from "./seedFault.js";

/** Three hours, the offset of Riyadh, in a month of thirty days. */
const SHIFTED_PART = 3 / (24 * 30);

/** Every report that one fault can make of a report, in a stable order. */
export function faultyReports(report: FeedbackReport, fault: Fault): readonly SeededFault[] {
  const places = listCounts(report);
  switch (fault) {
    case "dropped-month":
      // A page may say of a month of 0 that it is missing, and print the same sums.
      return places
        .filter(({ path, cell }) => path.includes(".months.") && readCount(cell))
        .map((place) => seeded([place, undefined]));
    case "missing-to-zero":
      return places
        .filter(({ cell }) => typeof cell === "object" && "missing" in cell)
        .map((place) => seeded([place, 0]));
    case "channel-doubled":
      return doubledChannels(report);
    case "month-shifted":
      return shiftedMonths(report);
    case "rounded-before-adding":
      return report.channels.flatMap(({ id }) => roundedChannel(report, id));
    case "reopened-twice":
      return places
        .filter(({ path, cell }) => path === "tickets.flow.reopened" && readCount(cell))
        .filter(({ cell }) => Number.isSafeInteger(2 * (readCount(cell) ?? 0)))
        .map((place) => seeded([place, withNumber(place.cell, 2 * (readCount(place.cell) ?? 0))]));
    default:
      return places.flatMap((place) => {
        const digits = [...String(readCount(place.cell) ?? "")].map(Number);
        return corruptDigits(digits, fault)
          .map((changed) => Number(changed.join("")))
          .filter(Number.isSafeInteger)
          .map((value) => seeded([place, withNumber(place.cell, value)]));
      });
  }
}

/** A count keeps its status when its number changes. */
function withNumber(cell: Cell | undefined, value: number): Cell {
  return typeof cell === "object" && "value" in cell ? { ...cell, value } : value;
}

function seeded([{ path, cell, put }, after]: readonly [CountPlace, Cell | undefined]): SeededFault {
  const change = { path, ...(cell === undefined ? {} : { before: cell }), ...(after === undefined ? {} : { after }) };
  return { report: put(after), changes: [change] };
}

/** Several cells changed, one after another. */
function seededAll(report: FeedbackReport, cells: readonly (readonly [path: string, after: Cell])[]): SeededFault {
  let changed: SeededFault = { report, changes: [] };
  for (const [path, after] of cells) {
    const place = listCounts(changed.report).find((each) => each.path === path);
    if (place === undefined || readCount(place.cell) === readCount(after)) continue;
    const next = seeded([place, after]);
    changed = { report: next.report, changes: [...changed.changes, ...next.changes] };
  }
  return changed;
}

/** A channel stands in the report twice, under another id. */
function doubledChannels(report: FeedbackReport): readonly SeededFault[] {
  return report.channels.flatMap((channel) => {
    const counts = listCounts(report).filter(({ path }) => path.startsWith(`channels.${channel.id}.`));
    if (!counts.some(({ cell }) => readCount(cell))) return [];
    const ids = report.channels.map(({ id }) => id);
    let id = `${channel.id}-2`;
    while (ids.includes(id)) id += "2";
    const copy = { ...channel, id };
    return { report: { ...report, channels: [...report.channels, copy] }, changes: [{ path: `channels.${id}` }] };
  });
}

/** What came in the last hours of a month is counted in the month after, all channels alike. */
function shiftedMonths(report: FeedbackReport): readonly SeededFault[] {
  const months = monthsOf(report.period);
  return months.slice(1).flatMap((after, index) => {
    const before = months[index] ?? after;
    const cells = report.channels.flatMap(({ id, months: counts = {} }) => {
      const [from, to] = [readCount(counts[before]), readCount(counts[after])];
      if (!from || to === undefined) return [];
      const moved = Math.ceil(from * SHIFTED_PART);
      if (!Number.isSafeInteger(to + moved)) return [];
      const paths = [before, after].map((month) => `channels.${id}.months.${month}`);
      return [
        [paths[0] ?? "", withNumber(counts[before], from - moved)],
        [paths[1] ?? "", withNumber(counts[after], to + moved)],
      ] as const;
    });
    return cells.length === 0 ? [] : seededAll(report, cells);
  });
}

/** The months of a channel are rounded to two digits, so that the total adds up rounded counts. */
function roundedChannel(report: FeedbackReport, id: string): readonly SeededFault[] {
  const cells = listCounts(report)
    .filter(({ path }) => path.startsWith(`channels.${id}.months.`))
    .flatMap(({ path, cell }) => {
      const count = readCount(cell);
      if (count === undefined) return [];
      const step = 10 ** Math.max(0, String(count).length - 2);
      return [[path, withNumber(cell, Math.round(count / step) * step)] as const];
    });
  const rounded = seededAll(report, cells);
  return rounded.changes.length === 0 ? [] : [rounded];
}
