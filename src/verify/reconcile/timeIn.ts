import { foldText } from "../../language/foldText.js";

/** The lengths of time that are no counted nouns, each with its words, folded. */
const TIMES =
  /^(?:(?:working|business) )?(?:(?<second>sec(?:ond)?s?|ثاني(?:ه|تان|تين)|ثواني?)|(?<minute>min(?:ute)?s?|دقيق(?:ه|تان|تين)|دقا[ئي]ق)|(?<hour>h(?:ou)?rs?|ساع(?:ه|ات|تان|تين))|(?<week>weeks?|اسبوع(?:ا|ان|ين)?|اسابيع)|(?<year>y(?:ea)?rs?|سن(?:ه|تان|تين|وات|ين)|عام(?:ا|ان|ين)?|اعوام))(?![a-zء-ي])/;

/** The length of time that words begin with: `hour` of "working hours". */
export function timeIn(words: string): string | undefined {
  const { groups = {} } = TIMES.exec(foldText(words)) ?? {};
  return Object.keys(groups).find((time) => groups[time] !== undefined);
}
