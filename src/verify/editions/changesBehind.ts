import type { Figure } from "../../figures/Figure.js";
import { uniteSets } from "./uniteSets.js";

/** The changed counts that a figure of a catalogue rests on, however far; each is worked out once. */
export function changesBehind(
  catalogue: ReadonlyMap<string, Figure>,
  changed: ReadonlySet<string>,
): (figure: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  const behind = (id: string): ReadonlySet<string> => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const { inputs = [], subject, period, result } = catalogue.get(id) ?? {};
    // A sum of the most frequent causes has no value either where the count of another cause is missing, whose place is unknown.
    const missing = result?.coverage.missing.map((part) => `${subject}/${part.period}/${period}`) ?? [];
    const own = new Set([...missing, ...inputs].filter((each) => changed.has(each)));
    const set = uniteSets([own, ...inputs.flatMap((input) => (own.has(input) ? [] : [behind(input)]))]);
    known.set(id, set);
    return set;
  };
  return behind;
}
