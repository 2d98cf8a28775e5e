/** Names that stand together on one side of a number: what parts them from it, and how far off they are. */
export interface NamedSide {
  readonly names: readonly string[];
  readonly gap: number;
  readonly distance: number;
}

const NONE: readonly string[] = [];

/** The names of the side from which less parts a number, or that is closer. */
export function nearerSide(before: NamedSide | undefined, after: NamedSide | undefined): readonly string[] {
  if (before === undefined || after === undefined) return (before ?? after)?.names ?? NONE;
  if (before.gap !== after.gap) return before.gap < after.gap ? before.names : after.names;
  return before.distance <= after.distance ? before.names : after.names;
}
