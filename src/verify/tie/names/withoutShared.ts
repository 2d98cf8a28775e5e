import type { Cue } from "./cueWords.js";

/**
 * The cues of a word but for those that it says nothing of: one that two channels share names neither, one that names a subject no
 * channel or subset. What the names of all subsets of the tickets share is what these are called: "road files", "water files".
 */
export function withoutShared(cues: readonly Cue[], subsets: readonly unknown[] = []): Cue[] {
  const isOfAll = subsets.length > 1 && cues.length === subsets.length && cues.every(isOfTickets);
  if (isOfAll) return [{ about: "subject", name: "tickets" }];
  const named = (about: Cue["about"]): readonly Cue[] => cues.filter((cue) => cue.about === about);
  const common = cues.some(({ about }) => about !== "channel" && about !== "subset");
  return cues.filter(({ about }) => {
    if (about !== "channel" && about !== "subset") return true;
    return !common && named(about).length === 1;
  });
}

function isOfTickets({ about, names }: Cue): boolean {
  return about === "subset" && names !== undefined;
}
