/** How many letters two names must begin with in common. */
const FEWEST = 3;

/** The name that begins like a mistyped one, hyphens aside: `language` for `lang`, `tie-out` for `tieout`; nothing where none does. */
export function nearName(typed: string, names: readonly string[]): string | undefined {
  const given = bare(typed);
  let nearest: string | undefined;
  let most = FEWEST - 1;
  // Of names that are as near, the shortest: `version`, not `version-field`, for `versio`.
  for (const name of [...names].sort((one, other) => one.length - other.length)) {
    const known = bare(name);
    let common = 0;
    while (common < known.length && known[common] === given[common]) common++;
    if (common <= most) continue;
    nearest = name;
    most = common;
  }
  return nearest;
}

function bare(name: string): string {
  return name.replaceAll("-", "").toLowerCase();
}
