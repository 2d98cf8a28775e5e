import { describe, expect, it } from "vitest";
import type { Figure, FormulaId } from "../../src/figures/Figure.js";
import { figureOf } from "../../src/figures/figureOf.js";
import { figures } from "../../src/figures/figures.js";
import { withholdSuppressed } from "../../src/figures/withholdSuppressed.js";
import { okResult } from "../../src/metrics/okResult.js";
import { unavailable } from "../../src/metrics/unavailable.js";
import type { Cell } from "../../src/model/FeedbackReport.js";
import type { Result } from "../../src/model/Result.js";

const one = okResult(1, "ticket");
const figure = (id: string, formula: FormulaId, inputs: readonly string[], result: Result<number> = one): Figure =>
  figureOf({ subject: "tickets" }, id, "2021-Q1", id, "count", "flow", formula, inputs, result);

it("what adds up the parts of a suppressed count is withheld, by whatever name, and so is all that follows from it", () => {
  const absent = unavailable(one, "absent");
  const catalogue = [
    figure("a", "as-given", []),
    figure("b", "as-given", []),
    figure("left", "as-given", []),
    figure("follows", "ratio", ["other", "rolled"]),
    figure("other", "sum", ["a", "b"]),
    figure("rolled", "roll-forward", ["a"]),
    figure("missing", "sum", ["b", "a"], absent),
    figure("largest", "largest", ["a", "b"]),
    figure("part", "sum", ["a"]),
    figure("mixed", "ratio", ["part", "other"]),
  ];
  const identities = [
    { whole: "hidden", parts: ["b", "a"] },
    { whole: "hidden", parts: ["rolled"] },
    { whole: "hidden", parts: ["left"] },
    { whole: "hidden", parts: ["a"], minus: ["b"] },
    { whole: "told", parts: ["part"] },
  ];
  const found = withholdSuppressed(catalogue, identities, new Set(["hidden"]));
  const withheld = found.filter(({ result }) => result.status === "unavailable" && result.reason === "suppressed");
  // The parts themselves are given, and which of them is the largest tells no sum.
  expect(withheld.map(({ id }) => id)).toEqual(["follows", "other", "rolled", "mixed"]);
  expect(found.filter((each) => !withheld.includes(each)).every((each) => catalogue.includes(each))).toBe(true);
});

describe("a suppressed month", () => {
  const caveated = (months: Readonly<Record<string, Cell>>, more: object = {}) =>
    figures({ period: "2021-Q1", channels: [{ id: "calls", kind: "phone", months, ...more }] })
      .filter(({ result }) => result.caveats.includes("discloses-suppressed"))
      .map(({ id }) => id);
  const hidden = { missing: "suppressed" } as const;

  it("is given away by a total beside the other months: 20 less 5 and 4", () => {
    const months = { "2021-01": 5, "2021-02": hidden, "2021-03": 4 };
    expect(caveated(months, { totals: { "2021-Q1": 20 } })).toEqual(["contacts/calls/2021-Q1"]);
    expect(caveated(months)).toEqual([]);
  });

  it("is not beside another one, nor where what is missing is not withheld", () => {
    const totals = { "2021-Q1": 20 };
    expect(caveated({ "2021-01": 5, "2021-02": hidden, "2021-03": hidden }, { totals })).toEqual([]);
    expect(caveated({ "2021-01": 5, "2021-02": { missing: "not-collected" }, "2021-03": 4 }, { totals })).toEqual([]);
  });
});
