import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import { OTHERS } from "./cues.js";

const NEAR = 40;
/** The noun that is counted comes next. */
const NOUN = /^(?: (?:and|or) [a-z]+)? (?!(?:is|was|has|does)(?![a-z]))[a-z]+s(?![a-z])/i;

/** Whether the noun beside a number only says of which kind the counted ones are: "1,348 service and repair cases" are no services. */
export function isAttributive({ nounSpan, value }: QuantityReading, text: string): boolean {
  if (nounSpan === undefined || value === 1) return false;
  const { start, end } = nounSpan;
  return OTHERS.includes(text.slice(start, end).toLowerCase()) && NOUN.test(text.slice(end, end + NEAR));
}
