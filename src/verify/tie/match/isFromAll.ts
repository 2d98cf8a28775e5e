import type { Context } from "../place/Context.js";
import type { TieOutEntry } from "./TieOutEntry.js";

/** From whom they came: "154,771 contacts from tourists and parents", "154,771 تواصلا من السياح". */
const SENDERS_BEHIND =
  /^[\s\u2066-\u2069]*(?:[a-z]+(?: (?:came|received|in all|in total))? from (?:(?:both|all|the|our) )*([a-z]+s(?:(?:,| and|, and| or) (?:our )?[a-z]+s)*)(?= *(?:[.,;:)\n]|$|(?:in|during|for|between|over|this|last|across) ))|[ء-ي\u064b]+ (?:وارد[اةه]\u064b? )?من (ال[ء-ي]+(?: وال[ء-ي]+)*)(?= *(?:[.،؛:)\n]|$|(?:في|خلال|عبر|منذ) )))/i;
const SENDERS_BEFORE =
  /(?:\bfrom (?:(?:both|all|the|our) )*([a-z]+s(?:(?:,| and|, and| or) (?:our )?[a-z]+s)*)(?: (?:came(?: to)?|stood at|totalled|reached|numbered|were|was))?|(?<![ء-ي])من (ال[ء-ي]+(?: وال[ء-ي]+)*)) $/i;
/** By which way they came, and no people. */
const WAYS =
  /\b(?:calls|e-?mails|chats|messages|texts|visits|letters|posts|forms|branches|offices|(?:hot|help)?lines|cent(?:re|er)s|channels|apps|portals|(?:web)?sites|surveys|devices|counters|kiosks|desks|networks|platforms|accounts|faxes|phones)\b|(?<![ء-ي])و?ال(?:مكالم|اتصال|بريد|رسا[ئي]ل|محادث|بواب|تطبيق|خط|مراك|مرك|فر[وع]|قنا|قنو|موقع|مواقع|هاتف|هواتف|واتس|زيار|مكاتب|مكتب|منص|نماذج|حساب|شبك|وسا[ئي]ل|استبيان)/i;
const REACH = 90;

/** Whether the words beside a number say who was in contact, and none before them by which way: a channel may have them in its name. */
export function isFromAll({ start, end }: TieOutEntry["span"], { nameSpan, noun = "contact", text }: Context): boolean {
  const behind = SENDERS_BEHIND.exec(text.slice(end, end + REACH)) ?? [];
  const before = SENDERS_BEFORE.exec(text.slice(Math.max(0, start - REACH), start));
  const [led = "", english, arabic] = before ?? [];
  const who = behind[1] ?? behind[2] ?? english ?? arabic;
  const isWayNamed = nameSpan !== undefined && nameSpan.end <= start - led.length;
  return who !== undefined && noun === "contact" && !isWayNamed && !WAYS.test(who);
}
