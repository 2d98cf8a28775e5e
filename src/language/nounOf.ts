import { FeedbackError } from "../model/FeedbackError.js";
import type { CountedNoun, NounId } from "../model/Noun.js";
import { NOUNS } from "./nouns.js";
import { tableNoun } from "./tableNoun.js";

/**
 * The forms of a noun of the table or of the caller's own; throws `unknown-noun`, and `bad-noun`, by the place of the form, where
 * one of a language is lacking, whether or not the number at hand asks for it.
 */
export function nounOf(noun: NounId | CountedNoun, path?: string): Pick<CountedNoun, "ar" | "en"> {
  if (typeof noun === "object" && noun !== null) {
    const { ar, en } = noun;
    needForms(ar, ["singular", "dual", "dualOblique", "plural", "accusative", "gender"], "ar", path);
    needForms(en, ["singular", "plural"], "en", path);
    return noun;
  }
  if (Object.hasOwn(NOUNS, noun)) return tableNoun(noun);
  throw new FeedbackError(
    "unknown-noun",
    `a noun needs forms of its own, or to be one of ${Object.keys(NOUNS).join(", ")}`,
    noun,
    path,
  );
}

function needForms(forms: object | undefined, names: readonly string[], language: string, path?: string): void {
  if (forms === undefined) return;
  const given: Readonly<Record<string, unknown>> = { ...forms };
  const lacking = names.find((name) => {
    const form = given[name];
    return typeof form !== "string" || form === "" || (name === "gender" && form !== "m" && form !== "f");
  });
  if (lacking)
    throw new FeedbackError(
      "bad-noun",
      "a noun needs every form of its language, and in Arabic its gender, m or f",
      given[lacking],
      `${path ? `${path}.` : ""}${language}.${lacking}`,
    );
}
