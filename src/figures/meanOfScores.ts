import type { Figure } from "./Figure.js";
import { scoreOf } from "./scoreOf.js";

/** Each score times how many gave it, over how many there are. */
export function meanOfScores({ inputs }: Figure, texts: readonly string[], count: (value: number) => string): string {
  const terms = inputs.map((id, index) => {
    const score = scoreOf(id);
    return `${score < 0 ? "-" : ""}${count(Math.abs(score))} × ${texts[index]}`;
  });
  return `(${terms.join(" + ")}) ÷ (${texts.join(" + ")})`;
}
