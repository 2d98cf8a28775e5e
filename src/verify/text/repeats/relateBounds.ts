import type { Relation } from "../relations/Relation.js";
import { findScales } from "../shares/findScales.js";
import type { Reading } from "../sums/Reading.js";
import { findBounds } from "./findBounds.js";
import { findCeilings } from "./findCeilings.js";

/** What numbers must not fall short of or go beyond. */
export function relateBounds(reading: Reading): readonly Relation[] {
  return [...findBounds(reading), ...findCeilings(reading), ...findScales(reading)];
}
