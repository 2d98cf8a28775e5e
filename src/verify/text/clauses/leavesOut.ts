import { foldText } from "../../../language/foldText.js";
import type { Span } from "../../../model/Finding.js";
import { OTHER, REST } from "../passage/cues.js";
import { namesRest } from "./namesRest.js";

const AFTER = 120;
/** A sign or words for a number that is not given, or is given once for several. */
const HIDDEN =
  /\S(?:[^\S\n]{2,}|: )[a-z–—-][^\S\n]*(?:\n|$)|\S[^\S\n]+(?:\*+|\.{2,3}(?!\.| ?\d)|\[[a-z]\])(?![^\s,،;.)])|n\/a|<\s?\d|(?<![a-zء-ي])و?(?:suppressed|withheld|omitted|left out|(?:not |un)(?:available|disclosed|published|shown|listed)|a (?:few|small number) (?:about|by|in)|م?حجو?ب[ء-ي]*|عدد (?:قليل|محدود)|ال(?:ميه|مايه|الف) (?:ال)?(?:باقي|متبقي)[ء-ي]*|ما عدا[ء-ي]*|غير (?:متاح|متوفر|معلن|منشور)[ء-ي]*|لا [يت](?:ظهر|شمل)|[ايت]غفلت?(?![ء-ي])|(?:[لف]|في )?كل منه(?:ما|م|ن)(?![ء-ي]))/;
/** What the rest was, and no number: "the rest were spam". */
const REST_IS =
  /(?<![a-z])the (?:rest|others|remainder) (?:were|was|are|is|came|went|concerned|had|having)(?! \d)[^\d.;]*(?:[.;]|$)|(?<![ء-ي])[وف]?(?:(?:ال)?(?:باقي[هة]?|باقون|بقيه|متبق[ء-ي]*)|(?:باقي|بقيت|ساير)ه[امن]|ما (?:تبقي|بقي))(?: منه[امن])? (?:ف?(?:كان|هو|هي)[ء-ي]*)[^\d.؛]*(?:[.؛]|$)|(?<![ء-ي])[وف]?(?:[لم]ا [يت]?زالت?|ظلت?|بقيت?) (?:ال)?(?:باقي[هة]?|باقون|بقيه)(?![ء-ي])[^\d.؛]*(?:[.؛]|$)/;
const NOT = /(?<![a-zء-ي])(?:un[a-z]+|not?|cannot|غير|[وف]?لم)(?![a-zء-ي])/;
/** "No other route" leaves none out. */
const NO_OTHER = /(?<![a-z])no(?= others?(?![a-z]))/;

/** Whether the text says that it does not give a number of a list, or of what the rest is: it need not add up then. */
export function leavesOut(text: string, list: readonly Span[]): boolean {
  const start = list.reduce((least, item) => Math.min(least, item.start), text.length);
  const end = list.reduce((most, item) => Math.max(most, item.end), 0);
  const words = foldText(text.slice(start, end + AFTER));
  const isOfRest = (said: string) =>
    (REST.test(said) || OTHER.test(said)) && NOT.test(said.replace(NO_OTHER, "")) && !/\d/.test(said);
  return (
    namesRest(text, { start, end }) ||
    HIDDEN.test(words) ||
    REST_IS.test(words) ||
    words.split(/[,،.؛;(\n]/).some(isOfRest)
  );
}
