import type { Figure } from "../figures/Figure.js";
import { isRatio } from "../figures/isRatio.js";
import { NO_VALUE } from "../language/okValue.js";
import { roundVisible } from "../language/roundVisible.js";
import { roundRatio } from "../ratios/roundRatio.js";
import { figurePiece } from "./figurePiece.js";
import type { FigureWriter } from "./figureWriter.js";
import type { Phrase } from "./Summary.js";

/** A change in percentage points, as a word and its size; the head of its column or row says of what. */
export function pointsPhrase(figure: Figure | undefined, writer: FigureWriter, decimals: number): Phrase {
  if (figure?.result.status !== "ok" || !isRatio(figure.result.value)) return [NO_VALUE];
  const { sentences } = writer.words;
  const { id } = figure;
  const { numerator, denominator } = figure.result.value;
  if (numerator === 0) return [sentences.same];
  const size = { numerator: Math.abs(numerator), denominator };
  const points = roundVisible(size, decimals, (raised) => roundRatio(size, { decimals: raised, times: 100 }));
  return numerator > 0
    ? writer.say(sentences.up, [figurePiece(id, points, writer)])
    : writer.say(sentences.down, [figurePiece(id, points, writer, false, "-")]);
}
