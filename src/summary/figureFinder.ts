import type { Figure } from "../figures/Figure.js";

/** What figures are about, and in which period: a figure's id without its measure. */
export interface FigureTopic extends Pick<Figure, "subject" | "period"> {
  readonly key?: string | undefined;
}

/** Finds the figure of a measure, `count` where none is named. */
export type FindFigure = (topic: FigureTopic, measure?: string) => Figure | undefined;

/** Finds figures by the parts of their ids: to join so many ids, and to hash them, takes longer than to compute the figures. */
export function figureFinder(catalogue: readonly Figure[]): FindFigure {
  const known: Parts<Parts<Parts<Figure[]>>> = new Map();
  let periods: Parts<Figure[]> = new Map();
  let last: Figure | undefined;
  let list: Figure[] = [];
  // From the end on: of two figures under one id the last counts.
  for (let at = catalogue.length - 1; at >= 0; at -= 1) {
    const figure = catalogue[at];
    if (figure === undefined) continue;
    const { subject, key, period } = figure;
    // Those of one channel mostly stand together, and of one period.
    const isOfLast = last?.subject === subject && last.key === key;
    if (!isOfLast) periods = within(within(known, subject), key);
    if (!isOfLast || last?.period !== period) {
      list = periods.get(period) ?? [];
      periods.set(period, list);
    }
    list.push(figure);
    last = figure;
  }
  let asked: FigureTopic | undefined;
  let found: Parts<Figure[]> | undefined;
  let measures: readonly Figure[] = [];
  return (topic, measure = "count") => {
    const { subject, key, period } = topic;
    // Several measures of one topic are mostly asked for together, and its periods in a row.
    const isSame = asked?.key === key && asked?.subject === subject;
    if (!isSame) found = known.get(subject)?.get(key);
    if (!isSame || asked?.period !== period) measures = found?.get(period) ?? [];
    asked = topic;
    // They are few.
    for (const figure of measures) if (figure.measure === measure) return figure;
    return undefined;
  };
}

type Parts<Next> = Map<string | undefined, Next>;

function within<Next>(parts: Parts<Parts<Next>>, part: string | undefined): Parts<Next> {
  let next = parts.get(part);
  if (next === undefined) {
    next = new Map();
    parts.set(part, next);
  }
  return next;
}
