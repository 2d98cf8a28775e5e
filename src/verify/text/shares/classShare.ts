import { rootsOf } from "../clauses/rootsOf.js";
import { fails } from "../relations/fails.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import type { SumHit } from "../sums/findSums.js";
import { isOtherShare } from "./isOtherShare.js";
import { isSlippedShare } from "./isSlippedShare.js";

/** A sentence that says nothing but the share of a class: "so the share of calls was", "calls made up". */
const ENGLISH =
  /^(?:(?:so|thus|hence|therefore),? )?(?:the (?:share|proportion|percentage) of (?:the )?(?<of>(?:[a-z]-)?[a-z]+) (?:is|was|stood at|came to|reached)|(?:the )?(?<made>(?:[a-z]-)?[a-z]+) (?:alone |thus |therefore )?(?:ma[dk]es? up|represent(?:ed|s)?|constitut(?:ed?|es)|account(?:ed|s)? for)|(?:the )?(?<were>(?:[a-z]-)?[a-z]+) (?:are|were))$/;
const ARABIC =
  /^[وف]?(?:ب(?:ذلك|هذا) )?[وف]?(?:(?:(?:[يت]كون|[يت]بلغ|كانت|بلغت) )?(?:نسبه|حصه) (?<of>ال[ء-ي]+)(?: (?:هي|[يت]بلغ|بلغت|كانت|[يت]ساوي))?|(?:[يت](?:مثل|شكل)|(?:مثل|شكل)ت) (?<made>ال[ء-ي]+)(?: (?:نسبه|ما نسبته))?)$/;
/** One more class of the same sentence: "of e-mails". */
const MORE = /^(?:and )?of (?:the )?(?<of>(?:[a-z]-)?[a-z]+)$|^[وف](?:نسبه|حصه) (?<arabic>ال[ء-ي]+)$/;
/** What leads from a list to the share in its own sentence. */
const SO = /^[^,،;؛.\d]{0,30}[,،;؛–—] ?(?:and )?(?=so |thus |hence |therefore |[وف]?ب(?:ذلك|هذا) )/;
/** Of all, or of what is named, and nothing more but the next class. */
const WHOLE =
  /^\s*(?:(?:of (?:the |all (?:the )?|these )?|من (?:اجمالي |مجموع |جميع |كل )?)(?<whole>[a-zء-ي]+))?(?:\s*[.;؛]?\s*$|(?:, | and |, and )of (?:the )?(?:[a-z]-)?[a-z]+\s*$|[،,]? [وف](?:نسبه|حصه) ال[ء-ي]+\s*$)/;
const ALL = /^(?:total|all|them|whole|ال(?:مجموع|اجمالي|كل))$/;

/** The share that a sentence right behind the only list of a text gives one of its classes, and is a slip away from. */
export function classShare(
  [hit, ...others]: readonly SumHit[],
  items: readonly Item[],
  index: number,
): readonly Relation[] {
  const percent = items[index];
  if (hit === undefined || others.length > 0 || percent === undefined) return [];
  if (percent.bound !== undefined || percent.signed || isOtherShare(percent)) return [];
  const name = classNamed(hit, items, index);
  if (name === undefined) return [];
  const part = onlyOne(hit.parts.filter((one) => labelOf(one) === name));
  if (part === undefined || isOf(hit.total, part.after.trim())) return [];
  if (!isSlippedShare(percent, (100 * part.value) / hit.total.value)) return [];
  return [relate("share", [part, hit.total], percent)].filter(fails);
}

/** The root of the one class whose share of all a percentage is said to be. */
function classNamed(hit: SumHit, items: readonly Item[], index: number): string | undefined {
  const [percent, before] = [items[index], items[index - 1]];
  if (percent?.kind !== "percent") return;
  const { total, parts } = hit;
  const whole = WHOLE.exec(percent.after)?.groups;
  const said = whole?.["whole"];
  if (whole === undefined || (said !== undefined && !ALL.test(said) && !isOf(total, said))) return;
  const last = parts.reduce((a, b) => (a.end > b.end ? a : b), total);
  if (percent.start < last.end || before === undefined) return;
  const isInside = before.sentence === percent.sentence;
  const isFurther = isInside && before !== last;
  if (isFurther && classNamed(hit, items, index - 1) === undefined) return;
  if (!isFurther && (before !== last || percent.sentence - last.sentence > 1)) return;
  const words = percent.before.trim();
  const own = isFurther ? words.replace(/^[,،]\s*/, "") : words;
  if (isInside && !isFurther && !SO.test(own)) return;
  const clause = isInside && !isFurther ? own.replace(SO, "") : own;
  const groups = (ENGLISH.exec(clause) ?? ARABIC.exec(clause) ?? (isFurther ? MORE.exec(clause) : null))?.groups;
  if (groups === undefined || (groups["were"] !== undefined && said === undefined)) return;
  return rootsOf(groups["of"] ?? groups["made"] ?? groups["were"] ?? groups["arabic"] ?? "")[0];
}

/** Whether a total is told to be of what a word names. */
function isOf({ before, after }: Item, word: string): boolean {
  const [root = ""] = rootsOf(word);
  return rootsOf(`${before} ${after.split(":")[0]}`).includes(root);
}

function labelOf({ after }: Item): string | undefined {
  return rootsOf(/^ (?:[a-z]-)?[a-zء-ي]+/.exec(after)?.[0] ?? "")[0];
}
