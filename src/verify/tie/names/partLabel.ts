import { PART_NAMES } from "../../../language/partNames.js";
import type { Label } from "../../../model/FeedbackReport.js";

/** The name of a part of a breakdown; its id where nobody has given it one. */
export function partLabel({ id, name }: { readonly id: string; readonly name?: Label }): Label {
  return name ?? (Object.hasOwn(PART_NAMES, id) ? PART_NAMES[id] : undefined) ?? { en: id };
}
