import type { Figure } from "../figures/Figure.js";
import { isRatio } from "../figures/isRatio.js";
import { NO_VALUE } from "../language/okValue.js";
import { roundVisible } from "../language/roundVisible.js";
import { roundRatio } from "../ratios/roundRatio.js";
import { figurePiece } from "./figurePiece.js";
import type { FigureWriter } from "./figureWriter.js";
import type { Phrase } from "./Summary.js";
import { SERIES_WORDS } from "./seriesWords.js";

/**
 * A change in percentage points, as a word and its size; the head of its column or row says of what. One that no decimal of the shares shows, which
 * are printed as one number, is none when rounded.
 */
export function pointsPhrase(figure: Figure | undefined, writer: FigureWriter, decimals: number): Phrase {
  if (figure?.result.status !== "ok" || !isRatio(figure.result.value)) return [NO_VALUE];
  const { sentences } = writer.words;
  const { id } = figure;
  const { numerator, denominator } = figure.result.value;
  if (numerator === 0) return [sentences.same];
  const size = { numerator: Math.abs(numerator), denominator };
  const round = (raised: number) => roundRatio(size, { decimals: raised, times: 100 });
  if (round(decimals).units === 0 && isPrintedAlike(figure, writer)) return [SERIES_WORDS[writer.language].sameRounded];
  const points = roundVisible(size, decimals, round);
  return numerator > 0
    ? writer.say(sentences.up, [figurePiece(id, points, writer)])
    : writer.say(sentences.down, [figurePiece(id, points, writer, false, "-")]);
}

/** Whether the two shares that it is the difference of are one number on the page. */
function isPrintedAlike({ subject, key, inputs }: Figure, writer: FigureWriter): boolean {
  const texts = inputs.map((id) => {
    const [period = "", measure] = id.split("/").slice(-2);
    const [piece = NO_VALUE] = writer.number(writer.find({ subject, key, period }, measure));
    return typeof piece === "object" && "text" in piece ? piece.text : id;
  });
  return texts.length === 2 && new Set(texts).size === 1;
}
