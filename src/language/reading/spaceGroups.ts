import { coinBefore } from "./coinBefore.js";
import { isGraded } from "./isGraded.js";
import { type Amount, follows, type Source } from "./Source.js";
import { startsNoun } from "./startsNoun.js";
import { GAP } from "./tokenize.js";

const MOST_GROUPS = 4;
const LAST_DAY = 31;
const THREE = /^[\d٠-٩۰-۹]{3}[^\d٠-٩۰-۹]/;
const WAY = /(?:^|[\s|(])(?:up|down|زياد[ةه]|انخفاض|ارتفاع|تراجع) [\u2066-\u2068]?$/;
/** "16 343 more calls" */
const MORE = /^ (?:more|fewer|less)[ .,]/;
const ENDS = /^[.,،;؛)](?:\s|$)/;
const AMOUNT = / (?:was|were|is|of|to|at|by|about|over|than|reached|totall?ed) $/;

/** Joins groups of three that plain spaces part (`2 855 شكاية`), only where a noun, a unit, a share, brackets or a cell hold them together. */
export function spaceGroups(source: Source, at: number, amount: Amount): Amount {
  const { text, tokens } = source;
  const first = tokens[at];
  const numeral = first?.numeral;
  if (!numeral || numeral.digits < 1 || numeral.digits > 3) return amount;
  let { decimals } = numeral;
  let units = Math.abs(numeral.units);
  let next = at + 1;
  for (
    let token = tokens[next];
    next <= at + MOST_GROUPS && follows(token, GAP.space) && decimals === 0;
    token = tokens[++next]
  ) {
    const group = token.numeral;
    if (!group || group.script !== numeral.script || group.sign !== "") break;
    // `12 345,67`: the last group may have decimals.
    const isLast = group.decimals > 0 && THREE.test(text.slice(token.start, token.start + 4));
    if (group.digits !== 3 && !isLast) break;
    if (token.start - (tokens[next - 1]?.end ?? 0) !== 1) break;
    decimals = group.decimals;
    units = units * 10 ** (3 + decimals) + group.units;
  }
  const last = tokens[next - 1];
  if (next === at + 1 || last === undefined || isGraded(text, numeral)) return amount;
  const cue = tokens[at - 1]?.word;
  // `سنة 15 320 مكالمة`: no year has so few digits.
  const cued = cue?.cue !== undefined && cue.cue !== "year";
  // `ومارس 54 903 اتصالا`: no day of a month.
  const named = follows(first, GAP.near) && (cued || (cue?.month !== undefined && numeral.units <= LAST_DAY));
  const after = tokens[next];
  const word = follows(after, GAP.near) && after.prefix === 0 ? after.word : undefined;
  const described = word?.role === "adjective" && follows(after, GAP.space) && !tokens[at - 1]?.numeral;
  const counted =
    described || (word?.noun ?? word?.currency ?? word?.scale) !== undefined || startsNoun(text, last.end);
  const shared = follows(after, GAP.space | GAP.bracket) && after.gap !== GAP.space && after.numeral?.percent === true;
  const bracketed = text.charAt(first.start - 1) === "(" && text.charAt(last.end) === ")";
  const priced = /[$€£]/.test(text.charAt(first.start - 1)) || coinBefore(text, first.start, false) !== undefined;
  // "An award of 457 542 646": three groups in a row of a table have no such word before them.
  const before = text.slice(Math.max(0, first.start - 10), first.start);
  const behind = text.slice(last.end, last.end + 12);
  const told =
    (AMOUNT.test(before) && (next - at > 2 || ENDS.test(behind))) ||
    (decimals > 0 && WAY.test(before)) ||
    MORE.test(behind);
  const isolated = /[\u2066-\u2068]/.test(text.charAt(first.start - 1)) && text.charAt(last.end) === "\u2069";
  // "17 951,2": beside no other number two would not stand.
  const alone = decimals > 0 && !last.numeral?.percent && !tokens[at - 1]?.numeral && !after?.numeral;
  const enclosed = bracketed || isolated || alone || isCell(text, first.start, last.end);
  // A row of counts and their whole, "15 26 100%", has no share of 26,100 %.
  const isShare = decimals === 0 && last.numeral?.percent === true;
  if (named || ((numeral.sign !== "" || isShare) && !enclosed)) return amount;
  source.isSpaced = true;
  if (!(counted || enclosed || shared || priced || told)) return amount;
  if (numeral.sign === "-") units = -units;
  return { ...amount, units, decimals, end: last.end, next, flags: [...amount.flags, "space-grouped"] };
}

/** Whether nothing else is in the cell of a table, whose columns two blanks may part. */
function isCell(text: string, start: number, end: number): boolean {
  let [before, after] = [start - 1, end];
  while (text.charAt(before) === " ") before--;
  while (text.charAt(after) === " ") after++;
  const left = start - before > 2 ? "\t" : text.charAt(before);
  const right = after - end > 1 ? "\t" : text.charAt(after);
  const isWall = (mark: string): boolean => /[|\t;؛]/.test(mark);
  const isEnd = (mark: string): boolean => isWall(mark) || mark === "\n" || mark === "\r" || mark === "";
  return (isWall(left) || isWall(right)) && isEnd(left) && isEnd(right);
}
