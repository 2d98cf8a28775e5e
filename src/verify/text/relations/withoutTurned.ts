import { fails } from "./fails.js";
import { holds } from "./holds.js";
import type { Relation } from "./Relation.js";

const TURNED = /[\d٠-٩]ر[\d٠-٩]/;

/** `06ر78` is 78.06, which a text has to confirm once before such a number may be wrong. */
export function withoutTurned(text: string, relations: readonly Relation[]): readonly Relation[] {
  const turned = relations.filter(({ operands }) =>
    operands.some(({ start, end }) => TURNED.test(text.slice(start, end))),
  );
  if (turned.length === 0 || turned.some(holds)) return relations;
  const failed = new Set(turned.filter(fails));
  return relations.filter((relation) => !failed.has(relation));
}
