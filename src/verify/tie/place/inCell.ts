import type { Mention } from "../names/findCues.js";
import type { Stretch } from "../page/Stretch.js";
import type { Context } from "./Context.js";
import { directionOf } from "./directionOf.js";
import { isStrict } from "./isStrict.js";
import type { Heading } from "./withHeading.js";

/** A cell's row and column say what it is about; its own words and the heading above add the rest. */
export function inCell(
  cell: Context,
  { page, reading, index, at, until }: Stretch,
  heading: Heading | undefined,
): Context {
  const { text, readings, mentions } = page;
  let { subject } = cell;
  let turn: Mention | undefined;
  for (let place = at; (mentions[place]?.start ?? until) < until; place++) {
    const mention = mentions[place];
    if (mention?.cue.about === "direction" && mention.end <= reading.span.start) turn = mention;
    if (cell.subject === undefined && mention?.cue.about === "subject") subject = mention.cue.name;
  }
  return {
    ...cell,
    subject: subject ?? heading?.subject,
    direction: directionOf(turn, readings, index, text) ?? cell.direction,
    text,
    isStrict: isStrict(reading, text),
  };
}
