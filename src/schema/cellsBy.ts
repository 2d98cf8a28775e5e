import * as z from "zod/mini";
import { cell } from "./fields.js";

/** Counts by the keys of a pattern. */
export function cellsBy<Key extends z.core.$ZodRecordKey>(key: Key) {
  return z.record(key, cell, "not-an-object");
}
