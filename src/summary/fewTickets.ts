import type { Figure } from "../figures/Figure.js";
import type { FigureWriter } from "./figureWriter.js";
import type { Phrase } from "./Summary.js";

/** What an Arabic noun says by its form. */
const WORDS: readonly unknown[] = [1, 2];

/** The number alone, in a sentence that has named tickets before; one and two have no numeral in Arabic. */
export function fewTickets(figure: Figure | undefined, writer: FigureWriter): Phrase {
  const isWord = writer.language === "ar" && figure?.result.status === "ok" && WORDS.includes(figure.result.value);
  return isWord ? writer.counted(figure) : writer.number(figure);
}
