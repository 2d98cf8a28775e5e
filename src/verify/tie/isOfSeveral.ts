import type { Span } from "../../model/Finding.js";
import type { Surroundings } from "./Surroundings.js";

/** Several are told as one, before a number in its clause, or right behind it. */
const JOINT =
  /(?:\b(?:together(?! with)|combined|between them|jointly)\b|(?<![ء-ي])(?:مع[اً]{1,2}|مجتمع(?:ة|ين|تين|تان))(?![ء-ي]))[^.;؛،,\n]*$/i;
const JOINT_BEHIND =
  /^[^.;؛،,\n\d]{0,24}(?:\b(?:together(?! with)|combined)\b|(?<![ء-ي])(?:مع[اً]{1,2}|مجتمع(?:ة|ين|تين))(?![ء-ي]))/i;

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
  return areSeveral && (JOINT.test(text.slice(left, start)) || JOINT_BEHIND.test(text.slice(end, right)));
}
