import type { Figure } from "../../figures/Figure.js";
import { uniteSets } from "./uniteSets.js";

/** The changed counts that a figure rests on. */
export type ChangesBehind = (figure: string) => ReadonlySet<string>;

/** The changed counts that a figure of a catalogue rests on, however far; each is worked out once. `lacking` are those of which one edition has no value. */
export function changesBehind(
  catalogue: ReadonlyMap<string, Figure>,
  changed: ReadonlySet<string>,
  lacking: ReadonlySet<string>,
): ChangesBehind {
  const known = new Map<string, ReadonlySet<string>>();
  const behind = (id: string): ReadonlySet<string> => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const figure = catalogue.get(id);
    const { subject, period, result } = figure ?? {};
    // What both editions give decides in neither whether there is a value.
    const beside = besidesOf(figure)
      .flatMap((other) => catalogue.get(other)?.inputs ?? [])
      .flatMap((input) => [input, ...behind(input)])
      .filter((each) => lacking.has(each));
    const inputs = [...(figure?.inputs ?? []), ...beside];
    // A sum of the most frequent causes has no value either where the count of another cause is missing, whose place is unknown.
    const missing = result?.coverage.missing.map((part) => `${subject}/${part.period}/${period}`) ?? [];
    const own = new Set([...missing, ...inputs].filter((each) => changed.has(each)));
    const set = uniteSets([own, ...inputs.flatMap((input) => (own.has(input) ? [] : [behind(input)]))]);
    known.set(id, set);
    return set;
  };
  return behind;
}

/**
 * What else decides whether a figure has a value: of a window of an initiative both windows, since they are of equal length, and of its
 * contacts the tickets of both, too; of ratings that nobody gave, all ratings.
 */
function besidesOf(figure: Figure | undefined): string[] {
  if (figure === undefined) return [];
  const { id, formula, inputs, measure, subject } = figure;
  const place = id.slice(0, id.lastIndexOf("/") + 1);
  if (subject === "satisfaction") return formula === "sum" && inputs.length === 0 ? [`${place}rated`] : [];
  if (subject !== "initiatives" || !/^(?:before|after)/.test(measure)) return [];
  return (measure.endsWith("-contacts") ? ["", "-contacts"] : [""]).flatMap((of) => [
    `${place}before${of}`,
    `${place}after${of}`,
  ]);
}
