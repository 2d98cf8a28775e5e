import type { Figure } from "../../../figures/Figure.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import { ITEM } from "./wrongInList.js";

/** It is said to be of less than all: "70.8% of calls and complaints". */
const OF_SOME =
  /^\s(?:of|من) (?!(?:the |our |its )?(?:total|all|whole|overall|contacts)\b|(?:ال)?(?:مجموع|[إا]جمالي|جمل[ةه]|كل|تواصل|عدد ال(?:كلي|[إا]جمالي))(?![ء-ي]))/i;
const NEAR = 40;

/**
 * Whether a share of what the report does not add up stands in a list beside one of the same whole that is right: the page adds it up itself.
 *
 * @param beside - what became of the numbers right before it and behind it
 */
export function isListedShare(
  { span, figure = "" }: TieOutEntry,
  beside: readonly (TieOutEntry | undefined)[],
  added: ReadonlyMap<string, Figure>,
  text: string,
): boolean {
  const own = added.get(figure);
  if (own?.form !== "share" || OF_SOME.test(text.slice(span.end, span.end + NEAR))) return false;
  return beside.some((other) => {
    const share = other?.outcome === "matched" ? added.get(other.figure ?? "") : undefined;
    if (other === undefined || share?.form !== "share" || share.inputs[1] !== own.inputs[1]) return false;
    const [first, second] = other.span.start < span.start ? [other.span, span] : [span, other.span];
    return share.id !== own.id && ITEM.test(text.slice(first.end, second.start));
  });
}
