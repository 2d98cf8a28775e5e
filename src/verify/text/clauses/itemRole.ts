import type { Item } from "../relations/Relation.js";
import { type CaseRole, caseRole } from "./caseRole.js";
import { clauseAfter } from "./clauseAfter.js";
import { clauseBefore } from "./clauseBefore.js";

/** Where what is said of the number ends, and another one's begins: `شكوى وأغلق منها`. */
const NEXT =
  /\s(?:and|while|but)\s|\s(?:و(?:قد |تم )?(?=(?:تم|اغلق|انجز|عولج|حلت?(?![ء-ي])|رد(?:وا)?(?![ء-ي])|اجاب|سوي|انته|حسم|فصل|احيل|رفض|قبلت?(?! (?:نهايه|انتهاء|بدايه|ذلك|ان))(?![ء-ي])|اقفل)))/;

/** What cases a number counts, by the words of its own clause. */
export function itemRole({ before, after }: Item): CaseRole | undefined {
  return caseRole(clauseBefore(before), clauseAfter(after).split(NEXT)[0]);
}
