import { foldText } from "../../../language/foldText.js";
import type { Span } from "../../../model/Finding.js";
import { OTHER, REST } from "../passage/cues.js";

const REACH = 100;
/** Others that are compared, or that there are not, are none of the list: ", as in other cities", ", and no other body took any". */
const LIKE = /(?<![a-zء-ي])(?:as|like|unlike|than|no(?= other)|كما|مثل|بخلاف|و?(?:لا|لم) [يت]وجد)(?![a-zء-ي]).*/;
/** "And the balance by mail". */
const BALANCE =
  /(?<![a-z])the balance (?:by|from|in|through|on|at|via|being|came|coming|went|were|was|used|using)(?![a-z])/;

/** Whether a clause right behind the last of a list tells of the rest, and gives no number of it: ", the rest going to other sectors". */
export function namesRest(text: string, { end }: Span): boolean {
  const [tail = ""] = foldText(text.slice(end, end + REACH)).split(/[.;؛!?؟\n]/);
  const clause = tail.replace(/^[^,،)]*/, "").replace(LIKE, "");
  return !/\d/.test(tail) && [REST, OTHER, BALANCE].some((cue) => cue.test(clause));
}
