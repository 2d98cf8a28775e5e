/**
 * The ids of items. One that is missing or no text is told of where it stands.
 *
 * @param items - the items, as far as they could be read
 * @returns their ids, in their order
 */
export function idsOf(items: readonly { readonly id: string }[]): readonly string[] {
  return items.map(({ id }) => id).filter((id: unknown) => typeof id === "string");
}
