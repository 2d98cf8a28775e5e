import type { FigureReading } from "../../../language/reading/FigureReading.js";

/** The last of counts is a single one: "3,339 complaints, 2,503 referrals and a single request". */
const SINGLE =
  /(?:(?:just|only) one(?= (?:about|from|against|by|for|in)\s)|a single(?= (?!second|minute|hour|day|week|month|quarter|year)[a-z]+))(?<=[\d٠-٩][^.;؛\d٠-٩]{1,60}(?:,|\band) (?:just one|only one|a single))/gi;
/** "One was withdrawn", `وواحدة في الضفة`, at the start of its clause: a case, where "one" elsewhere is anybody. */
const ONE =
  /(?<=(?:^|[.!?;,:(\n]\s?|(?<![a-z])(?:and|while|but)\s))one(?=\s(?:was|has been|had been|remain(?:s|ed)|is (?:still|pending|open)|of (?:them|these|those|which)|(?:concerned|came|went|related|involved|lapsed))(?![a-z]))|(?<=(?:[،؛:(]\s?و?|\sو))واحدة?(?=\s(?:في|على|عن|ضد)\s)/gi;

/** The numbers of a text with the word "one" where it counts a case that it does not name. */
export function withOnes(figures: readonly FigureReading[], text: string): readonly FigureReading[] {
  const known = new Set(figures.map(({ span }) => span.start));
  const ones = [ONE, SINGLE]
    .flatMap((cue) => [...text.matchAll(cue)])
    .flatMap(({ index: start, 0: surface }): readonly FigureReading[] =>
      known.has(start)
        ? []
        : [
            {
              kind: "number",
              span: { start, end: start + surface.length },
              text: surface,
              script: "word",
              value: 1,
              units: 1,
              decimals: 0,
            },
          ],
    );
  return ones.length === 0 ? figures : [...figures, ...ones].sort((a, b) => a.span.start - b.span.start);
}
