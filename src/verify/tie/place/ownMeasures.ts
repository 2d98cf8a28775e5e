import type { Mention } from "../names/findCues.js";
import { afterLast } from "../page/afterLast.js";
import { ownMean } from "../page/ownMean.js";
import type { Surroundings } from "../page/Surroundings.js";
import { isLabelOfAll } from "./isLabelOfAll.js";
import type { Role } from "./roleOf.js";
import { speaksOfNext } from "./speaksOfNext.js";

const NOTHING = /^\s*$/;
/** How far, in characters, the words of a mean are looked for. */
const NEAR = 80;
/** What is counted may have a noun that no list has: "19,644 riders asked". */
const NOUN = /^\s*(?:(?!ب?نسب[ةه] )[A-Za-zء-\u0652]+\s+)?$/;
const ENDS = ".;؛\n";
const ANSWERED = ["rated", "response"];

/**
 * The measures that words around a number say are its own. Behind a comma they are those of the next number; before a whole
 * they are those of its part; a mean of months is no mean of days.
 */
export function ownMeasures(
  page: Surroundings,
  index: number,
  mentions: readonly Mention[],
  role: Role | undefined,
): readonly string[] {
  const { text, readings } = page;
  const reading = readings[index];
  if (reading === undefined) return [];
  const { start } = reading.span;
  const isTotal = role === "whole" || isLabelOfAll(text, start);
  if (mentions.length === 0) return isTotal ? ["total"] : [];
  const end = "nounSpan" in reading ? Math.max(reading.span.end, reading.nounSpan?.end ?? 0) : reading.span.end;
  const between = "noun" in reading && reading.noun !== undefined ? NOTHING : NOUN;
  const own = mentions.filter((mention) => {
    if (role === "whole") {
      // "Of 37,921 new tickets", "of 37,921 tickets received".
      const from = mention.start < end ? reading.span.end : end;
      return mention.start >= from && !isVerb(text, mention) && between.test(text.slice(from, mention.start));
    }
    return !speaksOfNext(page, index, mention);
  });
  const names = own.map(({ cue }) => cue.name);
  if (isTotal) names.push("total");
  // Those who took part are of those who were asked.
  if (role === "whole" && mentions.some(({ cue }) => ANSWERED.includes(cue.name))) names.push("asked");
  if (!names.includes("mean")) return names;
  const before = afterLast(text, Math.max(0, start - NEAR), start, ENDS);
  return ownMean(names, before + text.slice(start, end + 16).split(/[.;؛،,\n](?![\d٠-٩])/)[0]);
}

/** "20 tickets remain": it is a part of them that does; behind its noun in the singular, what is told in the plural is told of the part. */
function isVerb(text: string, { start, end }: Mention): boolean {
  return /^(?:remain(?:s|ed)?|(?:غير )?راض(?:ين|ون))$/i.test(text.slice(start, end));
}
