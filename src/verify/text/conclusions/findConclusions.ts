import { foldText } from "../../../language/foldText.js";
import { groupBy } from "../../common/groupBy.js";
import { isAlike } from "../clauses/isAlike.js";
import { differsByOneSlip } from "../relations/differsByOneSlip.js";
import { fails } from "../relations/fails.js";
import { holds } from "../relations/holds.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import type { Reading } from "../sums/Reading.js";

/** What words between three numbers say that they give; the words have a mark for every number. */
interface Build {
  readonly words: RegExp;
  readonly relate: (first: Item, second: Item, third: Item) => Relation;
  /** What the two others give, and the number that says so. */
  readonly drawn: (first: Item, second: Item, third: Item) => readonly [number, Item];
  /** These three are all the numbers that the sentence may have; of a net number some are lost. */
  readonly alone?: "net" | "gap";
}

/** A longer sentence concludes nothing from three of its numbers. */
const MOST = 12;
const TAIL = 60;
const QUICK =
  /all (?:but|except)|[^a-z]net | each|further|another|additional|عدا|باستثناء|صافي|لكل|اخري|اضاف|(?:lead|gap|margin|difference) of|فا?رق/;
const LOST =
  /(?<![a-z])(?:left|leaving|closed|cancel|withdr|departed|removed|lost|ended|deleted)|(?<![ء-ي])[وف]?(?:ال)?(?:غادر|مغادر|انسحب|منسحب|الغ[يا]|ملغا|خرج|ترك|اغلق|حذف)/;

const BUILDS: readonly Build[] = [
  {
    // "All but 37 of the 1,250 were answered, i.e. 1,213".
    words:
      /(?:(?<![a-z])all (?:but|except)(?: for)? (?:the )?#[^#.;]{0,24}(?<![a-z])of(?: [a-z]+)? ?#[^#.;]{0,80}|(?<![ء-ي])(?:عدا|باستثناء) #[^#.؛]{0,24}(?<![ء-ي])من (?:اصل |بين |اجمالي )?(?:ال[ء-ي]*)?#[^#.؛]{0,80})[,،(–—] ?(?:or|i\.e\.|that is|namely|اي|يعني)(?![a-zء-ي])[^#]{0,24}#/,
    relate: (left, all, kept) => relate("difference", [all, left], kept),
    drawn: (left, all, kept) => [all.value - left.value, kept],
  },
  {
    // "Of the 1,250 it answered all but 37, i.e. 1,213".
    words:
      /#[^#.;؛]{0,80}(?<![a-zء-ي])(?:all (?:but|except)(?: for)?|(?:ما )?عدا|باستثناء) (?:the )?#[^#.;؛]{0,60}[,،(–—] ?(?:or|i\.e\.|that is|namely|اي|يعني)(?![a-zء-ي])[^#]{0,24}#/,
    relate: (all, left, kept) => relate("difference", [all, left], kept),
    drawn: (all, left, kept) => [all.value - left.value, kept],
  },
  {
    // "Rose by a net 1,120: 1,900 came and 780 left".
    words:
      /(?<![a-zء-ي])(?:net|[ب]?صافي)(?![a-zء-ي])[^#.;؛,،:]{0,30}#[^#.;؛]{0,60}[:,،(–—-][^#.;؛]{0,40}#[^#.;؛]{0,40}#/,
    relate: (net, came, went) => relate("difference", [came, went], net),
    drawn: (net, came, went) => [Math.abs(came.value - went.value), net],
    alone: "net",
  },
  {
    // "1,900 came and 780 left, a net gain of 1,120".
    words:
      /#[^#.;؛]{0,60}#[^#.;؛]{0,40}[,،(–—][^#.;؛,،]{0,30}(?<![a-zء-ي])(?:net|[ب]?صافي)(?![a-zء-ي])[^#.;؛,،:]{0,30}#/,
    relate: (came, went, net) => relate("difference", [came, went], net),
    drawn: (came, went, net) => [Math.abs(came.value - went.value), net],
    alone: "net",
  },
  {
    // "Chat took 4,218 contacts and e-mail 2,906, a lead of 1,312".
    words:
      /#[^#.;؛]{0,60}#[^#.;؛]{0,40}[,،(–—] ?(?:(?:or|that is) )?(?:(?:an? )?(?:lead|gap|margin|difference) of|(?:اي )?ب?(?:ال)?فا?رق(?: (?:قدره|مقداره|بلغ|بينهما))?) ?#/,
    relate: (first, second, gap) =>
      relate(
        "difference",
        [first, second].sort((a, b) => b.value - a.value),
        gap,
      ),
    drawn: (first, second, gap) => [Math.abs(first.value - second.value), gap],
    alone: "gap",
  },
  {
    // "62 % within five days and a further 27 % within ten, so 89 %".
    words:
      /#[^#.;؛]{0,60}(?:(?<![a-z])and (?:a further|another|an additional) #(?! of (?:these|those|them))[^#.;]{0,60}[,–—] ?(?:so|making|giving|bringing|or|that is|i\.e\.)(?![a-z])|و#? ?(?:[ء-ي]+ )?#?[^#.؛]{0,10}(?<![ء-ي])(?:اخري|اضافيه)(?![ء-ي])[^#.؛]{0,60}[،,] ?(?:اي|ليصبح|ليصل|ما مجموعه|بمجموع)(?![ء-ي]))[^#.;؛]{0,40}#/,
    relate: (first, further, all) => relate("sum", [first, further], all),
    drawn: (first, further, all) => [first.value + further.value, all],
  },
];

/** Finds numbers that a sentence draws from the two beside them in so many words: what is left of all, a net gain, a price of each, one share and a further one. */
export function findConclusions({ text, items, others, money, sums }: Reading): readonly Relation[] {
  const totals = new Set(sums.map(({ total }) => total));
  const paid = money.length > 0 ? [[...items, ...others, ...money].sort((a, b) => a.start - b.start)] : [];
  return [items, ...paid].flatMap((all) => conclusionsOf(text, all, totals));
}

function conclusionsOf(text: string, all: readonly Item[], totals: ReadonlySet<Item>): readonly Relation[] {
  return [...groupBy(all, ({ sentence }) => sentence).values()].flatMap((numbers) => {
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
      if (!isPlain || told.some((item) => totals.has(item)) || (build.alone && numbers.length > 3)) return [];
      const relation = build.relate(first, second, third);
      if (holds(relation)) return [relation];
      const isNet = build.alone === "net";
      const areOfOne =
        first.kind === third.kind && isAlike(first, third) && (relation.kind === "mean" || second.kind === third.kind);
      const isLost = !isNet || LOST.test(found[0] + words.slice(found.index + found[0].length));
      return fails(relation) && areOfOne && isLost && isSlip(...build.drawn(first, second, third)) ? [relation] : [];
    }).slice(0, 1);
  });
}

/** Whether a number is what a slip of the hand makes of another. What a sentence says behind two numbers may be of something else. */
function isSlip(drawn: number, { figure }: Item): boolean {
  return differsByOneSlip(Math.round(drawn * 10 ** figure.decimals), figure.units);
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
