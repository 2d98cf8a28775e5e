/** The ids of lists, each once, in the order in which they are met. */
export function idsOf(lists: readonly (readonly { readonly id: string }[])[]): readonly string[] {
  return [...new Set(lists.flat().map(({ id }) => id))];
}
