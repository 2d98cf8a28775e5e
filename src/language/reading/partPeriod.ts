import { readFigures } from "../readFigures.js";

/** The period that a cell is below or beside the name of a part of a year: "First" under "Quarter". */
export function partPeriod(part: string, cell: string): string | undefined {
  const text = `${part} ${cell}`;
  const [reading] = readFigures(text);
  return reading !== undefined && "period" in reading && reading.text === text ? reading.period : undefined;
}
