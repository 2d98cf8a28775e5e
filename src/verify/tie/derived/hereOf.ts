import type { Figure } from "../../../figures/Figure.js";
import type { FeedbackReport } from "../../../model/FeedbackReport.js";
import { once } from "../../../model/once.js";
import type { FigureIndex } from "../match/figureIndex.js";
import { endOfSentence } from "../page/endOfSentence.js";
import { sentenceAround } from "../page/sentenceAround.js";
import { figuresBeside } from "./figuresBeside.js";
import type { Here } from "./Here.js";
import type { Told } from "./Told.js";

/** How far, in characters, the figures stand that a number before or behind them is worked out of. */
const NEAR = 240;
/** So many numbers before it, and as many behind. */
const MOST = 3;

/** A number where it stands; its sentence and the figures beside it are looked up when they are asked for. */
export function hereOf(one: Told, at: number, told: readonly Told[], index: FigureIndex, report: FeedbackReport): Here {
  const { span } = one.entry;
  const { text } = one.context;
  const from = Math.max(0, span.start - NEAR);
  const { kind } = one.reading;
  const beside = (step: -1 | 1, limit: number): readonly Figure[] =>
    figuresBeside(told, at, step, index, limit, MOST, kind === "percent" || kind === "points");
  return {
    one,
    at,
    told,
    earlier: told[at - 2],
    previous: told[at - 1],
    next: told[at + 1],
    index,
    report,
    from,
    sentence: once(() => sentenceAround(span, text, NEAR)),
    before: once(() => beside(-1, from)),
    behind: once(() => beside(1, endOfSentence(text, span.end))),
  };
}
