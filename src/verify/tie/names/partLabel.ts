import { PART_NAMES } from "../../../language/partNames.js";
import type { Label } from "../../../model/FeedbackReport.js";
import { ownValue } from "../../../model/ownValue.js";

/** The name of a part of a breakdown; its id where nobody has given it one. */
export function partLabel({ id, name }: { readonly id: string; readonly name?: Label }): Label {
  return name ?? ownValue(PART_NAMES, id) ?? { en: id };
}
