import type { Surroundings } from "../page/Surroundings.js";
import type { Context } from "./Context.js";

/** The context of a number whose turn in a sentence that says "respectively" gives it a period or name. */
export function withTurn(context: Context, { turns, periodsNamed }: Surroundings, index: number): Context {
  const turn = turns.get(index);
  if (turn === undefined || (context.cell && turn.isBracketed !== true)) return context;
  const { claims } = context;
  const { period, mention } = turn;
  const names = mention?.cue.names;
  if (period !== undefined) {
    // Alone, without the months that stand beside it.
    const periods = periodsNamed({ ...period });
    const bound = context.cell ? periods : undefined;
    const keys = names === undefined ? claims.keys : [names];
    return { ...context, bound, period: periods[0], periods, isOpen: false, claims: { ...claims, periods, keys } };
  }
  if (mention === undefined || names === undefined) return context;
  const { name } = mention.cue;
  return { ...context, key: name, keys: [name], head: name, claims: { ...claims, keys: [names] } };
}
