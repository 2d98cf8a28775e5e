import type { Language } from "../model/lists.js";

/** What systems and platforms call themselves: a name with one of these says what it is. */
const NAMED: Readonly<Record<Language, readonly string[]>> = {
  ar: ["منصة", "نظام", "برنامج", "تطبيق", "بوابة", "موقع", "خدمة", "استبانة", "استبيان", "استطلاع"],
  en: [
    "platform",
    "system",
    "programme",
    "program",
    "app",
    "application",
    "portal",
    "website",
    "site",
    "service",
    "survey",
    "questionnaire",
  ],
};

/** What stands before and after a name to say what it is, unless the name says that itself: "منصة قيم", "the CRM system". */
export function withNoun(name: string, noun: string, language: Language): readonly [before: string, after: string] {
  const words = name.toLowerCase().split(" ");
  if (language === "en") return ["", words.some((word) => NAMED.en.includes(word)) ? "" : ` ${noun}`];
  return [NAMED.ar.includes(words[0]?.replace(/^ال/, "") ?? "") ? "" : `${noun} `, ""];
}
