import type { ColumnRole } from "../clauses/columnRole.js";

/** Of two columns or rows of pending cases, with none that is called the opening one, the first is. */
export function openingFirst(roles: readonly ColumnRole[]): readonly ColumnRole[] {
  const first = roles.indexOf("closing");
  const twice = roles.filter((role) => role === "closing").length === 2 && !roles.includes("opening");
  return twice ? roles.map((role, index) => (index === first ? "opening" : role)) : roles;
}
