import type { Language } from "../model/lists.js";

/** What systems and platforms call themselves, first in Arabic: a name with one of these says what it is, but for "Jira Service Management". */
const NAMED =
  /^(?:ال)?(?:منصة|نظام|منظومة|برنامج|تطبيق|بوابة|موقع|خدمة|استبانة|استبيان|استطلاع|استمارة|نموذج)(?: |$)|\b(?:platform|system|program(?:me)?|app(?:lication)?|portal|(?:web)?site|service(?! (?!of |for )[a-z])|survey|questionnaire|form)(?![\w-]|\.\w)/i;

/** What stands before and after a name to say what it is, unless the name says that itself: "منصة قيم", "the CRM system". */
export function nameFrame(name: string, noun: string, language: Language): readonly [before: string, after: string] {
  // Without vowel marks.
  if (NAMED.test(name.replace(/[\u064B-\u0652]/g, ""))) return ["", ""];
  return language === "en" ? ["", ` ${noun}`] : [`${noun} `, ""];
}
