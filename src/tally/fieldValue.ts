import type { Place } from "./placesOf.js";

/** The value at a place of a record; nothing where no place was named. */
export function fieldValue<Row>(row: Row, place: Place<Row> | undefined): unknown {
  if (typeof place === "function") return place(row);
  return place === undefined ? undefined : row[place];
}
