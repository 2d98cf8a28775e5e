import type { Language } from "../model/lists.js";

/** What stands before and after a name to say what it is, unless the name says that itself: "منصة قيم", "the CRM system". */
export function withNoun(name: string, noun: string, language: Language): readonly [before: string, after: string] {
  const words = name.toLowerCase().split(" ");
  if (language === "en") return ["", words.includes(noun) ? "" : ` ${noun}`];
  return [words[0]?.replace(/^ال/, "") === noun ? "" : `${noun} `, ""];
}
