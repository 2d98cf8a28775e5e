import type { Figure } from "../figures/Figure.js";

/** What figures are about, and in which period: a figure's id without its measure. */
export interface FigureTopic extends Pick<Figure, "subject" | "period"> {
  readonly key?: string | undefined;
}

/** Finds the figure of a measure, `count` where none is named. */
export type FindFigure = (topic: FigureTopic, measure?: string) => Figure | undefined;

/** Finds figures by the parts of their ids: to join so many ids, and to hash them, takes longer than to compute the figures. */
export function figureFinder(catalogue: readonly Figure[]): FindFigure {
  const known: Parts<Parts<Parts<Map<string, Figure>>>> = new Map();
  for (const figure of catalogue)
    within(within(within(known, figure.subject), figure.key), figure.period).set(figure.measure, figure);
  return ({ subject, key, period }, measure = "count") => known.get(subject)?.get(key)?.get(period)?.get(measure);
}

type Parts<Next> = Map<string | undefined, Next>;

function within<Key, Value>(parts: Parts<Map<Key, Value>>, part: string | undefined): Map<Key, Value> {
  let next = parts.get(part);
  if (next === undefined) {
    next = new Map();
    parts.set(part, next);
  }
  return next;
}
