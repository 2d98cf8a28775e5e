import { OPENING, PENDING, RECEIVED, RESOLVED } from "../passage/cues.js";

/** What a number of cases is in the account of a stock: open at the start, come in, gone out, open at the end or at some time. */
export type CaseRole = "opening" | "received" | "resolved" | "pending";

/** The same, with those that left without being closed, withdrawn or sent elsewhere, and those that were opened again. */
export type AccountRole = CaseRole | "gone" | "back";

/** Handed on to the next period. */
const ON =
  /(?<![a-z])(?:carried|rolled|taken|handed|passed|moved)(?: [a-z]+)?? (?:over |forward |on )*(?:in)?to(?![a-z])|(?:forward|over) (?:in)?to |next (?:year|month|quarter|period)|c\/f|(?:دور|رحل|انتقل|نقل)[ء-ي]* (?:[ء-ي]+ ){0,4}?الي (?!غايه)|(?:الشهر|العام|السنه|الربع|الفتره|المده) (?:التالي|القادم|المقبل|اللاحق|الموالي)/;
const FIRST =
  /(?:beginning|start|outset) of|new year['’]s day|(?<!\d)1 (?:january|april|july|october)|(?:january|april|july|october) 1(?!\d)|(?<![ء-ي])(?:اول|فاتح|مطلع|مستهل|بدايه) (?:ال)?[ء-ي]|(?<!\d)1 (?:يناير|ابريل|يوليو|اكتوبر|كانون الثاني|نيسان|تموز|تشرين الاول|محرم)/;
const STOCK =
  /(?<![a-z])(?:(?:was|were|are|stood|lay) open|open(?=[.:]?\s*$)|stock|inventory|on hand|in hand|on (?:the|its|our) books|balance|undecided|undetermined|unsettled|unfinished|ongoing|(?:still|yet) to be [a-z]+|still without an? [a-z]+|not (?:yet )?(?:been )?(?:answered|closed|completed|concluded|decided|determined|finali[sz]ed|resolved|settled)|await(?:s|ing)?|being (?:considered|examined|looked (?:at|into)|dealt with|handled|investigated|processed|reviewed|worked)|in progress|under (?:review|investigation|consideration|examination|way)|(?:active|live) (?:at|cases|complaints|files|matters|tickets|appeals)|open (?:matters|tickets|requests|appeals|investigations)|remain(?:s|ed|ing)?|left)(?![a-z])|(?<!من )(?<!من ال)(?<![ء-ي])[وفبل]?(?:ال)?(?:رصيد|قايم|عالق|متراكم|رايج)[ء-ي]*|(?<![ء-ي])[وفل]?(?:[يت]?بقي[تا]?|لم [يت]بق|تبقت?|(?:ب?دون|بلا) (?:جواب|رد|حل|حكم|بت|حسم|قرار)|[لف]?[يت]تبق[يء]|[يت]تخلف|[يت]?ظل[ت]?|(?:ال)?باق(?:ي[ها]?|ون|ين)?|بانتظار|في انتظار|[يت]نتظر[ء-ي]*|(?:في )?طور|غير (?:ال)?(?:منجز|محسوم|محلول|معالج|مغلق|مقفل|مفصول|منتهي|مسوي)[ه]?)(?![ء-ي])/;
const GONE =
  /(?<![a-z])(?:(?:closures|disposals|outflow|outgoing)|(?:finali[sz]|conclud|decid|determin|handl|clos)e[ds]|(?:dealt|deals) with|cleared|answered|finished|processed|addressed(?! to)|(?:responded|attended) to)(?![a-z])|(?<![ء-ي])[وف]?(?:(?:(?:تم|تمت) )?(?:تصفيه|صفي[ت]?)(?![ء-ي])|(?:بت|فصل)ت? ال[ء-ي]+(?: ال[ء-ي]+)? في(?![ء-ي])|(?:ال)?(?:محكوم|مبتوت|مقضي|مصفا|خارج)[هت]?(?: (?:ب|في)(?:ها|ه))?(?=\s*[:–—|]?\s*$))/;
/** The names of the rows of a court: `المسجل: 5,718`, `المحكوم: 4,893`. */
const ENTERED = /(?<![ء-ي])(?:ال)?(?:مسجل|مقيد|مستجد|داخل)[هت]?\s*[:–—|]?\s*$/;
/** `مرحلة من سنة 2014` */
const CARRIED = /(?<![ء-ي])(?:ال)?(?:مرحل|مدور)[هات]* من(?![ء-ي])/;

/** What joined the cases that wait, and what left them: "left the queue". */
const MOVES =
  /(?<![a-z])(?:(joined|entered|added to|put (?:on|in)(?:to)?)|left|taken (?:off|from|out of)|came off) (?:the|our|its) (?:queue|backlog|waiting list|docket|register)(?![a-z])/;

/** Tells from the words before and after a number what cases it counts: those after it first, since English puts the verb there. */
export function caseRole(lead: string, own = ""): CaseRole | undefined {
  const both = `${lead} ${own}`.replace(/\s+/g, " ");
  const moves = MOVES.exec(both);
  if (moves !== null) return moves[1] === undefined ? "resolved" : "received";
  if (ON.test(both)) return "pending";
  if (OPENING.test(both) || CARRIED.test(both)) return "opening";
  for (const clause of [own, lead]) {
    if (PENDING.test(clause) || STOCK.test(clause)) return FIRST.test(both) ? "opening" : "pending";
    if (RECEIVED.test(clause) || ENTERED.test(clause)) return "received";
    if (RESOLVED.test(clause) || GONE.test(clause)) return "resolved";
  }
  return undefined;
}
