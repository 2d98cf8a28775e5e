import type { Figure, FigureValue } from "../../figures/Figure.js";
import { ratio } from "../../ratios/ratio.js";
import type { ChangesBehind } from "./changesBehind.js";
import type { MovedFigure } from "./EditionComparison.js";
import { uniteSets } from "./uniteSets.js";

type Catalogue = ReadonlyMap<string, Figure>;

/**
 * The derived figures whose values differ, each with the changed counts it rests on, however far; a count that is given and rests on none is none.
 *
 * @param behind - the changed counts that a figure rests on in either catalogue
 */
export function moveFigures(
  before: Catalogue,
  after: Catalogue,
  changed: ReadonlySet<string>,
  behind: readonly [ChangesBehind, ChangesBehind],
  isGiven: (figure: string) => boolean,
): MovedFigure[] {
  const ids = new Set([...after.keys(), ...before.keys()]);
  const [first, second] = behind;
  const reasonsOf = reasonsInOrder(changed);
  return [...ids].flatMap((figure): MovedFigure[] => {
    const [from, to] = [valueIn(before.get(figure)), valueIn(after.get(figure))];
    if (changed.has(figure) || JSON.stringify(from) === JSON.stringify(to)) return [];
    const because = reasonsOf(first(figure), second(figure));
    if (isGiven(figure) && because.length === 0) return [];
    return [
      {
        figure,
        ...(from === undefined ? {} : { before: from }),
        ...(to === undefined ? {} : { after: to }),
        ...(typeof from === "number" && typeof to === "number"
          ? sizeOf(from, to, after.get(figure)?.form === "count")
          : {}),
        because,
      },
    ];
  });
}

/** Only a count has a relative size: that of a change would be the change of a change. */
function sizeOf(before: number, after: number, isCount: boolean): Pick<MovedFigure, "absolute" | "relative"> {
  return isCount && before > 0
    ? { absolute: after - before, relative: ratio(after - before, before) }
    : { absolute: after - before };
}

function valueIn(figure: Figure | undefined): FigureValue | undefined {
  return figure?.result.status === "ok" ? figure.result.value : undefined;
}

/** What is in either of two sets, in the order of the changes; worked out once for each two, and one list for all that rest on them. */
function reasonsInOrder(
  changed: ReadonlySet<string>,
): (a: ReadonlySet<string>, b: ReadonlySet<string>) => readonly string[] {
  const places = new Map([...changed].map((id, at) => [id, at]));
  const placeOf = (id: string): number => places.get(id) ?? 0;
  const known = new Map<ReadonlySet<string>, Map<ReadonlySet<string>, readonly string[]>>();
  return (a, b) => {
    const beside = known.get(a) ?? new Map<ReadonlySet<string>, readonly string[]>();
    known.set(a, beside);
    const reasons = beside.get(b) ?? [...uniteSets([a, b])].sort((one, other) => placeOf(one) - placeOf(other));
    beside.set(b, reasons);
    return reasons;
  };
}
