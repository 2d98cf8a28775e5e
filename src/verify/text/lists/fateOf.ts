import { clauseAfter } from "../clauses/clauseAfter.js";
import { clauseBefore } from "../clauses/clauseBefore.js";
import { itemRole } from "../clauses/itemRole.js";
import type { Item } from "../relations/Relation.js";

/** What became of a case: taken away or treated where it was; settled, passed on, turned down or still under way. */
export type Fate = "taken" | "treated there" | "settled" | "passed on" | "turned down" | "under way";

/** Where what is said of the next number begins. */
const NEXT = /\s(?:and|while|but)\s|\sو(?=[ء-ي])/;
const FATES: readonly (readonly [Fate, RegExp])[] = [
  [
    "treated there",
    /(?<![a-z])(?:on (?:the )?(?:scene|site|spot)|(?:at|on) the (?:scene|site|spot)|where they were|in place)(?![a-z])|(?<![ء-ي])في (?:ال)?(?:مكان|موقع)(?:ه[ام]?)?(?: الحادثه?)?(?![ء-ي])|(?<![ء-ي])(?:ميدانيا|موقعيا)(?![ء-ي])/,
  ],
  [
    "taken",
    /(?<![a-z])(?:taken|transferred|transported|moved|conveyed|brought) to (?:an? |the |[a-z]+ )?(?:hospitals?|clinics?|health cent(?:re|er)s?)|(?<![ء-ي])[وف]?(?:(?:تم )?نقل|[يت]نقل)(?:ت|وا)?(?: [ء-ي]+){0,4} (?:الي|لل)/,
  ],
  [
    "passed on",
    /(?<![a-z])(?:referred|forwarded|passed(?: on)?|went on|sent on|transferred|redirected) to(?![a-z])|(?<![ء-ي])[وف]?(?:(?:تم(?:ت)? )?(?:احاله|تحويل)|احيلت?|حولت?|محاله?|محوله?)(?![ء-ي])/,
  ],
  [
    "turned down",
    /(?<![a-z])(?:rejected|refused|dismissed|declined|withdrawn|cancel(?:l?ed)?)(?![a-z])|(?<![ء-ي])[وف]?(?:(?:تم )?رفض|مرفوض|شطب|سحب|الغي|الغاء|(?:تم )?حفظ)[ته]?(?![ء-ي])/,
  ],
  ["under way", /(?<![a-z])(?:under (?:procedure|way|process|review|consideration)|in process)(?![a-z])/],
];

/** What the words of a number's own clause say became of so many cases; `undefined` where they say nothing, or that nothing is known. */
export function fateOf(item: Item): Fate | undefined {
  const lead = clauseBefore(item.before).split(NEXT).at(-1);
  const words = `${lead} ${clauseAfter(item.after).split(NEXT)[0]}`.replace(/\s+/g, " ");
  const told = FATES.find(([, cue]) => cue.test(words))?.[0];
  const role = told ?? itemRole(item);
  return role === "resolved" ? "settled" : role === "pending" ? "under way" : told;
}
