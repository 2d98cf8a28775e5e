import { isPeriodName } from "../../../language/reading/isPeriodName.js";
import type { Mention } from "../names/findCues.js";
import type { Stretch } from "../page/Stretch.js";
import type { Surroundings } from "../page/Surroundings.js";
import { endOfAside } from "./endOfAside.js";
import { isOfPrevious } from "./isOfPrevious.js";
import { wholeBefore } from "./wholeBefore.js";

/** What is named in the stretch of a number. */
export interface NearbyMentions {
  readonly keys: readonly string[];
  /** Those that are named behind the next number, too. */
  readonly said: readonly string[];
  /** The one that is named nearest before it, or else first behind it. */
  readonly key: string | undefined;
  readonly subject: string | undefined;
  /** The one that is named last before it. */
  readonly named: Mention | undefined;
  /** Contacts are named, and no channel behind them. */
  readonly isOfContacts: boolean;
  /** The measures beside it, and the last one before it. */
  readonly measured: Mention[];
  readonly lastMeasure: Mention | undefined;
  /** The last word of a direction before it. */
  readonly turn: Mention | undefined;
  /** The index of the first mention behind its start. */
  readonly behind: number;
}

/** Finds what the stretch of a number names. */
export function nearbyMentions({ page, reading, index, at, until }: Stretch): NearbyMentions {
  const { readings, mentions } = page;
  const { start } = reading.span;
  const previous = readings[index - 1]?.span.end ?? 0;
  const aside = endOfAside(page, index);
  const share = readings[index + 1]?.span.end ?? until;
  const next = readings[aside === undefined ? index + 1 : index + 2]?.span.start ?? until;
  const whole = wholeBefore(page, index);
  const keys: string[] = [];
  const said: string[] = [];
  const measured: Mention[] = [];
  let key: string | undefined;
  let subject: string | undefined;
  let lastMeasure: Mention | undefined;
  let named: Mention | undefined;
  let turn: Mention | undefined;
  let isOfContacts = false;
  let behind = at;
  for (let place = at; place < mentions.length; place++) {
    const mention = mentions[place];
    if (mention === undefined || mention.start >= until) break;
    const before = mention.end <= start;
    if (mention.start < start) behind = place + 1;
    const { about, name } = mention.cue;
    if (about === "part" || (before && mention.start >= whole)) continue;
    if (about === "subject") {
      subject = name;
      if (mention.start < next) isOfContacts = name === "contacts";
    } else if (about === "measure") {
      if (before && isOfPrevious(page, index, mention.start, mention.end)) continue;
      if (before) lastMeasure = mention;
      const isInAside = aside !== undefined && mention.start >= share && mention.start < aside;
      if (mention.end >= previous && mention.start < next && !isInAside) measured.push(mention);
    } else if (about === "direction") {
      if (before) turn = mention;
    } else {
      said.push(about === "channel" ? `contacts/${name}` : name);
      if (!before && mention.start >= next) continue;
      keys.push(name);
      if (before) isOfContacts = false;
      if (before || named === undefined) key = before || key === undefined ? name : key;
      if (before) named = mention;
    }
  }
  // What is named anew, and moves, has no measure of the sentence before: "5 a day on average. Chats rose to 20".
  const anew = Math.min(turn?.start ?? 0, named?.start ?? 0);
  if (lastMeasure !== undefined && isAnew(page.text, lastMeasure.end, anew)) lastMeasure = undefined;
  if (named !== undefined && isOfPeriod(page, index, named.end)) named = undefined;
  return { keys, said, key, named, subject, isOfContacts, measured, lastMeasure, turn, behind };
}

/** A sentence begins, with no more than a verb. */
const BEGINS = /[.؟?!\n]\s*(?:(?![وف]?في |خلال)[ء-ي\u0651]+ (?:شهر )?)?$/;
/** What may begin it. */
const VERB = 20;

/** Whether the sentence of a number begins with the period that it is told of, behind what was named: "August accounted for 36%". */
function isOfPeriod({ readings, text }: Surroundings, index: number, from: number): boolean {
  const period = readings[index - 1];
  if (!isPeriodName(period) || period.span.start < from) return false;
  return BEGINS.test(text.slice(Math.max(from, period.span.start - VERB), period.span.start));
}

/** Whether a sentence ends between a measure and a name behind it. */
function isAnew(text: string, from: number, to: number): boolean {
  return from < to && /[.؟?!]\s/.test(text.slice(from, to));
}
