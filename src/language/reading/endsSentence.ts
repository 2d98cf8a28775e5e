import type { Token } from "./tokenize.js";

const BLANK = 0x20;

/** Whether no reading goes on over the sign before an index; `No. 5` does. */
export function endsSentence(text: string, index: number, tokens: readonly Token[]): boolean {
  return text.charCodeAt(index) === BLANK && tokens.at(-1)?.word?.role !== "no";
}
