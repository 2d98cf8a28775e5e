import type { Figure } from "../figures/Figure.js";
import type { FigureWriter } from "./figureWriter.js";
import type { Phrase } from "./Summary.js";

/** The number alone, in a sentence that has named tickets before; one and two have no numeral in Arabic. */
export function fewTickets(figure: Figure | undefined, writer: FigureWriter): Phrase {
  const count = figure?.result.status === "ok" ? figure.result.value : undefined;
  const isWord = writer.language === "ar" && (count === 1 || count === 2);
  return isWord ? writer.counted(figure) : writer.number(figure);
}
