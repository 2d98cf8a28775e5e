import { clauseAfter } from "../clauses/clauseAfter.js";
import { OF_TOTAL } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";
import { isTold } from "./isTold.js";

/** What says that a class is so much of all. */
const MAKES =
  /(?<![a-zء-ي])(?:account(?:ed|s)? for|(?:ma[dk]es?|making) up|(?:re)?present(?:ed|s)?|constitut(?:ed?|es)|[وف]?[يت]?(?:شكل|مثل)ت?|[وف]?استحوذت?|[وف]?استاثرت? ب)(?![a-zء-ي])/;
/** The same of "all" alone: "were 67 % of all reports". */
const WERE = /(?<![a-zء-ي])(?:is|are|was|were|formed|became|[وف]?(?:كان|بلغ|صار|اصبح)ت?)(?![a-zء-ي])/;
/** Of another time or some of them, or not so. */
const OTHERWISE =
  /\d|^\s*(?:in|at|for|among|within|of|during|this|that|last|[وف]?(?:في|لدي|خلال|بين))(?![a-zء-ي])|(?<![a-zء-ي])(?:not|no longer|never|[وف]?(?:لا|لم|ليس)ت?)(?![a-zء-ي])/;
/** What adds nothing to it. */
const EMPTY =
  /(?<![a-zء-ي])(?:nearly|almost|some|roughly|alone|therefore|thus|contacts?|نسبته[ام]?|حوالي|وحدها?|[وف]?ب(?:ذلك|هذا))(?![a-zء-ي])/g;

/** Whether a sentence says a percentage of all, "of all reports" or by its verb, and speaks of nothing but what its list does. */
export function isPlainShare({ before, after }: Item, about: string): boolean {
  const isOfAll = OF_TOTAL.test(after);
  const verb = MAKES.test(before) ? MAKES : WERE;
  if (!verb.test(before) || !(isOfAll || (verb === MAKES && /^\s*(?:\.|$)/.test(after)))) return false;
  if (OTHERWISE.test(before) || !isTold(clauseAfter(after), about)) return false;
  return isTold(before.replace(verb, " ").replace(EMPTY, " "), about);
}
