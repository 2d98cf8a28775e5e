/** The options of a whole report without its waivers, which the writers of numbers do not know. */
export function withoutWaivers<Options extends object>(options: Options & { readonly waivers?: unknown }) {
  const { waivers: _, ...others } = options;
  return others;
}
