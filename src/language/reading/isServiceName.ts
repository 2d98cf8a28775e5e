import type { Numeral } from "./readNumeral.js";
import { asciiDigits } from "./Source.js";

/** What answers calls, behind its number: "the 8888 citizens' complaint hotline", "the 999 service was"; not what comes in by it or works there. */
const ANSWERS =
  /^ (?:(?:[A-Z][a-z]+|emergency|complaints?|[a-z]+s['’]) ){0,2}(?:(?:(?:[Hh]ot|[Hh]elp|[Cc]are) ?[Ll]ine)(?![a-zA-Z]|[ -](?:[a-z]{3,}s|staff|desk|team)(?![a-z]))|[Cc]ent(?:re|er)(?![a-zA-Z]|[ -](?:staff|desk|team)(?![a-z]))|[Ss]ervice(?=[.,;:)]|\s*$| (?:is|was|has|had|will|which|that|for|in|on|at|and|to|took|takes|handle[ds]|answer(?:s|ed)|receive[ds])(?![a-z])))/;
const THE = /(?:^|[\s("“])(?:[Tt]he|[Ii]ts|[Oo]ur|[A-Za-z]+['’]s?)(?: national| free)? $/;
const YEAR = /^(?:19|20)..$/;
/** The numbers that are dialled in danger, in brackets, behind a name or before what comes in by them. */
const URGENT = /^(?:911|999|112|111|101|901)$/;
const COMES_IN = /^ (?:emergency |phone )?(?:[Cc]alls?|callers?|system|operators?|traffic|line)(?![a-z])/;
/** Two of them come in together, "999 and 111 calls", or words before that count or name something themselves: "one 999 call", "the 911 system". */
const TWO = /^ (?:and|or) (?:911|999|112|111) [Cc]alls?(?![a-z])/;
const LED =
  /(?:(?<![a-z])(?:the|an?|one|most|more|fewer|all|for|to|via|by|emergency|in (?:three|four|five|ten)|million|thousand)|(?:911|999|112|111) (?:and|or)|\d) $/i;
const DANGER = /emergency|ambulance|police|dispatch/i;
/** Who calls dials a number: "1,310 dialled 901", and what an urgent one is chosen by: "1,310 used 101". Nothing is counted by it. */
const DIALS = /(?<![a-z])dial(?:l?ed|l?ing|s)? $/i;
const CHOOSES =
  /(?<![a-z])(?:r[aiu]ng|phon(?:ed?|es|ing)|call(?:s|ed|ing)?|us(?:ed?|es|ing)|cho(?:se|ose|osing)|preferred) $/i;
const NO_NOUN =
  /^(?:["'’”»]?[.,;:!?)\n]|["'’”»]?$| (?:and|or|but|while|whereas|which|for|to|in|on|at|by|with|from|during|after|before|instead|first|directly)(?![a-z]))/;
const BY_PHONE = /(?<![a-z])(?:call(?:s|er|ers)|rang|rung|telephones?|dial[a-z]*|lines?)(?![a-z])/i;
/** "999 for emergencies". */
const FOR_DANGER = /^ (?:للطوار[ئي]|لغير الطار[ئي])/;
const NAMED = /\bNHS $|(?:طوارئ|طارئة|ال[أا]منية) \($/;
/** "The '999' calls", «911». */
const OPENS = /['"‘“”«]$/;
const CLOSES = /^['"’“”»]/;
/** What a force calls itself, «عمليات 911», and a room of it: "the 911 operations centre". */
const OPERATIONS = /(?<![ء-ي])(?:عمليات|طوارئ|نجدة|شرطة|[إا]سعاف) $/;
const ROOM = /^ operations? (?:cent(?:re|er)|room)(?![a-z])/i;
const CALLS = /مكالم|اتصال|بلاغ/;
/** How far, in characters, words of danger are looked for. */
const NEAR = 300;

/** Whether a number is that of a service by what stands around it, though a noun may follow: "the 999 service", "911 calls" of a police force. */
export function isServiceName(text: string, { start, end, digits }: Numeral): boolean {
  if (digits < 2 || digits > 6 || end - start !== digits) return false;
  const code = asciiDigits(text.slice(start, end));
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 60);
  if (THE.test(before) && !YEAR.test(code) && ANSWERS.test(after)) return true;
  const isAlone = NO_NOUN.test(after);
  if (isAlone && DIALS.test(before) && !YEAR.test(code)) return true;
  if (!URGENT.test(code)) return false;
  if ((OPENS.test(before) && CLOSES.test(after)) || NAMED.test(before) || FOR_DANGER.test(after) || ROOM.test(after))
    return true;
  if (OPERATIONS.test(before)) return CALLS.test(text.slice(Math.max(0, start - NEAR), end + NEAR));
  const around = text.slice(Math.max(0, start - NEAR), end + NEAR);
  const isCalled = TWO.test(after) || (COMES_IN.test(after) && LED.test(before));
  const isChosen = isAlone && CHOOSES.test(before) && BY_PHONE.test(around);
  return (isCalled || isChosen) && DANGER.test(around);
}
