import type { FigureIndex } from "../match/figureIndex.js";
import type { Told } from "./Told.js";

/** So many numbers may stand between a level and by how much it moved. */
const BESIDE = 3;
/** So many characters, at most, lie between the two. */
const FAR = 250;
/** The end of a sentence or paragraph. */
const END = /[.!?؟]\s|\n\s*\n/;

/**
 * Matches a level that went the other way than its verb says, where by how much it moved is told beside it and called wrong for the same verb: one
 * wrong word is one finding.
 */
export function withoutTurns(told: readonly Told[], { byId }: FigureIndex): readonly Told[] {
  return told.map((one, at) => {
    const { span, text, figure = "" } = one.entry;
    if (!isTurned(one) || byId.get(figure)?.form !== "count") return one;
    const near = told.slice(Math.max(0, at - BESIDE), at + BESIDE + 1);
    const isTold = near.some(
      (other) =>
        isTurned(other) && byId.get(other.entry.figure ?? "")?.inputs.includes(figure) && isInSentence(one, other),
    );
    return isTold ? { ...one, entry: { span, text, outcome: "matched", figure, rule: "exact" } } : one;
  });
}

function isTurned({ entry: { outcome, rule } }: Told): boolean {
  return outcome === "contradicted" && rule === "direction";
}

function isInSentence({ entry: { span }, context: { text } }: Told, { entry: { span: other } }: Told): boolean {
  const start = Math.min(span.end, other.end);
  const end = Math.max(span.start, other.start);
  return end - start < FAR && !END.test(text.slice(start, end));
}
