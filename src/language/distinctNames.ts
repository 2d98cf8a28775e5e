/** What a page can say of a thing, in one language. */
export interface NamedThing {
  readonly id: string;
  readonly name: string;
  /** What tells it from others of its name where no other has it: a contact, a platform. */
  readonly own?: string | undefined;
  /** What it is, where its name alone does not say so. */
  readonly kind?: string | undefined;
}

/** Marks, once they stand behind their letters, and the article. */
const LOOSE = /\p{M}|ـ|(?<!\S)ال(?=\S\S)/gu;
const SPELLINGS = "ىة-٠١٢٣٤٥٦٧٨٩";

/**
 * The names of things in one list, by which a reader tells them apart: of several of one name, however it is spelt, each has behind it
 * what it alone has, or its id. Names that are alike only now have the id behind them, too. `asWritten`, names that are spelt otherwise
 * are others; `isTold`, they are told apart already, as far as they were alike.
 */
export function distinctNames(things: readonly NamedThing[], asWritten = false, isTold = false): readonly string[] {
  const keys = things.map(({ name }) => (asWritten || isTold ? name : keyOf(name)));
  const told = things.map((thing, at) => {
    const { id, name, own, kind } = thing;
    const namesakes = things.filter((_, other) => keys[other] === keys[at]);
    const isOwn = !isTold && namesakes.filter((other) => other.own === own).length === 1;
    const alone = isTold ? undefined : kind;
    const behind = namesakes.length > 1 ? ((isOwn ? own : undefined) ?? id) : alone;
    return behind === undefined ? thing : { ...thing, name: `${name} (${behind})` };
  });
  return told.some((thing, at) => thing !== things[at])
    ? distinctNames(told, asWritten, true)
    : told.map(({ name }) => name);
}

/** A name as a reader compares it; `foldText`, which knows more, would be a part of every summary. */
function keyOf(name: string): string {
  const bare = name.normalize("NFKD").toLowerCase().replace(LOOSE, "");
  return bare.replace(/[ىة٠-٩-]/g, (letter) => "يه 0123456789".charAt(SPELLINGS.indexOf(letter)));
}
