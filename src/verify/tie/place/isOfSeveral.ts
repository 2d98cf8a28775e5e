import type { Span } from "../../../model/Finding.js";
import { afterLast } from "../page/afterLast.js";
import type { Surroundings } from "../page/Surroundings.js";
import { isTogether } from "./isTogether.js";

/** How far, in characters, words behind a number say that it is of several. */
const BEHIND = 36;
/** "Taken together, calls and e-mails came to". */
const LED = /^\s*(?:[a-z]+ )?together, |^\s*[وف]?مع[اً\u064b]{1,2}، /i;

/** Whether a number is told of several channels, subsets or parts together, whose names stand from `left` to `right`. */
export function isOfSeveral(
  { text, mentions }: Surroundings,
  behind: number,
  left: number,
  { start, end }: Span,
  right: number,
): boolean {
  let first: string | undefined;
  let areSeveral = false;
  const add = (at: number): void => {
    const { about, name } = mentions[at]?.cue ?? { about: "all", name: "" };
    if (about !== "channel" && about !== "subset" && about !== "part") return;
    const own = name.slice(name.lastIndexOf("/") + 1);
    first ??= own;
    areSeveral ||= own !== first;
  };
  for (let at = behind - 1; (mentions[at]?.start ?? -1) >= left; at--) add(at);
  for (let at = behind; (mentions[at]?.end ?? Number.POSITIVE_INFINITY) <= right; at++) add(at);
  if (!areSeveral) return false;
  const [behindIt = ""] = text.slice(end, Math.min(right, end + BEHIND)).split(/[.;؛،,\n\d]/);
  const before = (signs: string): string => afterLast(text, left, start, signs);
  return isTogether(before(".;؛،,\n")) || LED.test(before(".;؛\n")) || isTogether(behindIt);
}
