/** Each share times its weight, over the weights; the second half of the inputs are the weights. */
export function weightedText(texts: readonly string[]): string {
  const weights = texts.slice(texts.length / 2);
  return `(${weights.map((weight, index) => `${texts[index]} × ${weight}`).join(" + ")}) ÷ (${weights.join(" + ")})`;
}
