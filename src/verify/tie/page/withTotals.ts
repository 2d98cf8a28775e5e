import type { Said, Sayings } from "./sayingsOf.js";

/** So many channels beside a total are what it is of. */
const SEVERAL = 3;

/** The sayings of labels that name a total of several channels: that of all where each is named; of some, no figure. */
export function withTotals({ above, beside }: Sayings, channels: number): Sayings {
  const ofSeveral = (said: Said): Said => {
    const named = new Set(said.channels).size;
    if (named < SEVERAL || !said.measures.includes("total")) return said;
    return named === channels ? { ...said, keys: [], all: true } : { ...said, keys: [], other: true };
  };
  return { above: (header) => ofSeveral(above(header)), beside: (label) => ofSeveral(beside(label)) };
}
