/** Shorter lines end where somebody ended them, but in a paragraph of sentences. */
const LEAST = 50;
/** No line of wrapped text is longer. */
const MOST = 130;
/** So much of the longest line is as long as it, since words are not cut. */
const FULL = 0.9;
/** One line in so many may be longer: it may be an address. */
const LONGER = 20;
/** Of two lines none says how long they are. */
const SEVERAL = 3;
const CELLS = /[\t|]/;
/** What opens an item or a heading, and what parts columns. */
const APART =
  /^\s*(?:[•*#>–—-]|\(?[\d٠-٩]{1,2}[.)]\s|[a-zء-ي][.)]\s)|[\t|]|\S {2,}\S|\.{3}|(?:[;؛]| \/ ).*(?:[;؛]| \/ )|(?: [–—-] [^–—-]*){3}/i;
/** A block of HTML that is read as it stands. */
const TAG = /^\s*<\/?(?!(?:[abi]|em|strong|span|bd[io]|su[bp])[\s>])[a-z]/i;
const BULLET = /^\s*(?:[•*o–—-]|[\d٠-٩]{1,2}[.)])\s+/;
const BULLETED = /^\s*[•*–—-]\s/;
/** A sentence has ended, or something is announced. */
const ENDED = /[.:;؛؟?!]["”»)*_]*\s*$/;
const FIRST_WORD = /^\s*\S+/;
const SMALL = /^\s*[a-z]/;
/** Items of a list end in their numbers: "Calls: 540", "Calls 540 (12%)". */
const ITEM = /(?:[:–—-] *[\d٠-٩][\d٠-٩.,٫٬]*[ \u00a0]?[%٪]?|\([^()]{0,40}\))\s*$/;
/** A line that ends in its number. */
const COUNTED = /[\d٠-٩][ \u00a0]?[%٪]?\s*$/;
/** "Calls: 27,200" */
const LABELLED = /: *[\d٠-٩][\d٠-٩.,٫٬]*\s*$/;
const BEGINS = /^\s*[A-Z\d٠-٩]/;
/** "calls 27,200" */
const CELL = /^\s*[^\s\d]+(?: [^\s\d]+)? [\d٠-٩](?:[\d٠-٩.,٫٬]*[\d٠-٩])?[ \u00a0]?[%٪]?\s*$/;
/** No sentence goes on in these. */
const ANEW = /^\s*(?:The|In|Of|From|We|It|An?|At|By|On|This|These|To|And|But|Up|Down|Our)(?= )/;
const DIGITS = /[\d٠-٩][\d٠-٩.,٫٬]*/g;

/** What orders characters takes no room. */
const UNSEEN = /[\u200e\u200f\u061c\u2066-\u2069]/g;
/** A sentence ends in a paragraph. */
const SENTENCE = /(?<!\bNo)(?<=[a-zء-ي\d٠-٩%٪)"”»])[.؟?!]["”»)]?(?:\s|$)/im;
const LETTER = /[a-zء-ي]/i;
/** No line ends in these words: "There were 9,100 calls in", "مقارنة مع"; or behind a comma. */
const HANGING =
  /(?:(?<![a-z])(?:an?|the|of|in|on|at|by|for|from|with|to|as|up|down|than|per|and|or|was|were|is|are|had|has|have|compared|its|their|our|that|which)|(?<![ء-ي])(?:[وف]?(?:في|من|[إا]لى|على|عن|مع|بين|خلال|نحو|منها|عدد|بعدد|بنسب[ةه]|مقارن[ةه]|بلغت?|كان(?:ت)?)|لكل|[أا]و|[أا]ن|لشهر|شهر|لعام|عام)|[,،])\s*$/i;
/** A line goes on with these: a bracket, the sign of a number, the year of a month. */
const ONWARD =
  /^\s*(?:[(%٪,،]|(?:20|٢٠)[\d٠-٩]{2}م?(?:[,،]? [a-zء-ي(]|[.,،؛;])|(?:مقارن[ةه]|مقابل|with|to|of|by|from|than|and|or|per|was|were|compared) )/;
/** A label of its own: "calls: 9,100". */
const LABEL = /^[^:\d٠-٩]{1,40}: /;
/** Only its number follows these: "أي بزيادة", "وبلغ المعدل اليومي", "an average of". */
const LEADING = /(?<![ء-ي])[وف]?(?:ب(?:زياد[ةه]|ارتفاع|انخفاض|تراجع|معدل|متوسط|واقع)|بلغت? ال[ء-ي]+(?: ال[ء-ي]+)?)\s*$/;
/** What may be the number of a page. */
const PAGE = /^\D{0,3}[\d٠-٩]{1,3}\D{0,3}$/;
/** The noun of a number: "calls, 40% of all". */
const NOUN_FIRST = /^\s*[a-zء-ي-]+(?: [a-zء-ي-]+)?[,،.]/;
/** "2.79% per day", "٩٬١٠٠ (٤٠٪)" */
const NUMBER_FIRST = /^\s*[\d٠-٩][\d٠-٩.,٫٬]*[ \u00a0]?[%٪]?[,،)]* [a-zء-ي(]/;
const GOING = /[;؛]\s*$/;
/** No title ends in an amount, of which the next line says more. */
const AMOUNT = /(?:[%٪]|[\d٠-٩][,٬][\d٠-٩]{3})\s*$/;
const OF = /^\s*(?:في|من|[إا]لى|على|عن|مقابل|مقارن[ةه]|خلال|لكل|بنسب[ةه]) /;
/** Behind a colon, a number that ends a sentence is what was announced. */
const ANNOUNCED = /:\s*$/;
const SAID = /^\s*[\d٠-٩][\d٠-٩.,٫٬]*[ \u00a0]?[%٪]?(?: [a-zء-ي-]+){0,2}\.\s*$/i;
const OPENED = /\([^()]{0,40}$/;
const CLOSED = /^[^()]{0,40}\)/;

/** A text with a blank for each line break within a sentence, as mail and PDFs have it. Nothing else changes. */
export function unwrapped(text: string): string {
  const lines = text.split("\n");
  const seen = lines.map((line) => line.replace(UNSEEN, ""));
  const lengths = seen.flatMap((line) => (CELLS.test(line) || line === "" ? [] : [line.length])).sort((a, b) => b - a);
  const [longest = 0] = lengths;
  const usual = lengths[Math.floor(lengths.length / LONGER)] ?? 0;
  const told = sentencesIn(seen);
  let isItem = false;
  return lines
    .map((line, at) => {
      if (at === 0) return line;
      isItem = BULLETED.test(seen[at - 1] ?? "") || (isItem && (seen[at - 1] ?? "").trim() !== "");
      const [before = "", next = ""] = [seen[at - 1], seen[at]];
      const isInBrackets = OPENED.test(before) && CLOSED.test(next) && !APART.test(next);
      const isTold = told[at] !== 0 && told[at - 1] !== 0;
      const width = (told[at] ?? 0) < SEVERAL ? Number.POSITIVE_INFINITY : usual;
      const isJoined =
        isInBrackets || isBroken(before, next, longest) || (isTold && goesOn(before, next, width, isItem));
      return (isJoined ? " " : "\n") + line;
    })
    .join("");
}

/** For each line, of how many lines the paragraph is that it stands in, if it has sentences. */
function sentencesIn(lines: readonly string[]): readonly number[] {
  const told: number[] = [];
  let isTold = false;
  const close = (to: number): void => {
    const count = isTold ? to - told.length : 0;
    while (told.length < to) told.push(count);
    isTold = false;
  };
  for (const [at, line] of lines.entries())
    if (line.trim() === "" || CELLS.test(line)) {
      close(at);
      told.push(0);
    } else isTold ||= SENTENCE.test(line);
  close(lines.length);
  return told;
}

/** Whether a line goes on in the next: in small letters, or where the next word had no room in it. */
function isBroken(line: string, next: string, longest: number): boolean {
  if (longest > MOST || line.length < LEAST || isParted(line, next) || ENDED.test(line)) return false;
  if (SMALL.test(next)) return true;
  return !(COUNTED.test(line) && BEGINS.test(next)) && isFull(line, next, longest);
}

/** Whether a line of any length goes on in the next, where sentences are told: it ends in the middle of one, or the next does not begin one. */
function goesOn(line: string, next: string, longest: number, isItem: boolean): boolean {
  const isUnit = LABELLED.test(line) && NOUN_FIRST.test(next);
  const isNumber = NUMBER_FIRST.test(next);
  const isHanging = HANGING.test(line) || ONWARD.test(next) || (isNumber && LEADING.test(line));
  if (!LETTER.test(line) || (!isUnit && isParted(line, next, isHanging))) return false;
  const isWide = isFull(line, next, longest);
  if (ANNOUNCED.test(line)) return isNumber || isWide || SAID.test(next) || (SMALL.test(next) && !LABEL.test(next));
  if (GOING.test(line)) return /^\s*[a-zء-ي]/.test(next);
  // What is told behind an item belongs to it.
  if (ENDED.test(line)) return isItem && isWide;
  if (isUnit || isHanging || (AMOUNT.test(line) && OF.test(next))) return true;
  if ((LABEL.test(next) && !isWide) || PAGE.test(next)) return false;
  if (COUNTED.test(line) && (BEGINS.test(next) || (COUNTED.test(next) && !isWide))) return false;
  return isWide || isNumber || SMALL.test(next);
}

/** Whether the next word had no room in a line that is no item of a list. */
function isFull(line: string, next: string, longest: number): boolean {
  const [first = ""] = FIRST_WORD.exec(next) ?? [];
  return first !== "" && longest <= MOST && !ITEM.test(line) && line.length + first.length >= FULL * longest;
}

/** Whether two lines are items, rows or labels of their own. */
function isParted(line: string, next: string, isHanging = false): boolean {
  if (APART.test(line.replace(BULLET, "")) || APART.test(next) || TAG.test(next) || LABELLED.test(line)) return true;
  return !isHanging && ([CELL, ANEW].some((row) => row.test(next)) || isAlike(line, next));
}

/** Whether two lines begin alike, as items of a list do. */
function isAlike(line: string, next: string): boolean {
  const [words, others] = [line, next].map((one) => one.trim().toLowerCase().replace(DIGITS, "0").split(/\s+/, 3));
  const same = words?.filter((word, at) => word === others?.[at]).length ?? 0;
  return same > 1 || (words?.[0] === others?.[0] && !SMALL.test(next));
}
