import type { Figure } from "../../../figures/Figure.js";
import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import type { FeedbackReport, Label } from "../../../model/FeedbackReport.js";
import { unitOfWord } from "../../../model/unitOfWord.js";
import type { FigureIndex } from "../match/figureIndex.js";
import { bareWord } from "../names/bareWord.js";
import { foldLabel } from "../names/foldLabel.js";

/** So many digits are no figure's by chance. */
const MANY = 4;

/** The word right behind a number; an accusative has one letter more than its name. */
const WORD = /^\s([a-zء-ي\u064b-\u0652]+)/i;
const NEAR = 24;
/** What holds the words of a name together, and names nothing. */
const LINKS = /^(?:[a-z]{1,2}|and|the|for|from|with|في|من|علي|الي|عن|مع|او|.)?$/;

/** Whether a number counts what the report counts or names, is money where the report has amounts, or has a figure's value that is none by chance. */
export function ownReadings(
  catalogue: readonly Figure[],
  { printing }: FigureIndex,
  { channels, tickets }: FeedbackReport,
  text: string,
): (reading: QuantityReading) => boolean {
  const parts = tickets?.breakdowns?.flatMap((breakdown) => breakdown.parts) ?? [];
  const labels = [...channels, ...(tickets?.subsets ?? []), ...parts].map(({ name = {} }: { name?: Label }) => name);
  const words = labels.flatMap(({ ar = "", en = "" }) => foldLabel(`${ar} ${en}`).split(" "));
  const named = new Set(words.filter((word) => !LINKS.test(word)));
  const isNamed = (end: number): boolean => {
    const word = bareWord(WORD.exec(text.slice(end, end + NEAR))?.[1] ?? "");
    return word !== "" && (named.has(word) || (word.endsWith("ا") && named.has(word.slice(0, -1))));
  };
  const hasAmounts = catalogue.some(({ measure }) => measure === "amount");
  const nouns = new Set(catalogue.map(({ noun }) => (typeof noun === "object" ? noun.id : noun)));
  return (reading) =>
    (reading.kind === "money" && hasAmounts) ||
    (reading.noun !== undefined && (nouns.has(reading.noun) || unitOfWord(reading.noun) === "ticket")) ||
    isNamed(reading.span.end) ||
    (String(Math.abs(reading.units)).length >= MANY && printing(reading).length > 0);
}
