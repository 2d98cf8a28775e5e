import type { Figure, FigureValue } from "../../figures/Figure.js";
import { ratio } from "../../ratios/ratio.js";
import type { MovedFigure } from "./EditionComparison.js";

type Catalogue = ReadonlyMap<string, Figure>;

/** The derived figures whose values differ, each with the changed counts it rests on, however far. */
export function moveFigures(before: Catalogue, after: Catalogue, changed: ReadonlySet<string>): MovedFigure[] {
  const ids = new Set([...after.keys(), ...before.keys()]);
  return [...ids].flatMap((figure): MovedFigure[] => {
    const [from, to] = [valueIn(before.get(figure)), valueIn(after.get(figure))];
    if (changed.has(figure) || JSON.stringify(from) === JSON.stringify(to)) return [];
    const because = new Set<string>();
    for (const catalogue of [before, after]) collect(figure, catalogue, changed, because);
    return [
      {
        figure,
        ...(from === undefined ? {} : { before: from }),
        ...(to === undefined ? {} : { after: to }),
        ...(typeof from === "number" && typeof to === "number"
          ? sizeOf(from, to, after.get(figure)?.form === "count")
          : {}),
        because: [...changed].filter((id) => because.has(id)),
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

function collect(id: string, catalogue: Catalogue, changed: ReadonlySet<string>, because: Set<string>): void {
  const figure = catalogue.get(id);
  if (figure === undefined) return;
  const { inputs, subject, period, result } = figure;
  // A sum of the most frequent causes has no value either where the count of another cause is missing, whose place is unknown.
  const missing = result.coverage.missing.map((part) => `${subject}/${part.period}/${period}`);
  for (const cause of missing) if (changed.has(cause)) because.add(cause);
  for (const input of inputs) {
    if (changed.has(input)) because.add(input);
    else collect(input, catalogue, changed, because);
  }
}
