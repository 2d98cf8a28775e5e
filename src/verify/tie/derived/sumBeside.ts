import type { Figure } from "../../../figures/Figure.js";
import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import type { Context } from "../place/Context.js";
import { isSumOf } from "./isSumOf.js";

/** Those of the figures told beside a number, the nearest first, that it is the sum of: of one kind, and of one period or one thing, two of them or more. */
export function sumBeside(
  beside: readonly Figure[],
  reading: QuantityReading,
  context: Context,
): readonly Figure[] | undefined {
  for (const [at, first] of beside.entries())
    for (const by of ["period", "key"] as const) {
      const parts: Figure[] = [];
      for (const figure of beside.slice(at)) {
        if (figure.subject !== first.subject || figure.measure !== first.measure || figure[by] !== first[by]) continue;
        parts.push(figure);
        if (isSumOf(parts, reading, context) && !areSome(parts, context.claims.keys)) return parts;
      }
    }
  return undefined;
}

/** "Calls, chats and e-mails together" are more than the calls and chats that were told before. */
function areSome(parts: readonly Figure[], named: readonly string[]): boolean {
  return parts.length < new Set(named).size && parts.every(({ subject, key }) => named.includes(`${subject}/${key}`));
}
