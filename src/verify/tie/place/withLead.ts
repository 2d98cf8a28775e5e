import type { Surroundings } from "../page/Surroundings.js";
import { STATES } from "./states.js";

/** A number begins an item. */
const ITEM = /^[ \t]*[•*●▪–-] +[\u2066-\u2069]*$/;
const ITEM_LINE = /^[ \t]*[•*●▪–-] |^\s*$/;
/** What leads on to items counts nothing itself: "We closed:". */
const LEAD = /^[^\d٠-٩]{1,60}:[\s*]*$/;
/** So many lines above its item the lead may stand. */
const FAR = 12;
/** So many characters at most are before the number in its item. */
const NEAR = 24;

/** The measures of a number, with the state that the line above its list leads on with: "We closed:", and below it "- 9,416 complaints". */
export function withLead(
  measures: readonly string[],
  { text, mentions, readings }: Surroundings,
  index: number,
  at: number,
): readonly string[] {
  const { span, kind } = readings[index] ?? {};
  if (span === undefined || kind === "percent" || measures.some((each) => STATES.includes(each))) return measures;
  const near = Math.max(0, span.start - NEAR);
  const before = text.slice(near, span.start);
  const start = before.lastIndexOf("\n") + 1;
  if ((start === 0 && near > 0) || !ITEM.test(before.slice(start))) return measures;
  let from = near + start;
  let line = "- ";
  let end = from;
  for (let lines = 0; lines < FAR && from > 0 && ITEM_LINE.test(line); lines++) {
    end = from - 1;
    from = text.lastIndexOf("\n", end - 1) + 1;
    line = text.slice(from, end);
  }
  if (!LEAD.test(line)) return measures;
  const states: string[] = [];
  for (let place = at - 1; (mentions[place]?.start ?? -1) >= from; place--) {
    const { cue, start } = mentions[place] ?? {};
    // What was received are contacts as well.
    if (cue?.about === "measure" && STATES.includes(cue.name) && cue.name !== "opened" && (start ?? end) < end)
      states.push(cue.name);
  }
  return states.length === 0 ? measures : [...measures, ...states];
}
