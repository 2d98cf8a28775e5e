import type { Label } from "../model/FeedbackReport.js";
import { LANGUAGES, type Language } from "../model/lists.js";
import { distinctNames, type NamedThing } from "./distinctNames.js";

/**
 * The names, in each language, of the items of one list that only then are told apart; nothing for an item that is known by its own.
 * `asWritten` is that of `distinctNames`.
 */
export function distinctLabels<Item>(
  items: readonly Item[],
  thingOf: (item: Item, language: Language, index: number) => NamedThing,
  asWritten = false,
): readonly (Label | undefined)[] {
  const told = LANGUAGES.map((language) => {
    const things = items.map((item, index) => thingOf(item, language, index));
    return { language, things, names: distinctNames(things, asWritten) };
  });
  return items.map((_, at) =>
    told.every(({ things, names }) => names[at] === things[at]?.name)
      ? undefined
      : Object.fromEntries(told.map(({ language, names }) => [language, names[at]])),
  );
}
