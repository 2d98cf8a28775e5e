import { foldCharacter } from "../../../language/foldCharacter.js";
import type { Span } from "../../../model/Finding.js";
import { FALL, RISE } from "./cues.js";
import { RATIO_NUMBERS, RATIO_PARTS, RATIO_TIMES } from "./ratioWords.js";

/** A multiple or a fraction told in words: "three times", "nearly two thirds", `ثلاثة أضعاف`. */
export interface RatioWords extends Span {
  readonly value: number;
  /** `part` of a whole; `times` of another number; `verb`: what became of a number, doubled or halved. */
  readonly kind: "part" | "times" | "verb";
  readonly bound?: "over" | "under" | "about";
  /** Printed in digits with decimals: 2.3 times. */
  readonly decimals: number;
  /** The words say that it is exactly so. */
  readonly exact?: true;
  /** It may be meant on top of the number: three times more, `زاد ثلاثة أضعاف`. */
  readonly onTop: boolean;
}

const ENGLISH =
  /(?<![a-z\d.,-])(?:(?<count>\d{1,2}(?:\.\d{1,2})?|one|two|three|four|five|six|seven|eight|nine|ten)(?: and (?:a|one) (?<half>half|quarter|third))?(?:[ -]times (?=(?<top>more|higher|larger|greater|bigger)|as |the |that |those |what |its |their |last |this )|-?(?<fold>fold)(?![a-z]))|(?<odds>two|three|four|five|six|seven|eight|nine|ten) to one(?![a-z])|(?<twice>twice|double|treble|triple|quadruple)(?= (?:as |the |that |those |what |its |their |last |[a-z]+['’]s ))|(?<verb>doubl|trebl|tripl|quadrupl|halv)(?:ed|ing|es?(?=[.,;:]|\s*(?:\n|$)))(?![a-z])|(?<halved>(?:fell|fallen|dropped|declined|decreased|cut|down|reduced) (?:by|in) half)(?![a-z]| (?:an?|of) )|(?!(?:four|five|seven|nine)[ -]quarter)(?<num>a|one|two|three|four|five|seven|nine)[ -](?<den>half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?(?= of| as |[,.;:)—–]| \(| —| (?:to|from) )|every (?<nth>third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?! (?:day|week|month|year|time)s?(?![a-z]))|(?<bare>half)(?= (?:(?:of|the|as|these|those|them|all|its|their) |\(\d))|(?<in>one|two|three|four|five|seven|nine)(?: (?![a-z]+ed )[a-z]+)? (?:in|out of)(?: every)? (?<every>two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|\d{1,3})(?![a-z\d.,]*\d))/g;
const ARABIC =
  /(?<![ء-ي])[وف]?[بل]?(?:(?<count>\d{1,2}(?:[.,٫]\d{1,2})?|ثلاثه?|اربعه?|خمسه?|سته?|سبعه?|ثمانيه?|ثماني|تسعه?|عشره?) (?:اضعاف|امثال|ضعفا?(?![ء-ي])|(?:مرات|مره)(?:(?= (?:ما|من|عن|مما|عدد|قدر|اكثر|اعلي|اكبر|نظير|مثل))|(?<=تضاعف[ء-ي ]{0,60})))(?: و(?<half>نصف))?|(?<odds>اثنين|ثلاثه|اربعه|خمسه|سته|سبعه|ثمانيه|تسعه|عشره) (?:الي|مقابل) واحد(?![ء-ي])|(?<one>مره|مرتين) و(?<plus>نصف|ربع|ثلث)|(?<twice>ضعف|ضعفا|ضعفي|مثلا|مثلي|مرتين)(?= (?:ما|عدد|العدد|هذا|ذلك|تلك|نظير|مثيل|المسجل|الرقم|حجم|مجموع|عددها|عدده|من|المعدل|النسبه)(?![ء-ي]))|(?<double>الضعف(?:ين)?)(?![ء-ي])|(?<verb>تضاعف)ت?(?![ء-ي])|(?<num>ثلاثه?|اربعه?|خمسه|سبعه?|تسعه?) (?<den>ارباع|اخماس|اسداس|اثمان|اعشار)(?:ها|هم|هن|ه)?(?![ء-ي])|(?<bare>(?:ال)?(?:نصف|ثلثا|ثلثي|ثلثين|ثلثان|ثلث)|ربع)(?:ها|هم|هن|ه)?(?![ء-ي])(?! (?:ال)?(?:اول|ثاني|ثالث|رابع|اخير|ساعه|يوم|شهر|عام|سنه|قرن|دقيقه|مليون|الف|ريال|دينار|درهم|درجه|نقطه|سنوي[ء-ي]*)(?![ء-ي]))|(?<=(?:بمقدار|بنسبه|بواقع) )ال(?<cut>ربع|خمس|سدس|عشر)(?![ء-ي])(?! (?:اول|ثاني|ثالث|رابع|اخير|ال))|(?<part>خمس|سدس|سبع|ثمن|تسع|عشر)(?:(?:ها|هم|هن)(?![ء-ي])| (?=ال(?!ا?ف(?![ء-ي]))|ما |عدد |هذا |هذه |مجموع ))|(?<in>واحده?|اثنين|اثنتين|ثلاثه?|اربعه?|سبعه?|تسعه?)(?: [ء-ي]+)? من (?:بين )?كل (?<every>اثنين|ثلاثه?|اربعه?|خمسه?|سته?|سبعه?|ثمانيه?|تسعه?|عشره?|عشرين|\d{1,3}))/g;
/** How far behind a multiple a word says that it is exact: "ضعف مكالمات مارس بالضبط". */
const LATER = 60;
const QUICK =
  /times|twice|doubl|trebl|tripl|quadrupl|hal[fv]|fold|third|quarter|fifth|sixth|eighth|tenth|(?:in|of|every) (?:t|f|s|e|n|\d)|to one|واحد|ضعف|ضعاف|مثال|مثل|مر[هات]|نصف|ثلث|ربع|ارباع|خم[اس]|سدس|سبع|ثمن|تسع|عشا?ر|كل|ضاعف/;
const OVER =
  /(?:more than|over|above|at least|exceed(?:s|ed|ing)?|in excess of|upwards of|اكثر من|ازيد من|(?:[يت]|بما ي|ما ي)?(?:زيد|تزيد) (?:علي|عن)|[يت]?(?:فوق|تجاوز)[ت]?|فاق[ت]?|لا [يت]قل عن)\s*(?:the |a )?$/;
const UNDER =
  /(?:less than|under|below|fewer than|not quite|اقل من|دون|لا [يت](?:تجاوز|بلغ|زيد عن|زيد علي|صل الي))\s*(?:the |a )?$/;
const ABOUT =
  /(?:about|nearly|almost|around|roughly|some|close to|approximately|practically|virtually|نحو|حوالي|قرابه|زهاء|[يت]قارب|[يت]ناهز|تقريبا|قريب[اه]? من)\s*(?:the |a )?$/;
const EXACTLY = /(?<!(?:not|nearly|almost|quite) )exactly (?:the |a )?$|(?<![ء-ي])(?:بالضبط|بالتمام|تماما) $/;
const EXACT = /^ exactly(?![a-z])|^ تماما(?![ء-ي])|^(?: [ء-ي]+){0,5} (?:بالضبط|بالتمام)(?![ء-ي])/;
const ON_TOP = /(?<![ء-ي])(?:[يت]?زاد[ت]?|زياده|[يت]زيد|اكثر|اعلي|اكبر|ارتفاع|نمو)[ء-ي]* (?:(?!الي )[ء-ي]+ ){0,3}$/;
/** Half a year, half an hour. */
const NO_PART = /(?:first|second|other|last|latter|and) (?:a )?$/;
/** By how much something moved. */
const BY = /(?<![a-z])by (?:a )?$|(?<![ء-ي])(?:بمقدار|بنسبه|بواقع) $/;
/** What became of it: `انخفضت الشكاوى إلى النصف`. */
const TO = /(?<![ء-ي])الي $/;

/** Reads the multiples and fractions that a text tells in words. */
export function readRatios(text: string): readonly RatioWords[] {
  let folded = "";
  const places: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const kept = foldCharacter(text.charCodeAt(index)).toLowerCase();
    for (let count = kept.length; count > 0; count--) places.push(index);
    folded += kept;
  }
  if (!QUICK.test(folded)) return [];
  return [...folded.matchAll(ENGLISH), ...folded.matchAll(ARABIC)]
    .flatMap((match): RatioWords[] => {
      const read = readGroups(match.groups ?? {});
      const before = folded.slice(Math.max(0, match.index - 40), match.index);
      const glued = /^[وفبل]{0,2}/.exec(match[0])?.[0] ?? "";
      const end = match.index + match[0].trimEnd().length;
      const after = folded.slice(end, end + 12);
      if (read === undefined || /\d[.,]?$/.test(before)) return [];
      const clock = /^و(?:ال)?(?:نصف|ثلث|ربع)$/.test(match[0]);
      const lead = [ABOUT, OVER, UNDER].reduce((words, cue) => words.replace(cue, ""), before);
      const moved = read.kind === "part" ? movedBy(lead, read.value) : undefined;
      if (read.kind === "part" && (clock || NO_PART.test(lead) || (BY.test(lead) && moved === undefined))) return [];
      const about = ABOUT.test(before) || /^ (?:تقريبا|or so)/.test(after);
      const bound = OVER.test(before) ? "over" : UNDER.test(before) ? "under" : about ? "about" : undefined;
      const start = places[match.index] ?? 0;
      const isExact = bound === undefined && (EXACTLY.test(before) || EXACT.test(folded.slice(end, end + LATER)));
      const onTop = read.onTop || (read.kind !== "part" && (ON_TOP.test(before) || /ب$/.test(glued)));
      return [
        {
          ...read,
          ...(moved !== undefined && { kind: "verb" as const, value: moved }),
          onTop,
          ...(bound && { bound }),
          ...(isExact && { exact: true }),
          start,
          end: (places[end - 1] ?? start) + 1,
        },
      ];
    })
    .sort((a, b) => a.start - b.start);
}

/** What a number became that moved by a part of it, or to a part of it: 0.75 of "fell by a quarter". */
function movedBy(lead: string, part: number): number | undefined {
  const falls = FALL.test(lead);
  if (TO.test(lead)) return falls ? part : undefined;
  return !BY.test(lead) || falls === RISE.test(lead) ? undefined : falls ? 1 - part : 1 + part;
}

type Groups = Readonly<Record<string, string | undefined>>;

function readGroups(groups: Groups): Pick<RatioWords, "value" | "kind" | "decimals" | "onTop"> | undefined {
  const { count, half, plus, one, twice, double, verb, num, den, bare, part, every, nth, cut } = groups;
  const on = (value: number | undefined, kind: RatioWords["kind"], decimals = 0) =>
    value === undefined || Number.isNaN(value)
      ? undefined
      : {
          value,
          kind,
          decimals,
          onTop: groups["top"] !== undefined || groups["fold"] !== undefined || verb === "تضاعف",
        };
  if (count !== undefined) {
    const value = numberOf(count) + partOf(half);
    return value > 1 ? on(value, "times", /[.,٫](\d+)/.exec(count)?.[1]?.length ?? 0) : undefined;
  }
  const { odds } = groups;
  if (odds !== undefined) return on(numberOf(odds), "times");
  if (one !== undefined) return on((one === "مره" ? 1 : 2) + partOf(plus), "times");
  if (twice !== undefined || double !== undefined) return on(RATIO_TIMES[twice ?? ""] ?? 2, "times");
  if (groups["halved"] !== undefined) return on(0.5, "verb");
  if (verb !== undefined) return on(RATIO_TIMES[verb], "verb");
  const piece = partOf(den ?? part ?? nth ?? cut ?? bare?.replace(/^ال/, ""));
  if (piece > 0) return on(num === undefined || num === "a" ? piece : numberOf(num) * piece, "part");
  const of = numberOf(every ?? "");
  const told = numberOf(groups["in"] ?? "");
  return told < of ? on(told / of, "part") : undefined;
}

function partOf(word: string | undefined): number {
  const parts = RATIO_PARTS[word ?? ""];
  return parts === undefined ? 0 : 1 / parts;
}

function numberOf(word: string): number {
  const digits = Number(word.replace(/[,٫]/, ".") || Number.NaN);
  return Number.isNaN(digits) ? (RATIO_NUMBERS[word.replace(/ه$/, "")] ?? Number.NaN) : digits;
}
