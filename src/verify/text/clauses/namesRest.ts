import { foldText } from "../../../language/foldText.js";
import type { Span } from "../../../model/Finding.js";
import { OTHER, REST } from "../passage/cues.js";

const REACH = 240;
/** Others that are compared, or that there are not, are none of the list: ", as in other cities", ", and no other body took any". */
const LIKE = /(?<![a-zء-ي])(?:as|like|unlike|than|no(?= other)|كما|مثل|بخلاف|و?(?:لا|لم) [يت]وجد)(?![a-zء-ي]).*/;
/** "And the balance by mail". */
const BALANCE =
  /(?<![a-z])the balance (?:by|from|in|through|on|at|via|being|came|coming|went|were|was|used|using)(?![a-z])/;

/** What a sentence or row of its own says of it: "The rest concerned furniture and food". */
const OWN = /^\s*[-–•*]?\s*(?:and |(?:the|all) (?!others?(?![a-z]))|والنسبه |النسبه )*$/;
/** "The rest of the year": what is left of something else. */
const OF_OTHER =
  /^ of (?:the|this|our) (?:[a-z]+ )?(?:report|year|month|week|quarter|day|period|staff|team|text|page)(?![a-z])/;

/** Whether a clause, sentence or row right behind the last of a list tells of the rest, and gives no number of it: ", the rest going to other sectors". */
export function namesRest(text: string, { end }: Span): boolean {
  const [tail = "", next = ""] = foldText(text.slice(end, end + REACH)).split(/[.;؛!?؟\n]/);
  const clause = tail.replace(/^[^,،)]*/, "").replace(LIKE, "");
  if (/\d/.test(tail)) return false;
  if ([REST, OTHER, BALANCE].some((cue) => cue.test(clause))) return true;
  const rest = REST.exec(next);
  return (
    rest !== null &&
    !/\d/.test(next) &&
    OWN.test(next.slice(0, rest.index)) &&
    !OF_OTHER.test(next.slice(rest.index + rest[0].length))
  );
}
