import type { Channel } from "../model/FeedbackReport.js";
import { unitOf } from "../model/unitOf.js";
import type { FigureWriter } from "./figureWriter.js";
import type { Phrase } from "./Summary.js";

/** That channels have no total, where they count different units; nothing where they have one. */
export function noTotal(channels: readonly Channel[], { words }: FigureWriter): Phrase {
  const units = new Set(channels.map(({ counts }) => unitOf(counts ?? "contact")));
  return units.size > 1 ? [words.sentences.noTotal] : [];
}
