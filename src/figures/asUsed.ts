import type { Figure } from "./Figure.js";

/**
 * The figures of a catalogue with the inputs of one of them as it uses them: where a comparison of totals that are not whole is
 * forced, what is there of them stands for each.
 */
export function asUsed({ inputs, result }: Figure, byId: ReadonlyMap<string, Figure>): ReadonlyMap<string, Figure> {
  const used = new Map(byId);
  if (result.status === "ok")
    for (const id of inputs) {
      const input = used.get(id);
      if (input?.result.status !== "unavailable" || input.result.partial === undefined) continue;
      const { partial, unit, coverage, caveats } = input.result;
      used.set(id, { ...input, result: { status: "ok", value: partial, unit, coverage, caveats } });
    }
  return used;
}
