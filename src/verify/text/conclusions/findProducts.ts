import { foldText } from "../../../language/foldText.js";
import { groupBy } from "../../common/groupBy.js";
import { clauseAfter } from "../clauses/clauseAfter.js";
import { sharesStem } from "../clauses/sharesStem.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relateMean } from "../relations/relateMean.js";
import type { Reading } from "../sums/Reading.js";

/** So far before the first number it may say that each of them is meant, and behind the last that all are. */
const NEAR = 40;
/** From how many there are to what each of them is: "fines of", "customers", `غرامة قيمة كل منها`, `طلبات، كل طلب ب`; or from what each has to how many: "to each of". */
const TO_EACH =
  /^ (?!(?:and|or|plus)(?![a-z])|(?:[a-z-]+ )*each of)(?:[a-z-]+ ){1,4}?(?:(?:of|at|worth|costing) )?(?:[a-z]{2,3} ?)?[$€£₹₦₱]?$|^(?: [a-z]+){0,2} (?:to|for) each of (?:the |our )?$|^(?: [ء-ي]+){1,3}[،,]? (?:(?:ب?قيمه|ب?واقع|بمبلغ|بسعر|بكلفه|برسم|كل)(?: (?:كل|قدره|مقداره)? ?[ء-ي]+)?|بقيمه|بواقع|بمبلغ|بسعر|برسم) ?ب?\s?$|^(?: [ء-ي]+){0,2} (?:لكل|الي كل)(?: واحده?)? من (?:ال)?$/;
/** The words say that so much is one's. */
const EACH = /(?<![a-z])(?:each|apiece)(?![a-z])|(?<![ء-ي])(?:ل?كل|للواحده?|(?:لل[ء-ي]+ )?الواحده?)(?![ء-ي])/;
/** The same of amounts. */
const OF = /(?<![a-z])(?:of|at|worth|costing)\s(?:[a-z]{2,3} ?)?[$€£₹₦₱]?$/;
/** From what each is to what all are. */
const SO =
  /^(?: (?!and|or)[a-z]+){0,2}(?: each| apiece)?,?[ ,;:(–—]*(?:(?:or|so|that is|i\.e\.|making|giving|totall?ing|coming to|amounting to|for|with|an?|the|total|sum|of|in all|in total|altogether)[ ,:]+)*(?:[a-z]{2,3} ?)?[$€£₹₦₱]?$|^(?: (?!و)[ء-ي]+){0,4}[ ،,؛:(–—]*(?:(?:اي|و?ب?(?:ال)?(?:اجمالي|مجموع)ه?|ب?ما مجموعه|قدره|ف?بلغت?|الحصيله|المبلغ|القيمه|ب?قيمه اجماليه|ليصل|ليبلغ|الي)[ :]*)*$/;
/** The last number is all of it. */
const IN_ALL =
  /(?<![a-z])(?:or|that is|i\.e\.|making|totall?ing|total|in all|altogether)(?![a-z])|(?<![ء-ي])(?:اي|[وب]?(?:في |ب)?(?:ال)?(?:اجمالي|مجموع)ه?|ما مجموعه|اجماليه|الحصيله)(?![ء-ي])/;
/** Nothing more is said of it. */
const ENDS =
  /^(?: (?!(?:with|incl|after|plus|less|مع|شامل|بعد))[a-zء-ي]+){0,2}(?: (?:in all|in total|altogether|(?:في|ب)\s?(?:ال)?(?:مجموع|اجمالي)))?\s*(?:[.;؛)]|[,،](?! (?:with|incl|after|plus|less|count|of which|مع|منها|بعد|شامل))|$)/;
/** Nothing stands behind the total that it counts. */
const BARE = /^\s*(?:[.;؛,،)]|$|in all|in total|altogether|(?:في|ب)\s?(?:ال)?(?:مجموع|اجمالي))/;
/** What several had together is told once: "12 staff in 5 sessions each". */
const GROUPED = /(?<![a-z])in $|(?<![ء-ي])في $/;
/** A coin of which many make one of the total. */
const COINS =
  /(?<![a-z])(?:cents?|pence|p|fils|halalas?|piast(?:er|re)s?)(?![a-z])|(?<![ء-ي])(?:هلله|هللات|فلسا?|فلوس|قرشا?|قروش|سنتا?|سنتيما?)(?![ء-ي])/;

const ONE = { units: 1, decimals: 0 };

/** Finds how many of something, what each of them is and what all are: "340 refunds of 150 each, 51,000 in all". */
export function findProducts({ text, items, others, money }: Reading): readonly Relation[] {
  const paid = new Set(money);
  const all = [...items, ...others, ...money].sort((a, b) => a.start - b.start);
  return [...groupBy(all, ({ sentence }) => sentence).values()].flatMap((numbers) =>
    numbers.slice(2).flatMap((total, at): readonly Relation[] => {
      const [first, second] = [numbers[at], numbers[at + 1]];
      if (first === undefined || second === undefined || ![first, second, total].every(isPlain)) return [];
      if (total.value <= first.value || (paid.has(first) && paid.has(second))) return [];
      const between = foldText(text.slice(first.end, second.start));
      if (!TO_EACH.test(between)) return [];
      const behind = foldText(text.slice(second.end, total.start));
      const tail = foldText(text.slice(total.end, numbers[at + 3]?.start ?? total.end + NEAR));
      if (!SO.test(behind) || !IN_ALL.test(`${behind} ${clauseAfter(tail).slice(0, NEAR)}`)) return [];
      const lead = first.before.slice(-NEAR);
      const isPaid = paid.has(second) && OF.test(between);
      if (!isPaid && !EACH.test(`${/(?:each of|كل) [^#]{0,12}$/.exec(lead)?.[0] ?? ""} ${between} ${behind}`))
        return [];
      const quotient = relateMean([total, first], first.figure, second);
      const [one, each] = [first.figure, second.figure];
      const product = { units: one.units * each.units, decimals: one.decimals + each.decimals };
      const relation = relateMean([{ ...first, figure: product }, second], ONE, total);
      const found = [relation, quotient].find(({ outcome }) => outcome.outcome === "pass");
      if (found !== undefined) return [found];
      const isNamed =
        (second.noun !== undefined && second.noun === total.noun) || sharesStem(behind, clauseAfter(tail));
      const isOfOne = paid.has(second) || BARE.test(tail) || isNamed;
      const isSure = isOfOne && !GROUPED.test(between) && ENDS.test(tail) && !COINS.test(`${between} ${behind}`);
      return isSure && at === 0 ? [relation] : [];
    }),
  );
}

function isPlain({ kind, bound, per }: Item): boolean {
  return kind === "count" && bound === undefined && per === undefined;
}
