import type { Surroundings } from "../page/Surroundings.js";
import type { Context } from "./Context.js";

/** The context of a number whose turn in a list, or in a sentence that says "respectively", gives it a period, measure or name. */
export function withTurn(context: Context, { turns, periodsNamed }: Surroundings, index: number): Context {
  const turn = turns.get(index);
  if (turn === undefined || (context.cell && turn.isOfCell !== true)) return context;
  const { claims } = context;
  const { measure, period, mention } = turn;
  if (measure !== undefined)
    return { ...context, isTooLarge: false, measures: [measure], claims: { ...claims, measures: [measure] } };
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
  return { ...context, isTooLarge: false, key: name, keys: [name], head: name, claims: { ...claims, keys: [names] } };
}
