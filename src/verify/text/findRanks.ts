import { foldText } from "../../language/foldText.js";
import { figuresWithin } from "./figuresWithin.js";
import { judgeRank, type RankClaim } from "./judgeRank.js";
import { nearby } from "./nearby.js";
import type { Reading } from "./Reading.js";
import type { Relation } from "./Relation.js";
import { FEWEST, FORMERLY, LED_BY_SOME, MOST, NOT_OF_ALL } from "./rankCues.js";
import { splitSentences } from "./splitSentences.js";

/** How many lists and columns either side of a claim it may be about. */
const NEAR = 8;
const CLAUSE = /[,،;؛](?=\s)|[:()]|\s(?:while|whereas|but|followed by|فيما|بينما|في حين)(?=\s)/;
/** A clause that only gives the number of the one before it. */
const NUMBER = /^\s*(?:(?:at|with|of)\s|ب\s?)?\d/;

/** Finds things called the first or last of a list or a column that another of its numbers goes beyond. */
export function findRanks({ text, figures, sets }: Reading): readonly Relation[] {
  if (sets.length === 0) return [];
  const { starts } = splitSentences(text);
  return starts.flatMap((start, index) => {
    const end = starts[index + 1] ?? text.length;
    const sentence = text.slice(start, end);
    if (/[|\t]/.test(sentence)) return [];
    const words = foldText(sentence);
    if ((!MOST.test(words) && !FEWEST.test(words)) || LED_BY_SOME.test(words) || FORMERLY.test(words)) return [];
    const inside = figuresWithin(figures, start, end);
    const periods = inside.flatMap((figure) => ("period" in figure ? [foldText(figure.text)] : []));
    const clauses = words.split(CLAUSE);
    const near = nearby(sets, start, NEAR);
    return clauses.flatMap((clause, at): Relation[] => {
      const most = MOST.exec(clause);
      const few = FEWEST.exec(clause);
      const cue = most ?? few;
      if (cue === null || (most !== null && few !== null) || NOT_OF_ALL.test(clause)) return [];
      const next = clauses[at + 1] ?? "";
      const told = NUMBER.test(next) ? `${clause} ${next}` : clause;
      const said = inside.flatMap((figure) =>
        "value" in figure && figure.script !== "word" && told.includes(foldText(figure.text)) ? [figure.value] : [],
      );
      const to = cue.index + cue[0].length;
      const claim: RankClaim = { clause, from: cue.index, to, sign: most === null ? -1 : 1, said, periods };
      return near.flatMap((set) => judgeRank(set, claim)).slice(0, 1);
    });
  });
}
