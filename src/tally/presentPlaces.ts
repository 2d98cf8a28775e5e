import { fieldValue } from "./fieldValue.js";
import { placesOf, type TallyPlaces } from "./placesOf.js";
import { presentValue } from "./presentValue.js";

/** Places at which what `empty` lists is not there; without such a list they are left as they are, and as fast. */
export function presentPlaces<Row>(options: TallyPlaces<Row>): TallyPlaces<Row> {
  if (options.empty === undefined) return options;
  const present = presentValue(options.empty);
  return placesOf(options, (place) => (row: Row) => present(fieldValue(row, place)));
}
