import { foldText } from "../../../language/foldText.js";
import { isGrowthFrom } from "../changes/isGrowthFrom.js";
import type { Passage } from "../passage/readPassage.js";
import { holds } from "../relations/holds.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { isSameTold } from "./isSameTold.js";
import { toldIn } from "./toldIn.js";

/** A document of a text, with what ties its numbers; all places are its own. */
interface Related {
  readonly passage: Passage;
  readonly relations: readonly Relation[];
  readonly offset: number;
}

/** More documents than these are no series of one report. */
const LIMIT = 4;
/** Relations that confirm what they are made of. */
const CONFIRMING: readonly Relation["kind"][] = ["sum", "share", "growth", "roll-forward"];
/** What was published before is counted anew. */
const RECOUNTED =
  /(?<![a-z])(?:provisional|preliminar|revis(?:ed|ion)|restate|correct(?:ed|ion)|recount|duplicate)|(?<![ء-ي])(?:ال)?(?:اوليه|منقح|محدث|معدله|تصحيح|تصويب)/;

/**
 * Finds a count that one document gives and its numbers confirm, given for the same thing and time by another one: with two digits swapped
 * or one changed, or otherwise where the growth told beside it is that from the confirmed one. All places are those of the whole text.
 */
export function findRepeatsAcross(documents: readonly Related[]): readonly Relation[] {
  const isSeries = documents.length > 1 && documents.length <= LIMIT;
  if (!isSeries || documents.some(({ passage }) => RECOUNTED.test(foldText(passage.text)))) return [];
  const read = documents.map(({ passage, relations, offset }) => {
    const held = relations.filter((relation) => CONFIRMING.includes(relation.kind) && holds(relation));
    const known = new Set(held.flatMap(({ operands }) => operands.map(({ start }) => start)));
    const values = new Set(passage.items.map(({ value }) => value));
    return { items: passage.items, offset, known, values, told: toldIn(passage) };
  });
  return read.flatMap((own) =>
    own.told.flatMap((again): Relation[] => {
      if (own.known.has(again.item.start)) return [];
      for (const other of read) {
        // What a document says itself is another number to it.
        if (other === own || other.values.has(again.item.value)) continue;
        const sure = other.told.find((told) => {
          if (!other.known.has(told.item.start) || own.values.has(told.item.value)) return false;
          const same = isSameTold(told, again);
          return same === "slip" || (same === "same" && isGrowthFrom(told.item, again.item, own.items));
        });
        if (sure !== undefined)
          return [
            { ...relate("rounded", [moved(sure.item, other.offset)], moved(again.item, own.offset)), kind: "repeated" },
          ];
      }
      return [];
    }),
  );
}

function moved(item: Item, offset: number): Item {
  return { ...item, start: item.start + offset, end: item.end + offset };
}
