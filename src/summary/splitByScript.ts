import type { Language } from "../model/lists.js";

/** A stretch of a text, with its language where that is not the one around it. */
export interface ScriptRun {
  readonly text: string;
  readonly language?: Language;
}

// From the first letter of the other script to the last before a letter of the page's own, with a number at the end of a name
// ("Call centre 1") and a bracket that it opened. English parts its lists by commas; Arabic by its own, which end a run.
const OTHERS: Readonly<
  Record<Language, { readonly language: Language; readonly letter: RegExp; readonly run: RegExp }>
> = {
  ar: {
    language: "en",
    letter: /[A-Za-zÀ-ÖØ-öø-ɏ]/,
    run: /[A-Za-zÀ-ÖØ-öø-ɏ](?:[^\u0600-\u08FF\uFB50-\uFEFC]*[A-Za-zÀ-ÖØ-öø-ɏ])?(?:[ -]?\d+)*\)?/g,
  },
  en: {
    language: "ar",
    letter: /[\u0620-\u064A\u0671-\u06D3]/,
    run: /[\u0620-\u064A\u0671-\u06D3](?:[^A-Za-zÀ-ÖØ-öø-ɏ,:;]*[\u0620-\u0652\u0671-\u06D3])?(?:[ -]?[\d٠-٩]+)*\)?/g,
  },
};

/** Parts a text into what is in the letters of its language and what is in those of the other: names that a report has in one only. */
export function splitByScript(text: string, own: Language): readonly ScriptRun[] {
  const { language, letter, run } = OTHERS[own];
  if (text === "") return [];
  // Most pieces have none, and a look is far cheaper than a search for runs.
  if (!letter.test(text)) return [{ text }];
  const runs: ScriptRun[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(run)) {
    const foreign = found.endsWith(")") && !found.includes("(") ? found.slice(0, -1) : found;
    if (index > from) runs.push({ text: text.slice(from, index) });
    runs.push({ text: foreign, language });
    from = index + foreign.length;
  }
  if (from < text.length) runs.push({ text: text.slice(from) });
  return runs;
}
