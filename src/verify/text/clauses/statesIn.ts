/** A past participle is the same word in "we admitted 3,200", "3,200 were admitted" and "of those admitted". */
const ENGLISH = /(?<![a-z])(?:[a-z]{3,}ed|heard|upheld)(?![a-z])/g;
const NO_STATE = /^(?:hundred|based|compared|followed|increased|united|needed|related|totall?ed|numbered)$/;
const ARABIC = /[ء-ي]{3,}/g;
/** `المقبولة`: what was accepted. */
const PARTICIPLE = /^[وفبل]{0,2}(?:ال)?م([ء-ي]{3,}?)(?:ات|ين|ون|ه)?$/;
/** `قبلت`, `وأغلق`, `عولجت`, `نُظر`. */
const VERB = /^[وف]?(?:ا(?=[ء-ي]{3})|[يت](?=[ء-ي]{3}))?([ء-ي]{3,}?)(?:ت|وا|نا)?$/;
/** `المحالة` and `أحيلت` share two letters and what stands between them. */
const HOLLOW = /^[وف]?(?:ال)?[ما]([ء-ي])[اي]([ء-ي])(?:ت|وا|ه|ات)?$/;
const WEAK = /[اوي]/g;
const ROOT = 3;

/**
 * What words say was done with cases, in a form that is the same for a verb and for the participle that names those cases again:
 * "accepted", `قبلت` and `المقبولة`.
 */
export function statesIn(words: string): readonly string[] {
  const english = (words.match(ENGLISH) ?? []).filter((word) => !NO_STATE.test(word));
  const arabic = (words.match(ARABIC) ?? []).flatMap((word) => {
    const [, first, last] = HOLLOW.exec(word) ?? [];
    if (first !== undefined && last !== undefined) return [`${first}-${last}`];
    return [PARTICIPLE, VERB].flatMap((form) => {
      const root = form.exec(word)?.[1]?.replace(WEAK, "") ?? "";
      return root.length === ROOT ? [root] : [];
    });
  });
  return [...english, ...arabic];
}
