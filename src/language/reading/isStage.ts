import { follows, type Source } from "./Source.js";
import { GAP } from "./tokenize.js";

/** "Stage one", "phase-two": which, not how many; "at this stage two complaints" and "no two" are so many. */
export function isStage({ text, tokens }: Source, at: number): boolean {
  const before = tokens[at - 1];
  if (before?.word?.cue !== "ordinal" || before.word.role !== undefined || before.word.plural) return false;
  if (text.charCodeAt(before.start) > 0x250 || !follows(tokens[at], GAP.space | GAP.dash)) return false;
  // "In section two thousand people live"
  const { scale, number, role } = tokens[at + 1]?.word ?? {};
  if ((scale ?? number) !== undefined || role === "per" || role === "percent") return false;
  return !/(?:this|that|each|every|the) $/i.test(text.slice(Math.max(0, before.start - 6), before.start));
}
