import { describe, expect, it } from "vitest";
import { tally } from "../../src/tally/tally.js";
import { held } from "../tools/held.js";

describe("memory of the records of one id", () => {
  it.each([
    ["equal ones", { at: "2021-03-01", via: "a" }, { duplicate: 399_999 }],
    ["such as are not counted", { at: "2021-03-01", via: "b" }, { unmapped: 400_000 }],
    ["such as are of no month of the period", { at: "2021-04-01", via: "b" }, { outOfPeriod: 400_000 }],
    ["such as were merged", { at: "2021-03-01", via: "a", into: "7" }, { merged: 400_000 }],
  ])("does not grow with %s", (_, record, account) => {
    const seen: number[] = [];
    function* records() {
      for (let index = 0; index < 400_000; index++) {
        if (index === 200_000) seen.push(held());
        yield { id: 1, version: 1, ...record };
      }
      seen.push(held());
    }
    const fields = { at: "at", channel: "via", id: "id", version: "version", mergedInto: "into" } as const;
    const counted = tally<Readonly<Record<string, unknown>>>(records(), {
      ...fields,
      channels: ["a"],
      period: "2021-Q1",
    });
    expect(counted.account).toMatchObject({ read: 400_000, ...account });
    const [middle = 0, end = 0] = seen;
    // Fifty bytes for each of the last two hundred thousand would be ten megabytes.
    expect(end - middle).toBeLessThan(5);
  });
});
