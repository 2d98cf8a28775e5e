import type { Field } from "./TallyOptions.js";

/** The value of a field of a record. */
export function fieldValue<Row>(row: Row, field: Field<Row>): unknown {
  return typeof field === "function" ? field(row) : row[field];
}
