import type { Figure } from "../figures/Figure.js";

/** Whether a figure is known, and nothing: where counts are missing nobody knows that nothing came in. */
export function isNone(figure: Figure | undefined): boolean {
  const { result } = figure ?? {};
  return (
    result?.status === "ok" && result.value === 0 && !result.caveats.some((caveat) => caveat.startsWith("missing-"))
  );
}
