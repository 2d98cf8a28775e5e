import type { Mention } from "../names/findCues.js";
import { afterLast } from "../page/afterLast.js";
import type { Surroundings } from "../page/Surroundings.js";

const CLAUSE_END = ".;؛،,:\n";

/**
 * The measures named in the clause before its verb, or before another place: "the number of open cases went up from 572 to 614".
 *
 * @param at - the index of a mention at or before the start of the stretch that begins at `from`
 */
export function measuresOfClause(
  { text, mentions }: Surroundings,
  turn: Pick<Mention, "start">,
  at: number,
  from: number,
): readonly Mention[] {
  const clause = afterLast(text, from, turn.start, CLAUSE_END);
  const found: Mention[] = [];
  for (let place = at; (mentions[place]?.start ?? turn.start) < turn.start; place++) {
    const mention = mentions[place];
    if (mention?.cue.about === "measure" && mention.start >= turn.start - clause.length) found.push(mention);
  }
  return found;
}
