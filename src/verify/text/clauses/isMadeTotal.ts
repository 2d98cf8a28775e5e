import { THUS } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";
import { clauseAfter } from "./clauseAfter.js";

/** Before a total that is made of what was just listed. */
const MADE =
  /(?:(?:(?:[لفيو]|حتي |ب(?:ذلك|هذا|ه) )[يت]?و?(?:صل|بلغ|ا?صبح|كون|صار|صير|ناهز)|فكان|ليرتفع|[يت]جعل)(?: بذلك)? (?:(?:ال)?(?:مجموع|اجمالي|عدد|جمله|مجمل|حصيله|محصله)[ء-ي]*|(?:جميع|كل) ما)(?: [ء-ي]+){0,5}|(?<![ء-ي])(?:وصل|بلغ|صار|اصبح)ت? (?:ال)?(?:حصيله|محصله)(?: [ء-ي]+){0,5}|ب(?:ال)?(?:اجمالي|مجموع)(?: قدره| بلغ| كلي)?|(?:bringing|taking|making|giving|for) (?:the|a|it to|us) (?:grand |combined |overall )?total(?: number)?(?: of [a-z]+)?(?: to| of)?|(?:bring|tak|push)ing (?:the|its|our|their) (?:grand |combined |overall )?(?:total|tally|count|number|figure)(?: [a-z]+){1,9} to|(?:and |, )?(?:a (?:grand |combined |overall )?total of|totall?ing|making|amounting to)|[,;–—] ?(?:adding up to|summing to|coming to|(?:which|that) (?:makes|gives|totals|comes to|adds up to)|a sum of)|(?:which|this|that|it) (?:brings|brought|takes|took) the (?:(?:total|number|count|tally)(?: [a-z]+){0,9}|year|half|quarter|month|week|weekend|period|season) to|(?:bringing|taking) (?:the|its|our|their) (?:year|half|quarter|month|week|period|season)(?:['’]s (?:total|count|figure))? to|a combined|between them|[,;(–—]\s?(?:together(?! with)(?: [a-z]+){0,2}|altogether|in (?:all|total)|all told)|(?:اي ما |و)مجموعه[امن]?|[,،] معا|[,،؛] [وف]?(?:المجموع|الاجمالي)|[,;–—] (?:(?:the|grand) )?total(?: is| was| of)?:?|(?<![ء-ي])[وف]مجموع (?:هذه|تلك|هولاء)(?: [ء-ي]+){1,2}|(?:هذه|تلك) [^,،؛.\d]{0,40}مجتمعه[^,،؛.\d]{0,20}(?:عددها|مجموعها)|(?:هكذا|ب(?:هذا|ذلك)) (?![^.\d]*(?:[يت]كون قد|مرحله|مقرر|مخصص|مستهدف|مخطط))[^,،؛.\d]{0,60}(?:كل|جميع)[^,،؛.\d]{0,40}وعدد(?:ها|هم)|[=])\s*(?:الي\s*)?\(?$/;
/** The same of what was told right before: "both kinds together gave", "together they came to", "add up to", `وبلغا معا`, `ومجموع النوعين`. */
const SUMMED =
  /(?<![a-zء-ي])(?:(?:both|the two|these two|they|these)(?: [a-z]+)?,? (?:taken )?(?:together|combined)(?!,? with)(?: (?:gave|give|made|make|came to|come to|total(?:led)?|reached|were|are|stood at|amount(?:ed)? to|add(?:ed)? up to))?|(?:together|combined|taken together),? (?:they|these|both|the two)(?: [a-z]+)? (?:gave|give|made|make|came to|come to|total(?:led)?|reached|were|are|stood at|amount(?:ed)? to|add(?:ed)? up to)|(?:add(?:ed|s)?|sum(?:med|s)?) (?:up )?to|(?:[وف]?(?:قد )?(?:بلغ|وصل|كان|شكل|سجل)(?:ا|تا|ت|وا)?|هما) معا|[وف]?(?:بلغ |كان |وصل )?مجموعهما|[وف]?(?:بلغ |كان |وصل )?مجموع (?:ال[ء-ي]+ين|الاثنين|كليهما)(?: معا)?)(?: الي| هو| نحو)?(?: (?:a|some)(?: [a-z]+)? (?:of|total of))?\s*:?\s*$/;
/** "…, 6,200 calls in all". */
const IN_ALL =
  /^(?: [a-z]+)? (?:in all|in total|altogether|together|combined|between (?:them|(?:the )?(?:two|three|four|five|six)(?: of them)?|both)|overall|all told)(?![a-z])|^(?: [ء-ي]+)? (?:في المجموع|في الاجمال|في المجمل|بالمجمل|اجمالا|مجتمعه)(?![ء-ي])/;

/** "…, or 5,402 for the whole of 2018", "giving 5,402 for the first quarter". */
const OR = /[,،:;(–—]\s*(?:or|giving|making|yielding|i\.e\.|that is|اي) $/;
const FOR_ALL =
  /^(?: [a-zء-ي]+)? (?:(?:for|over|across|in|during) (?:the |our |its |their )?(?:whole|entire|full|(?:first|second|third|fourth|last) (?:quarter|half)|quarter|half[- ]year|year|season|week|month)(?![a-z])|(?:في|خلال|ل|عن) ?(?:كامل |مجموع )?(?:ال)?(?:ربع|نصف|سنه|عام|اسبوع|شهر|موسم)(?! (?:ال)?(?:ماضي|سابق))(?![ء-ي]))/;

/** "Hence 5,402 were logged over the whole span". */
const OVER_ALL =
  /(?<![a-z])(?:over|across|during|in|for) (?:the (?:whole|entire|full)|all (?:of )?(?:the|these|those)?) ?(?:[a-z]+ )?(?:span|period|years?|quarters|months|weeks?|days)(?![a-z])|(?<![ء-ي])(?:طوال|طيله|في كامل) (?:هذه |تلك )?(?:ال)?(?:فتره|مده|سنوات|اعوام|اشهر|شهور)(?![ء-ي])/;

/** Whether a number is said to be what the ones before it make: "500 by phone and 310 by mail, bringing the total to 810". */
export function isMadeTotal({ before, after }: Item): boolean {
  return (
    MADE.test(before) ||
    SUMMED.test(before) ||
    (THUS.test(before) && OVER_ALL.test(clauseAfter(after))) ||
    (OR.test(before) && FOR_ALL.test(after)) ||
    (/[,،:;(–—]\s*(?:(?:or|for|giving|making|i\.e\.|that is|اي) )?$/.test(before) && IN_ALL.test(after))
  );
}
