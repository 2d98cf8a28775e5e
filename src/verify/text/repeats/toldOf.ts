import { foldText } from "../../../language/foldText.js";
import { clauseAfter } from "../clauses/clauseAfter.js";
import { rootsOf } from "../clauses/rootsOf.js";
import { YEARS } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";

/** What is told of a number. */
export interface Told {
  readonly item: Item;
  readonly words: string;
  /** The beginnings of its words, and the years. */
  readonly roots: ReadonlySet<string>;
  /** The names among them. */
  readonly names: ReadonlySet<string>;
  /** Of a number that the text takes up, "the 8,735 petitions of 2018", what it counts. */
  readonly taken?: ReadonlySet<string>;
}

const ROOT = 5;
const REACH = 160;
/** Words that say nothing of what is counted. */
const PLAIN =
  /(?<![a-zء-ي])(?:the|and|was|were|are|had|has|have|been|its|our|their|that|this|these|those|for|from|with|which|who|all|total|number|share|rate|percentage|some|says?|said|shows?|according|per|cent|percent|of|in|قد|التي|الذي|الذين|هذه|هذا|تلك|خلال|عدد|مجموع|اجمالي|مجموعه|بلغ|بلغت|كان|كانت|واحد|واحده|نسبه|علي|الي|عن|من|في|ان|عددها|عددهم|البالغ|المذكور|المذكوره)(?![a-zء-ي])/g;
/** Right before a number that the text has told before. */
const TAKEN =
  /(?<![a-z])(?:the|(?<!of )(?<these>these|those)|its|their|our)\s*$|(?<![ء-ي])[وف]?(?:(?:هذه|تلك) (?<noun>ال[ء-ي]+) (?:البالغ[هت]? )?(?:و?عدد(?:ها|هم|ه))|ال)\s*$/;
const NOUN = /^ [a-z]+/;
const ARTICLE = /(?<![ء-ي])[وفبل]?(?:ال|لل)(?=[ء-ي]{2})/g;
const NAME = /[a-z,] ([A-Z][a-z]{2,})/g;
/** Its noun, with what belongs to it, ends. */
const END = /[,،;؛.\n]|\s(?:and|were|was|are|have|had|that|which|who)(?![a-z])|\sو|\s(?:التي|الذي|قد)(?![ء-ي])/;

/** Reads what a text tells of a number: the words of its sentence up to it, and those of its own clause behind it. */
export function toldOf(text: string, item: Item): Told {
  const { start, end, before, after } = item;
  const from = Math.max(0, start - REACH);
  const above = text.slice(from, start);
  const near = above.slice(Math.max(above.lastIndexOf("\n"), item.listed ? -1 : lastStop(above)) + 1);
  const behind = clauseAfter(after);
  const words = `${foldText(near)} ${behind}`;
  const taken = TAKEN.exec(before);
  // "These 2,660 complaints went": the noun alone.
  const behindIt = taken?.groups?.["these"] === undefined ? after.split(END)[0] : NOUN.exec(after)?.[0];
  const what = taken?.groups?.["noun"] ?? behindIt ?? "";
  const names = [...`${near} ${text.slice(end, end + behind.length)}`.matchAll(NAME)].map(([, name = ""]) => name);
  return {
    item,
    words,
    roots: rootSet(words),
    names: rootSet(names.join(" ").toLowerCase()),
    ...(taken !== null && { taken: rootSet(what) }),
  };
}

function lastStop(text: string): number {
  const found = [...text.matchAll(/[.!?؟:](?=\s)/g)].at(-1);
  return found?.index ?? -1;
}

function rootSet(words: string): ReadonlySet<string> {
  const roots = rootsOf(words.replace(ARTICLE, "").replace(PLAIN, " ")).map((root) => root.slice(0, ROOT));
  return new Set([...roots.filter((root) => root.length > 1), ...(words.match(YEARS) ?? [])]);
}
