import type { Figure } from "../../../figures/Figure.js";
import { agreementOf } from "../match/agreementOf.js";
import { countOf } from "../match/countOf.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import type { Here } from "./Here.js";
import { idIn } from "./idIn.js";
import { matchedFigure } from "./matchedFigure.js";
import { otherThan } from "./otherThan.js";
import { partOf } from "./partOf.js";

/** Behind the last of them the total is told, with no name of its own: ", total 12,500", "، فيكون المجموع", "- الإجمالي: ". */
const TOTAL =
  /^[^.;؛\d٠-٩]{0,40}(?:[\s(|]|^)(?:(?:(?:for|making|giving) )?(?:a|the|in) total(?: of|,?:?)?|total|(?:(?:و|ف|ب|وب)?(?:ال)?(?:مجموع|[إا]جمالي|جمل[ةه]))(?:ها|هم)?(?: (?:ال)?(?:كلي|عام))?(?: قدره)?)\s?:?[\s|*\u2066-\u2069]*$/i;
/** What is listed is of the whole that is named before: "Contacts, of which letters:". */
const OF_WHICH = /(?:\bof (?:which|whom|these|them)\b|(?<![ء-ي])[وف]?منه[ام]?(?![ء-ي]))[^\d٠-٩]*$/i;
/** How far before a list it is looked for. */
const NEAR = 60;
/** A list has no more. */
const MOST = 12;

/** A total that is none of what is listed right before it, where that adds up to another figure, which is the whole of all of them. */
export function wrongSum({ one, told, at, index, report }: Here): TieOutEntry | undefined {
  const { entry, reading, context, isFree } = one;
  const last = told[at - 1];
  if (!isFree || last === undefined || reading.kind === "percent") return undefined;
  const between = context.text.slice(last.reading.span.end, entry.span.start);
  if (!TOTAL.test(between) || between.includes("\n\n")) return undefined;
  if (context.noun !== undefined && context.noun !== last.context.noun) return undefined;
  const listed: Figure[] = [];
  for (let place = at - 1; place >= Math.max(0, at - MOST); place--) {
    const figure = matchedFigure(told[place], index.byId);
    if (figure?.form !== "count" || listed.includes(figure)) return undefined;
    listed.push(figure);
    if (listed.length < 2) continue;
    const sum = listed.reduce((all, each) => all + countOf(each), 0);
    const [, whole] = partOf(last, index);
    const wholes = [whole, index.byId.get(idIn(figure, report.period)), index.byId.get(`contacts/${figure.period}`)];
    const own = wholes.find((each) => each !== undefined && !listed.includes(each) && countOf(each) === sum);
    const start = told[place]?.reading.span.start ?? 0;
    if (OF_WHICH.test(context.text.slice(Math.max(0, start - NEAR), start))) return undefined;
    if (own !== undefined && agreementOf(own, reading, context.isStrict) === undefined)
      return otherThan(one, own, "key");
  }
  return undefined;
}
