import type { Table } from "./Summary.js";

/** The name of a table that neither the heading over it nor its own corner says. */
export function captionOf({ caption, columns: [corner] }: Table, heading: string): string | undefined {
  return caption === heading || caption === corner?.join("") ? undefined : caption;
}
