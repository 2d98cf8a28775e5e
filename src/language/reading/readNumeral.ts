import { isDigitKind, KIND, kindAt } from "./characters.js";
import { isFraction } from "./isFraction.js";
import { isOwnCell } from "./isOwnCell.js";
import { isPointed } from "./isPointed.js";
import { isTurnedPoint } from "./isTurnedPoint.js";
import { partsGroups } from "./partsGroups.js";
import { percentAfter } from "./percentAfter.js";
import { quartersIn } from "./quartersIn.js";
import { type Amount, NO_FLAGS, scriptOf } from "./Source.js";
import { PLAIN, type Shape, shapeOf } from "./shapeOf.js";
import { signBefore } from "./signBefore.js";

/** A numeral as it stands: digits with their separators, sign and percent sign. By itself it is an amount. */
export interface Numeral extends Amount {
  readonly script: "arab" | "extended" | "latn";
  /** The last separator. */
  readonly separator: string;
  /** How many digits it has, when nothing parts them; otherwise 0. */
  readonly digits: number;
  readonly sign: "" | "+" | "-";
  readonly percent: boolean;
  readonly indian: boolean;
  /** Its digits are of two scripts. */
  readonly mixed: boolean;
  /** Its signs stand in the order of the screen. */
  readonly visual: boolean;
  /** `500+` */
  readonly plus: boolean;
  /** It has no value: too long, or parted in no known way (`192.168.1.1`). */
  readonly opaque: boolean;
}

/** Of numbers with so many digits several may be added and stay exact. */
const LONGEST = 15;
const BLANK = 0x20;
/** The apostrophe. */
const FIRST_SEPARATOR = 0x27;
const SEPARATORS = ".,٫٬،'’\u00A0\u202F\u2009";

/** Reads the numeral whose first digit is at `first`; what lies before `floor` belongs to the token before, `next` is the one after. */
export function readNumeral(kinds: Uint16Array, text: string, first: number, floor: number, next: number): Numeral {
  let separators = "";
  let whole = 0;
  const middle: number[] = [];
  let units = 0;
  let size = 0;
  let total = 0;
  // What the kinds of its digits differ by: more than 15 between scripts.
  let differing = 0;
  let end = first;
  let fraction: { readonly units: number; readonly size: number } | undefined;
  for (let index = first; ; ) {
    const kind = kindAt(kinds, index);
    if (isDigitKind(kind)) {
      if (total < LONGEST) units = units * 10 + (kind & 15);
      differing |= kind ^ kindAt(kinds, first);
      size++;
      total++;
      end = ++index;
      continue;
    }
    const code = text.charCodeAt(index);
    const quarters = quartersIn(code);
    if (quarters > 0) {
      // A third has no decimals.
      const size = separators !== "" || quarters > 3 ? -1 : quarters === 2 ? 1 : 2;
      fraction = { units: quarters === 2 ? 5 : 25 * quarters, size };
      separators = "½";
      end = index + 1;
      break;
    }
    if (
      kind === KIND.space &&
      total < 3 &&
      kindAt(kinds, index + 1) === KIND.break &&
      quartersIn(text.charCodeAt(index + 1)) > 0
    )
      index++;
    else if (kind === 0) index++;
    else if (code <= BLANK) break;
    else if (separators === "" && isTurnedPoint(kinds, text, first, index)) {
      fraction = { units, size };
      separators = "ر";
      units = size = 0;
      index++;
    } else {
      if (code < FIRST_SEPARATOR || !SEPARATORS.includes(text.charAt(index))) break;
      if (!partsGroups(kinds, text, index, separators === "" ? size : 3)) break;
      if (separators === "") whole = size;
      else middle.push(size);
      separators += text.charCodeAt(index + 1) === BLANK ? "." : text.charAt(index);
      size = 0;
      index++;
    }
  }
  const after = percentAfter(kinds, text, end);
  const pointed =
    separators === "" &&
    isPointed(kinds, text, first, floor) &&
    (after > 0 || (total > 1 && isZero(text, first)) || isFraction(text, first, end));
  const start = pointed ? first - 1 : first;
  const zero = whole === 1 && isZero(text, first);
  if (fraction !== undefined) units = units * 10 ** fraction.size + fraction.units;
  const shape: Shape = pointed
    ? { decimals: total }
    : fraction !== undefined
      ? { decimals: fraction.size }
      : separators === ""
        ? PLAIN
        : shapeOf(separators, whole, middle, size, zero);
  const before = signBefore(kinds, text, start, floor);
  const percent = after > 0 || before.percent;
  if (after > 0) end = after;
  const behind = kindAt(kinds, end + 1);
  const trailing = before.sign || isDigitKind(behind) ? "" : text.charAt(end);
  // A whole number so may be that of a row: `1- | `.
  const isOwn = trailing === "-" && separators.length === 1 && isOwnCell(kinds, text, before.start, end + 1);
  const turned = trailing === "-" ? percent || separators === "" : trailing === "+" && before.percent;
  const visual = isOwn || (turned && (behind === KIND.wall || (percent && behind === KIND.bracket)));
  if (visual || trailing === "+") end++;
  const sign = visual ? (trailing === "-" ? "-" : "+") : before.sign;
  return {
    start: before.start,
    end,
    script: scriptOf(text, first),
    units: sign === "-" && units !== 0 ? -units : units,
    decimals: shape.decimals,
    otherwise: percent === shape.decimals > 0 ? undefined : shape.otherwise,
    scale: undefined,
    scaled: undefined,
    flags: NO_FLAGS,
    next,
    separator: separators.slice(-1),
    digits: shape === PLAIN ? total : 0,
    sign,
    percent,
    indian: shape.indian === true,
    mixed: differing > 15,
    visual: visual || separators === "ر",
    plus: trailing === "+" && !visual,
    opaque: total > LONGEST || shape.decimals < 0,
  };
}

function isZero(text: string, index: number): boolean {
  return (text.charCodeAt(index) & 15) === 0;
}
