import type { Item } from "../relations/Relation.js";

const YEAR = /^\s*(?:[a-zء-ي]+ )?(?:in|for|في|عام|سنه|في عام|خلال) (?:عام |سنه )?(?:19|20)\d\d(?!\d)/;
const PLACE =
  /^\s*(?:(?:[a-z]+ )?(?:(?:were|was|came|arrived|went|made|received|sent|are) )*(in|at|by|through|via|over|from|to|for)|(?:[ء-ي]+ )??(?:وردت? |جاءت? |وصلت? )?(في|عبر|بواسطه|عن طريق|من خلال|من|الي|لدي|ضد|لل|بال)) ?(?=[a-zء-ي\d])/;
const WAY = /^(?:by|through|via|over|عبر|بواسطه|عن طريق|من خلال|بال)$/;

/** The word that puts a count in its place among others: "in" a town, "by" a way, "from" a land, or a year. */
export function slotOf({ after }: Item): string | undefined {
  if (YEAR.test(after)) return "year";
  const word = PLACE.exec(after)?.slice(1).join("");
  return word !== undefined && WAY.test(word) ? "by" : word;
}
