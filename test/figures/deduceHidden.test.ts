import { describe, expect, it } from "vitest";
import { deduceHidden, type Identity } from "../../src/figures/deduceHidden.js";

const deduced = (identities: readonly Identity[], values: Readonly<Record<string, number>>) => {
  const known = new Map(Object.entries(values));
  const found = deduceHidden(identities, known);
  return [...found].map(([id, by]) => `${id} ${known.get(id)} by ${by.join(" ")}`);
};
const total: Identity = { whole: "t", parts: ["a", "b"] };

describe("what can be worked out", () => {
  it("is what an identity leaves alone in: a part, a whole, what is taken away", () => {
    expect(deduced([total], { t: 10, a: 4 })).toEqual(["b 6 by t a"]);
    expect(deduced([total], { a: 4, b: 5 })).toEqual(["t 9 by a b"]);
    // 2 + 18 - 17 are 3.
    const backlog: Identity = { whole: "t", parts: ["a", "b"], minus: ["c"] };
    expect(deduced([backlog], { t: 3, a: 2, b: 18 })).toEqual(["c 17 by t a b"]);
    expect(deduced([backlog], { a: 2, b: 18, c: 17 })).toEqual(["t 3 by a b c"]);
  });

  it("is all parts of a whole of which nothing is left", () => {
    const three: Identity = { whole: "t", parts: ["a", "b", "c"] };
    expect(deduced([three], { t: 4, a: 4 })).toEqual(["b 0 by t a", "c 0 by t a"]);
    expect(deduced([three], { t: 5, a: 4 })).toEqual([]);
    // Of a whole that is not known, or of which something is taken away, nothing follows.
    expect(deduced([total], { a: 0 })).toEqual([]);
    expect(deduced([{ whole: "t", parts: ["a", "b"], minus: ["c"] }], { t: 0, c: 0 })).toEqual([]);
    expect(deduced([{ whole: "t", parts: ["a"], minus: ["b"] }], { t: 0 })).toEqual([]);
  });

  it("goes on from what was found, by what that was found by", () => {
    const inner: Identity = { whole: "b", parts: ["c", "d"] };
    // 10 - 4 are 6, and less 1 are 5.
    expect(deduced([inner, total], { t: 10, a: 4, c: 1 })).toEqual(["b 6 by t a", "d 5 by t a c"]);
    expect(deduced([{ whole: "b", parts: ["a", "d"] }, total], { t: 10, a: 4 })).toEqual(["b 6 by t a", "d 2 by t a"]);
  });

  it("is nothing where all is known", () => {
    expect(deduced([total], { t: 10, a: 4, b: 6 })).toEqual([]);
  });
});
