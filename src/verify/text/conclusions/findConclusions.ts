import { foldText } from "../../../language/foldText.js";
import { groupBy } from "../../common/groupBy.js";
import { isAlike } from "../clauses/isAlike.js";
import { differsByOneSlip } from "../relations/differsByOneSlip.js";
import { fails } from "../relations/fails.js";
import { holds } from "../relations/holds.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import type { Reading } from "../sums/Reading.js";
import { BUILDS } from "./conclusionBuilds.js";

/** A longer sentence concludes nothing from three of its numbers. */
const MOST = 12;
const TAIL = 60;
const SMALL = 100;
const QUICK =
  /[^a-z]net |further|another|additional|صافي|اخري|اضاف|(?:lead|gap|margin|difference) of|فا?رق|exceed|outnumber|outstrip|surpass|[يت]فوق|فاق|[يت]زيد|زاد|تجاوز|remain|left|all but|all except|عدا|استثناء|الا |backlog|queue|stock|caseload|workload|pending|waiting|بق[يت]|[الم]?تراكم|رصيد|معلق|عالق|متاخر/;
const LOST =
  /(?<![a-z])(?:left|leaving|closed|cancel|withdr|departed|removed|lost|ended|deleted)|(?<![ء-ي])[وف]?(?:ال)?(?:غادر|مغادر|انسحب|منسحب|الغ[يا]|ملغا|خرج|ترك|اغلق|حذف)/;

/** Finds numbers that a sentence draws from the two beside them in so many words: a net gain, a lead, what is left once some were taken out, one share and a further one. */
export function findConclusions({ text, items, sums }: Reading): readonly Relation[] {
  const totals = new Set(sums.map(({ total }) => total));
  return [...groupBy(items, ({ sentence }) => sentence).values()].flatMap((numbers) => {
    if (numbers.length < 3 || numbers.length > MOST) return [];
    const words = wordsBetween(text, numbers);
    if (!QUICK.test(words)) return [];
    return BUILDS.flatMap((build): readonly Relation[] => {
      const found = build.words.exec(words);
      if (found === null) return [];
      const at = words.slice(0, found.index).split("#").length - 1;
      const [first, second, third] = numbers.slice(at, at + 3);
      if (first === undefined || second === undefined || third === undefined) return [];
      const told = [first, second, third];
      const isPlain = told.every(({ bound, per }) => bound === undefined && per === undefined);
      // "By 246 across our 23 wards": what stands behind a gap and is as small is no count that is compared.
      const rest = numbers.filter((number) => !told.includes(number));
      const isAlone =
        rest.length === 0 ||
        (build.alone === "gap" && rest.every(({ start, value }) => start > third.start && value < SMALL));
      if (!isPlain || told.some((item) => totals.has(item)) || (build.alone && !isAlone)) return [];
      const [low, high] = first.value < second.value ? [first, second] : [second, first];
      const relation = build.isSum ? relate("sum", [first, second], third) : relate("difference", [high, low], third);
      if (holds(relation)) return [relation];
      const isNet = build.alone === "net";
      const areOfOne = first.kind === third.kind && second.kind === third.kind && isAlike(first, third);
      const isLost = !isNet || LOST.test(found[0] + words.slice(found.index + found[0].length));
      const drawn = build.isSum ? first.value + second.value : high.value - low.value;
      return fails(relation) &&
        areOfOne &&
        isLost &&
        (build.isSure || isSlip(drawn, third) || (build.alone === "gap" && isPartSlip(low, high, third)))
        ? [relation]
        : [];
    }).slice(0, 1);
  });
}

/** Whether a number is what a slip of the hand makes of another. What a sentence says behind two numbers may be of something else. */
function isSlip(drawn: number, { figure }: Item): boolean {
  return differsByOneSlip(Math.round(drawn * 10 ** figure.decimals), figure.units);
}

/** Whether one of two numbers is what a slip makes of the one that would have the gap that is told. */
function isPartSlip(low: Item, high: Item, { value }: Item): boolean {
  return (
    high.value > 999 && (isSlip(low.value + value, high) || (high.value > value && isSlip(high.value - value, low)))
  );
}

/** The folded words of a sentence, a mark for each of its numbers. */
function wordsBetween(text: string, numbers: readonly Item[]): string {
  const [first] = numbers;
  let end = Math.max(0, (first?.start ?? 0) - (first?.before.length ?? 0));
  let words = "";
  for (const number of numbers) {
    words += `${foldText(text.slice(Math.min(end, number.start), number.start))}#`;
    end = number.end;
  }
  const last = numbers.at(-1);
  return words + (last?.after ?? "").slice(0, TAIL);
}
