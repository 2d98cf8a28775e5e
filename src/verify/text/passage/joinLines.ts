/** Shorter lines end where somebody ended them. */
const LEAST = 30;
/** No line of wrapped text is longer. */
const MOST = 130;
/** So much of the longest line is as long as it, since words are not cut. */
const FULL = 0.85;
/** What opens an item, and what parts columns. */
const APART = /^\s*(?:[•*#>–—\u2190-\u2bff\ud83c-\ud83e-]|\(?(?:[\d٠-٩]{1,2}|[a-zء-ي])[.)]\s)|[\t|]|\S {2,}\S/i;
/** A row of a name and its number; a full stop behind it ends a sentence. */
const ROW = /^[^\d٠-٩]{2,40}[\d٠-٩](?:[\d٠-٩.,٫٬]*[\d٠-٩])?\s?[%٪]?\s*$/;
const BULLET = /^\s*[•*–—-]\s/;
/** A label of its own: "calls: 9,100". */
const LABEL = /^[^:\d٠-٩]{1,40}: /;
/** The same with its number, in a line that may tell more of it: "Calls: 9,100 (8,200), up 11%". */
const NUMBERED = /^\s*[^:\d٠-٩]{1,40}: *[\d٠-٩]/;
/** A sentence has ended, an item, or something is announced. */
const ENDED = /(?:[.:;؛؟?!]["”»)]*|: *[\d٠-٩]\S*)\s*$/;
/** A line goes on with a small letter, a bracket, or words that open no sentence. */
const ONWARD = /^\s*(?:[a-z(]|(?:إلى|أي|مقارنة|مقابل)\s)/;
/** No line ends in these words, nor behind a comma. */
const HANGING =
  /(?:[,،]|(?<![a-zء-ي])(?:the|an?|of|in|by|for|from|to|and|or|than|with|as|at|our|their|its|was|were|[وف]?(?:في|من|[إا]لى|عن|على|مقابل|مقارنة|أي)|ب(?:زياد|نسب)[ةه]))\s*$/i;
/** What a number at the end of a line goes on with. */
const SCALE =
  /^\s*(?:[أا]لفا?|[آا]لاف|مليونا?|ملايين|مليار|thousand|million|billion|lakh|crore|[%٪]|per ?cent)(?![a-zء-ي])/i;
/** Two lines that both begin with their number, or both end with it, are rows, unless they tell more of it in a clause or end a sentence. */
const ROWS = [/^\s*[\d٠-٩]/, /^(?![^:\d٠-٩]*[\d٠-٩][^:]*[,،;؛]\s).*[\d٠-٩] ?[%٪]?\)?(?: [^\s.]+)?\s*$/];

/** A name and, in the line below, nothing but its number, as on a card: "CALLS ANSWERED", "381,233". */
const NAME = /^\s*[a-zء-ي][^:.؟?!|\t]{2,50}(?<![\d٠-٩%٪)])$/i;
const NUMBER = /^\s*[\d٠-٩][\d٠-٩.,٫٬]*\s?[%٪]?\s*$/;

/** A row of a ranking whose name goes on in the next line, and the next row: "2 Utility complaints", "(cable television) 535", "3 Loans 359". */
const RANKED = [
  /^\s*[\d٠-٩]{1,2} [^\d٠-٩|\t]{3,60}$/,
  /^\s*[^\d٠-٩|\t]{3,60} [\d٠-٩][\d٠-٩,٬]*\s*$/,
  /^\s*[\d٠-٩]{1,2} [^\d٠-٩|\t]{3,60}(?: [\d٠-٩][\d٠-٩,٬]*\s*)?$/,
];

/** Rows of a list, of names with their numbers, and of a table. */
const ROWS_OF_ONE_KIND = [
  /^\s*[•*–—-]\s/,
  /^[^:\d٠-٩|\t]{1,60}:\s*[\d٠-٩][\d٠-٩.,٫٬]*\s?[%٪]?\s*$/,
  /\|.*\||\t.*\t|\t[\d٠-٩.,٫٬%٪-]+\s*$/,
];

/** A text with a blank for each line break within a sentence, as mail and PDFs have it, and a colon for that between a name and its number. Nothing else changes. */
export function joinLines(text: string): string {
  const lines = text.split("\n");
  const longest = lines.reduce((most, line) => (/[\t|]/.test(line) ? most : Math.max(most, line.length)), 0);
  const isCard = (at: number): boolean =>
    (lines[at - 2] ?? "").trim() === "" && NAME.test(lines[at - 1] ?? "") && NUMBER.test(lines[at] ?? "");
  const isAlone = (at: number): boolean => [at - 1, at + 1].every((place) => (lines[place] ?? "").trim() === "");
  const areAlike = (at: number): boolean =>
    ROWS_OF_ONE_KIND.some((kind) => kind.test(lines[at - 1] ?? "") && kind.test(lines[at + 1] ?? ""));
  const isRanked = (at: number): boolean => RANKED.every((row, step) => row.test(lines[at - 1 + step] ?? ""));
  return lines.reduce((before, line, at) => {
    // Cards and rows of one kind that all stand apart are one list.
    const isBetween =
      line.trim() === "" &&
      ((isCard(at - 1) && isCard(at + 2)) || (isAlone(at - 1) && isAlone(at + 1) && areAlike(at)));
    const joint = isCard(at)
      ? ":"
      : isBetween || isRanked(at) || isBroken(lines[at - 1] ?? "", line, longest)
        ? " "
        : "\n";
    return before + joint + line;
  });
}

/** Whether a line goes on in the next: in small letters, behind a word that ends nothing, or where the next word had no room in it. */
function isBroken(line: string, next: string, longest: number): boolean {
  const [first = ""] = /\S+/.exec(next) ?? [];
  if (first === "" || longest > MOST) return false;
  if (/[\d٠-٩]\s*$/.test(line) && SCALE.test(next)) return true;
  if (ENDED.test(line)) return false;
  const isOnward = ONWARD.test(next) && !LABEL.test(next);
  const own = line.replace(BULLET, "");
  if ([own, next].some((one) => APART.test(one)) || ROW.test(next) || (ROW.test(own) && !isOnward)) return false;
  if (HANGING.test(line)) return true;
  if (line.length < LEAST || NUMBERED.test(next) || ROWS.some((row) => row.test(line) && row.test(next))) return false;
  return line.length + first.length >= FULL * longest || isOnward;
}
