import type { FigureReading } from "../../../language/reading/FigureReading.js";
import { clauseBefore } from "../clauses/clauseBefore.js";
import { figuresWithin } from "../passage/figuresWithin.js";
import type { Item } from "../relations/Relation.js";

const KINDS: readonly string[] = ["month", "quarter", "year", "half", "date"];

/** The times of some counts, each told of one of its own, all of one kind. */
export function timesOf(figures: readonly FigureReading[], counts: readonly Item[]): readonly string[] | undefined {
  const ahead = counts.map(({ start, before }) =>
    figuresWithin(figures, start - clauseBefore(before).length, start).flatMap(timeOf),
  );
  const behind = counts.map(({ end, after }, at) => {
    const next = counts[at + 1]?.start ?? Number.POSITIVE_INFINITY;
    return figuresWithin(figures, end, Math.min(next, end + after.search(/[,،؛;.]|$/))).flatMap(timeOf);
  });
  // In "May had 1,350 and June 900" the time of the next count stands behind one, too.
  const both = behind.map((times, at) => [...times, ...(ahead[at] ?? [])]);
  return ownTimes(both) ?? ownTimes(ahead.map((times) => times.slice(-1)));
}

function timeOf(figure: FigureReading): readonly string[] {
  return "period" in figure ? [`${figure.kind} ${figure.period}`] : [];
}

function ownTimes(told: readonly (readonly string[])[]): readonly string[] | undefined {
  const [kind = ""] = told[0]?.[0]?.split(" ") ?? [];
  const own = told.flatMap((times) => times.find((time) => time.startsWith(`${kind} `)) ?? []);
  return KINDS.includes(kind) && new Set(own).size === told.length ? own : undefined;
}
