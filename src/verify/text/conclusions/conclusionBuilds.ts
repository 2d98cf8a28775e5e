import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";

/** What words between three numbers say that they give; the words have a mark for every number. */
export interface Build {
  readonly words: RegExp;
  readonly relate: (first: Item, second: Item, third: Item) => Relation;
  /** What the two others give, and the number that says so. */
  readonly drawn: (first: Item, second: Item, third: Item) => readonly [number, Item];
  /** These three are all the numbers that the sentence may have; of a net number some are lost. */
  readonly alone?: "net" | "gap";
  /** The words have no other meaning: it need be no slip of the hand. */
  readonly isSure?: true;
}

/** What sentences draw from their numbers. */
export const BUILDS: readonly Build[] = [
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
    relate: gapOf,
    drawn: (first, second, gap) => [Math.abs(first.value - second.value), gap],
    alone: "gap",
  },
  {
    // "Letters (5,317) exceeded visits (2,864) by 2,453", `يفوق عدد الرسائل (5,317) عدد الزيارات (2,864) بمقدار 2,453`.
    words:
      /(?:#[^#.;؛]{0,40}(?<![a-z])(?:exceed|outnumber|outstrip|surpass)\w{0,4}(?![a-z])|(?<![ء-ي])[وف]?(?:[يت]?فوق|فاق|[يت]زيد|زاد|[يت]?تجاوز)ت?(?![ء-ي])[^#.؛]{0,40}#)[^#.;؛]{0,40}#\)?[^#.;؛]{0,30}(?<![a-zء-ي])(?:by |بمقدار |بواقع |بفارق |ب)#/,
    relate: gapOf,
    drawn: (first, second, gap) => [Math.abs(first.value - second.value), gap],
    alone: "gap",
  },
  {
    // "2,453 more letters (5,317) than visits (2,864)".
    words: /# (?:more|fewer) [^#.;,]{0,40}\(#\) than [^#.;,]{0,40}\(#\)/,
    relate: (gap, first, second) => gapOf(first, second, gap),
    drawn: (gap, first, second) => [Math.abs(first.value - second.value), gap],
    alone: "gap",
  },
  {
    // "After removing 259 duplicates from the 4,136 entries, 3,877 remained".
    words:
      /(?<![a-zء-ي])(?:(?:after|by) (?:removing|deducting|subtracting|taking (?:out|away)|deleting|excluding|leaving out)|بعد (?:حذف|ازاله|استبعاد|خصم|طرح|الغاء))(?![a-zء-ي])[^#.;؛]{0,20}#[^#.;؛]{0,30}(?<![a-zء-ي])(?:from|of|من)(?![a-zء-ي])[^#.;؛]{0,30}#[^#.;؛]{0,30}[,،](?: [a-zء-ي]+){0,4} #(?:(?: [a-z]+)? (?:remain(?:ed)?|(?:were|was|are) left)|(?<=(?:بقيت?|[يت]بق[يت]ت?|تبق[يت]ت?)[ء-ي ]* #)(?: [ء-ي]+)?)\s*(?:[.,،;؛]|$)/,
    relate: (taken, all, kept) => relate("difference", [all, taken], kept),
    drawn: (taken, all, kept) => [all.value - taken.value, kept],
    alone: "gap",
    isSure: true,
  },
  {
    // "62 % within five days and a further 27 % within ten, so 89 %".
    words:
      /#[^#.;؛]{0,60}(?:(?<![a-z])and (?:a further|another|an additional) #(?! of (?:these|those|them))[^#.;]{0,60}[,–—] ?(?:so|making|giving|bringing|or|that is|i\.e\.)(?![a-z])|و#? ?(?:[ء-ي]+ )?#?[^#.؛]{0,10}(?<![ء-ي])(?:اخري|اضافيه)(?![ء-ي])[^#.؛]{0,60}[،,] ?(?:اي|ليصبح|ليصل|ما مجموعه|بمجموع)(?![ء-ي]))[^#.;؛]{0,40}#/,
    relate: (first, further, all) => relate("sum", [first, further], all),
    drawn: (first, further, all) => [first.value + further.value, all],
  },
];

/** How far two numbers are apart, as a third one says. */
function gapOf(first: Item, second: Item, gap: Item): Relation {
  const [low, high] = first.value < second.value ? [first, second] : [second, first];
  return relate("difference", [high, low], gap);
}
