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
  // From the end on: of two figures under one id the last counts.
  for (const figure of [...catalogue].reverse()) {
    const { subject, key, period } = figure;
    // Those of one channel mostly stand together.
    if (last?.subject !== subject || last.key !== key) periods = within(within(known, subject), key);
    last = figure;
    const measures = periods.get(period);
    if (measures === undefined) periods.set(period, [figure]);
    else measures.push(figure);
  }
  return ({ subject, key, period }, measure = "count") => {
    // The measures of one topic are few.
    for (const figure of known.get(subject)?.get(key)?.get(period) ?? []) if (figure.measure === measure) return figure;
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
