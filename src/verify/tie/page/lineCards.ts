import { isCountAndShare } from "./isCountAndShare.js";
import type { PageLine } from "./pageLines.js";

/** A number that stands alone, and the lines that name it. */
export interface Card {
  readonly number: PageLine;
  readonly labels: readonly PageLine[];
}

/**
 * The numbers and labels that stand on lines of their own in turn: `9,000`, `calls`, `3,000`, `e-mails`. Pairs set off by
 * empty lines or bullets belong together; otherwise what a run begins and ends with tells which comes first, and where both
 * ends are labels, the one that is of another kind is none. What stays open binds nothing.
 *
 * @param kindOf - what kind of thing a label names
 */
export function lineCards(lines: readonly PageLine[], kindOf: (label: PageLine) => string): readonly Card[] {
  const cards: Card[] = [];
  let run: PageLine[] = [];
  const close = (next: PageLine | undefined): void => {
    const triples = inThrees(run);
    // One by one: a long page has more cards than a call takes arguments.
    for (const card of triples) cards.push(card);
    if (triples.length === 0)
      for (const group of groupsOf(run))
        for (const card of cardsOf(group, kindOf, group.at(-1) === run.at(-1) ? next : undefined)) cards.push(card);
    run = [];
  };
  for (const line of lines) {
    if (line.kind === "other") close(line);
    else run.push(line);
  }
  close(undefined);
  return cards;
}

/** Several cards of a count, its label and its share: `9,000`, `calls`, `75%`. */
function inThrees(run: readonly PageLine[]): readonly Card[] {
  if (run.length < 6 || run.length % 3 > 0) return [];
  const cards: Card[] = [];
  for (let at = 0; at < run.length; at += 3) {
    const [count, label, share] = run.slice(at, at + 3);
    if (count?.kind !== "number" || label?.kind !== "label" || share?.kind !== "number") return [];
    if (!isCountAndShare([count, share])) return [];
    cards.push({ number: count, labels: [label] }, { number: share, labels: [label] });
  }
  return cards;
}

/** A run by its empty lines, if some of its lines stand together. */
function groupsOf(run: readonly PageLine[]): readonly (readonly PageLine[])[] {
  if (run.slice(1).every(({ isApart }) => isApart)) return [run];
  const groups: PageLine[][] = [];
  for (const line of run) {
    const last = groups.at(-1);
    if (last === undefined || line.isApart) groups.push([line]);
    else last.push(line);
  }
  return groups;
}

/** The cards of a stretch of lines, after which another line follows, or none. */
function cardsOf(
  lines: readonly PageLine[],
  kindOf: (label: PageLine) => string,
  next: PageLine | undefined,
): readonly Card[] {
  const cards: Card[] = [];
  let turn: PageLine[] = [];
  const close = (follower: PageLine | undefined): void => {
    for (const card of inTurn(turn, kindOf, follower)) cards.push(card);
    turn = [];
  };
  for (const line of lines) {
    if (turn.at(-1)?.kind === line.kind) close(line);
    turn.push(line);
  }
  close(next);
  return cards;
}

/** The cards of lines that are a number and a label in turn. */
function inTurn(
  turn: readonly PageLine[],
  kindOf: (label: PageLine) => string,
  next: PageLine | undefined,
): readonly Card[] {
  const [first] = turn;
  const last = turn.at(-1);
  if (first === undefined || last === undefined || turn.length < 2) return [];
  if (first.isHeading && last.kind === "label") return inTurn(turn.slice(1), kindOf, next);
  if (first.kind === "label" && last.kind === "number") return pairs(turn);
  // "37,511", "Phone calls", "▼ 13.9%"
  const isMoved = turn.length === 3 && last.isMove && !first.isMove;
  if (first.kind === "number" && last.kind === "number") return isMoved ? pairs(turn) : [];
  if (first.kind === "number") {
    // A single label below a number may be the heading of what follows, but for how it has moved, or its share.
    const isFollowed = next !== undefined && !next.isApart && !next.isMove;
    const isHeading = last.isHeading || (turn.length === 2 && (last.isApart || isFollowed));
    return isHeading ? [] : pairs(turn);
  }
  if (turn.length < 5) return [];
  const [above, below, between] = [first, last, turn[2] ?? first].map(kindOf);
  if (above === below) return [];
  return above !== between ? pairs(turn.slice(1)) : pairs(turn.slice(0, -1));
}

function pairs(turn: readonly PageLine[]): readonly Card[] {
  const cards: Card[] = [];
  for (let at = 0; at + 1 < turn.length; at += 2) {
    const [one, other] = [turn[at], turn[at + 1]];
    if (one === undefined || other === undefined) break;
    cards.push(one.kind === "number" ? { number: one, labels: [other] } : { number: other, labels: [one] });
  }
  return cards;
}
