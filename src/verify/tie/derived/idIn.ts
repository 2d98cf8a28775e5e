import type { Figure } from "../../../figures/Figure.js";

/** The id that a figure has in another period. */
export function idIn({ id, period: own }: Figure, period: string): string {
  return id.replace(`/${own}`, `/${period}`);
}
