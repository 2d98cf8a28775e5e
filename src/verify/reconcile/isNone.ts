import type { Figure } from "../../figures/Figure.js";

/** Whether there is nothing that a figure could count, so that it is no part of a whole. */
export function isNone({ result }: Figure): boolean {
  return result.status === "unavailable" && result.reason === "not-applicable";
}
