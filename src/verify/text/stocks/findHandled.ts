import type { AccountRole } from "../clauses/caseRole.js";
import { isAlike } from "../clauses/isAlike.js";
import { isPart } from "../clauses/isPart.js";
import { isStock } from "../clauses/isStock.js";
import { itemRole } from "../clauses/itemRole.js";
import { mayBeSame } from "../clauses/mayBeSame.js";
import { PART } from "../passage/cues.js";
import { fails } from "../relations/fails.js";
import { isLimit } from "../relations/isLimit.js";
import { nearby } from "../relations/nearby.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import type { Reading } from "../sums/Reading.js";
import { accountRoles } from "./accountRoles.js";

/** All that there was to do: "had 800 complaints before it", "dealt with 500 in all", `نظرت اللجنة في 700`, `من أصل 385 معروضة`. */
const ALL_BEFORE =
  /(?<![a-z])(?:dealt with|handled|faced|considered|examined|worked on|looked at|out of|(?:total )?(?:workload|caseload|docket)(?: of| was| came to)?|the total)(?: (?:a total of|some|all|its|the))*\s*$|(?<![ء-ي])(?:[وف]?(?:نظر|[تي]نظر|تداول|[تي]?عالج|درس|تعامل)ت? (?:[ء-ي]+ ){0,3}(?:في|مع)|كان (?:معروضا|[ء-ي]+) (?:عليه|امام)[ء-ي]*|امام [ء-ي]+(?: [ء-ي]+){0,5}|(?:ما|الذي) (?:عرض|طرح|نظر|تداول|عولج|درس)ت?[ء-ي]*(?: (?:علي|امام|في|لدي) [ء-ي]+| [ء-ي]+){0,2}|من (?:اصل|مجموع|اجمالي))\s*$/;
const ALL_AFTER =
  /^ (?:[a-z]+ )?(?:before (?:it|them|the [a-z]+)|in (?:all|total)|altogether|on (?:its|the|their)(?: [a-z]+'s)? (?:table|desk|books|docket|agenda)|to (?:deal with|decide|handle|consider))(?![a-z])|^ (?:[ء-ي]+ )?(?:معروض|منظور|متداول|مطروح)[ء-ي]*(?![ء-ي])|^ (?:[ء-ي]+ )?(?:امام|علي) (?:ها|ه|ال[ء-ي]+)(?![ء-ي])/;
/** The list is open, or some went elsewhere. */
const OPEN =
  /(?<![a-z])(?:some(?! {0,1}$| {2})|among|others?|including|rest|most|outside|leaves out|exclud[a-z]*|nearly all|more than)(?![a-z])|(?<![ء-ي])(?:بعض[ء-ي]*|من بين|ابرز|معظم|غالب[ء-ي]*|باقي)(?![ء-ي])/;
/** The same before its two halves alone. */
const HAD = /(?<![a-z])had\s*$/;
const REACH = 6;
const SENTENCES = 2;
const PAIRS: readonly (readonly [AccountRole, AccountRole])[] = [
  ["opening", "received"],
  ["resolved", "pending"],
];
/** More than so much is something else. */
const FAR = 6;

/** Finds all that an office had before it with what was carried over and what came in, or what it decided and what is left: these are two halves of it. */
export function findHandled({ counts }: Reading): readonly Relation[] {
  return counts.flatMap((whole): readonly Relation[] => {
    const isTold = ALL_BEFORE.test(whole.before) || ALL_AFTER.test(whole.after);
    if (isLimit(whole) || !(isTold || HAD.test(whole.before))) return [];
    const near = nearby(counts, whole.start, REACH).filter(
      (count) => Math.abs(count.sentence - whole.sentence) <= SENTENCES && isAlike(count, whole),
    );
    const roles = accountRoles(near.filter((count) => count !== whole));
    if (isStock(accountRoles([whole]).get(whole))) return [];
    const of = (role: AccountRole) =>
      near.filter((count) => count !== whole && (roles.get(count) ?? itemRole(count)) === role);
    if (
      of("gone").length > 0 ||
      of("back").length > 0 ||
      near.some(({ before, after }) => OPEN.test(`${before} ${after}`))
    )
      return [];
    return PAIRS.flatMap(([first, second]): readonly Relation[] => {
      const parts = [onlyOne(of(first)), onlyOne(of(second))].flatMap((part) => part ?? []);
      const [one, other] = parts;
      if (one === undefined || other === undefined || parts.some((part) => isLimit(part) || !mayBeSame(part, whole)))
        return [];
      if (!isTold && parts.some(({ start }) => start < whole.start)) return [];
      // What still waits may be of the years before.
      if (first === "resolved" && isPart(one) && !PART.test(other.after)) return [];
      const isInside = (count: Item) =>
        count.start > Math.min(...parts.map(({ start }) => start), whole.start) &&
        count.start < Math.max(...parts.map(({ start }) => start), whole.start);
      if (near.some((count) => count !== whole && roles.get(count) === undefined && isInside(count))) return [];
      const relation = relate("sum", parts, whole);
      const sum = one.value + other.value;
      if (!fails(relation)) return [relation];
      return whole.value > Math.max(one.value, other.value) && sum < FAR * whole.value && whole.value < FAR * sum
        ? [relation]
        : [];
    });
  });
}
