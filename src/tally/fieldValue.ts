import type { Place } from "./placesOf.js";

/** The value at a place of a record. */
export function fieldValue<Row>(row: Row, place: Place<Row>): unknown {
  return typeof place === "function" ? place(row) : row[place];
}
