import { isRatio } from "../figures/isRatio.js";
import { NO_VALUE } from "../language/okValue.js";
import { roundVisible } from "../language/roundVisible.js";
import { roundRatio } from "../ratios/roundRatio.js";
import { figurePiece } from "./figurePiece.js";
import type { FigureWriter } from "./figureWriter.js";
import type { Phrase } from "./Summary.js";

/** A change in percentage points, as a word and its size; the head of its column or row says of what. */
export function pointsPhrase(id: string, writer: FigureWriter, decimals: number): Phrase {
  const result = writer.find(id)?.result;
  if (result?.status !== "ok" || typeof result.value !== "object" || !isRatio(result.value)) return [NO_VALUE];
  const { sentences } = writer.words;
  const { numerator, denominator } = result.value;
  if (numerator === 0) return [sentences.same];
  const size = { numerator: Math.abs(numerator), denominator };
  const points = roundVisible(size, decimals, (raised) => roundRatio(size, { decimals: raised, times: 100 }));
  return numerator > 0
    ? writer.say(sentences.up, [figurePiece(id, points, writer)])
    : writer.say(sentences.down, [figurePiece(id, points, writer, false, "-")]);
}
