import type { Figure } from "../../figures/Figure.js";

/** A figure and how well it fits the place of a number. */
export interface Scored {
  readonly figure: Figure;
  readonly score: number;
}
