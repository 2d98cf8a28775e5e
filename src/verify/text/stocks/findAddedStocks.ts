import { TOTAL } from "../passage/cues.js";
import type { Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import type { Reading } from "../sums/Reading.js";

const STOCK =
  /(?<![a-z])(?:open (?:tickets|cases|complaints|files|requests)|pending|backlog|outstanding)|(?<![ء-ي])(?:ال)?(?:مفتوح[ءةه]?|معلق[هة]?|قايمه?|متبقي[هة]?|متراكم[هة]?)(?![ء-ي])/;
/** "350 in total", right behind the number or what it counts. */
const IN_TOTAL =
  /^ (?:[a-zء-ي]+ ){0,2}(?:in (?:total|all)|altogether|all told|(?:في |ب)(?:ال)?(?:مجموع|اجمالي)|اجمالا)(?![a-zء-ي])/;
/** A text with more sums than this is no account of one stock. */
const LIMIT = 100;
const REACH = 30;

/** Finds a stock that a sentence adds over months: "10 open tickets in January, 12 in February and 8 in March, a total of 30". */
export function findAddedStocks({ figures, sums }: Reading): readonly Relation[] {
  const known = sums.slice(0, LIMIT).map(({ parts }) => new Set(parts));
  return sums.slice(0, LIMIT).flatMap(({ total, parts }): Relation[] => {
    const [first, last] = [parts[0], parts.at(-1)];
    if (first === undefined || last === undefined || total.start < last.start) return [];
    // Some of the months of another total give the stock by chance.
    if (known.some((all) => all.size > parts.length && parts.every((part) => all.has(part)))) return [];
    const [lead, close] = [`${first.before} ${first.after}`, `${total.before} ${total.after}`];
    const isTotal = TOTAL.test(total.before) || IN_TOTAL.test(total.after);
    // What is open at the end, below the months in which so many came in, is no total of theirs.
    const said = STOCK.test(close)
      ? isTotal || STOCK.test(lead) || total.sentence === last.sentence
      : isTotal && STOCK.test(lead);
    if (!said) return [];
    const months = figures.filter(
      ({ kind, span }) => kind === "month" && span.start >= first.start - REACH && span.start < last.end + REACH,
    );
    if (months.length < parts.length) return [];
    return [{ ...relate("stock-total", [last], total), severity: "warning" }];
  });
}
