import type { FigureReading } from "./FigureReading.js";
import { joinGroups } from "./joinGroups.js";

/** No number begins so: it is the second group of one. */
const ZERO = /^[0٠۰]/;
/** Thousands that no plain space parts; four digits by themselves may be a year, or stand undivided beside `41 238`. */
const OTHERWISE = /^[\d٠-٩۰-۹]{5}|[,٬،][\d٠-٩۰-۹]{3}/;
/** Undivided and of nothing, it is a telephone number. */
const LONG = /^[\d٠-٩۰-۹]{7}/;
/** So many that blanks part outweigh one that a comma does. */
const SEVERAL = 3;
/** A sentence goes on behind a number, or a list on its line; the row of a table ends. */
const GOES_ON = /^(?:[,،;؛.)]| (?:\(?[a-zء-ي]|[/–—] ?[a-zء-ي]))/i;
/** The line names what the number at its end is: "Requests in writing: 11 768". */
const NAMED = /[a-zء-ي)]: $/i;
/** Words that an amount stands behind, or the beginning of a line. */
const LED = /(?:^|\n)[-•* ]*$|[a-z] (?:of|to|with|about|some|over|than|handled|received|nearly|around|by) $/;
/** The word after a number, of three letters and more: what it counts. */
const COUNTED = /^ ([a-zء-ي]{3,})/i;

/**
 * Joins groups that a plain space parts, `3 415`, also where no known noun follows: in a text that parts its thousands so elsewhere
 * (`6 894 cases`, one word after two of them, three in sentences or behind names, or `1 009`), and in no other way. Three groups may be a row of numbers, but where a sentence goes on behind them.
 */
export function joinSpaced(text: string, readings: readonly FigureReading[]): readonly FigureReading[] {
  const isOther = ({ text: written, kind }: FigureReading) =>
    OTHERWISE.test(written) && (kind === "count" || (kind === "number" && !LONG.test(written)));
  const flagged = readings.filter(({ flags }) => flags?.includes("space-grouped")).length;
  if (readings.filter(isOther).length > (flagged < SEVERAL ? 0 : 1)) return readings;
  let isSpaced = flagged > 0;
  const nouns = new Set<string>();
  let told = 0;
  const joined: FigureReading[] = [];
  for (let index = 0; index < readings.length; ) {
    let end = index + 1;
    while (isBeside(text, readings[end - 1], readings[end])) end++;
    const [lead, ...groups] = readings.slice(index, end);
    const last = groups.at(-1)?.span.end ?? 0;
    const behind = text.slice(last, last + 24);
    const isOne = groups.length === 1 || (groups.length === 2 && GOES_ON.test(behind));
    const whole = isOne && lead ? joinGroups(text, lead, groups) : undefined;
    if (whole !== undefined) {
      joined.push(whole);
      const noun = COUNTED.exec(behind)?.[1];
      const isRow =
        /^(?:\n|$)/.test(behind) && NAMED.test(text.slice(Math.max(0, whole.span.start - 4), whole.span.start));
      if (isRow || GOES_ON.test(behind)) told++;
      // "It took 37 753 walks": what the first group would number stands not so.
      const isPlural =
        noun !== undefined &&
        /^[a-z]{3,}s$/.test(noun) &&
        LED.test(text.slice(Math.max(0, whole.span.start - 12), whole.span.start));
      if (
        told > 2 ||
        isPlural ||
        ZERO.test(groups[0]?.text ?? "") ||
        (noun !== undefined && nouns.size === nouns.add(noun).size)
      )
        isSpaced = true;
    } else for (const reading of readings.slice(index, end)) joined.push(reading);
    index = end;
  }
  return isSpaced ? joined : readings;
}

/** One space and nothing else parts the two, of which the first is no month: `مارس 5 206`. */
function isBeside(text: string, one: FigureReading | undefined, next: FigureReading | undefined): boolean {
  return (
    one !== undefined &&
    one.kind !== "month" &&
    next?.span.start === one.span.end + 1 &&
    text.charAt(one.span.end) === " "
  );
}
