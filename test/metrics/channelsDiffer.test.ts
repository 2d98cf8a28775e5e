import { describe, expect, it } from "vitest";
import { figureById } from "../../src/figures/figureById.js";
import { applicableSpans } from "../../src/metrics/applicableSpans.js";
import { channelsDiffer } from "../../src/metrics/channelsDiffer.js";
import { compareSeries } from "../../src/metrics/compareSeries.js";
import { quarterChange } from "../../src/metrics/quarterChange.js";
import type { Cell, Channel } from "../../src/model/FeedbackReport.js";

const none = { missing: "not-applicable" } as const;
/** A channel with cells of January to June 2024; a cell left out is absent. */
const channel = (id: string, ...cells: readonly (Cell | undefined)[]): Channel => ({
  id,
  kind: "phone",
  months: Object.fromEntries(
    cells.flatMap((cell, index): [string, Cell][] => (cell === undefined ? [] : [[`2024-0${index + 1}`, cell]])),
  ),
});
const calls = channel("calls", 1, 1, 1, 1, 1, 1);
const FIRST = ["2024-01", "2024-02", "2024-03"];
const SECOND = ["2024-04", "2024-05", "2024-06"];
const differ = (...channels: readonly Channel[]) => channelsDiffer(channels, FIRST, channels, SECOND);

describe("channels that have nothing to count", () => {
  it("differ where it is in other months of one quarter than of the other, and not where in the same", () => {
    expect(differ(calls, calls)).toBe(false);
    expect(differ(calls, channel("app", none, none, none, 1, 1, 1))).toBe(true);
    expect(differ(channel("app", 1, 1, none, none, 1, 1), calls)).toBe(true);
    expect(differ(calls, channel("app", 1, none, 1, 1, none, 1))).toBe(false);
    expect(differ(calls, channel("app", none, none, none, none, none, none))).toBe(false);
    // One that is missing may have been there.
    expect(differ(calls, channel("app", undefined, 1, 1, 1, { missing: "suppressed" }, 1))).toBe(false);
  });

  it("differ by what a longer period says of a month without a cell", () => {
    expect(differ(calls, { ...channel("app"), totals: { "2024-Q1": none, "2024-Q2": 9 } })).toBe(true);
  });

  it("differ where all contacts are those of one alone, and tell it of that one as well", () => {
    const app = channel("app", 1, 1, none, 2, 1, 1);
    expect(differ(app)).toBe(true);
    const report = { period: "2024-Q2", channels: [app] };
    // 4 after 2.
    expect(quarterChange(report)).toMatchObject({ value: { absolute: 2 }, caveats: ["channels-changed"] });
    expect(quarterChange(report, "app")).toMatchObject({ value: { absolute: 2 }, caveats: ["channels-changed"] });
    const caveatsOf = (id: string) => figureById(report, id).result.caveats;
    expect(caveatsOf("contacts/2024-Q2/quarter-change")).toEqual(["channels-changed"]);
    expect(caveatsOf("contacts/app/2024-Q2/quarter-change")).toEqual(["channels-changed"]);
    // May after April, in both of which it was there.
    expect(caveatsOf("contacts/app/2024-05/month-change")).toEqual([]);
    const [compared] = compareSeries([{ ...report, period: "2024-Q1" }, report]);
    expect(compared?.contacts.caveats).toEqual(["channels-changed"]);
    expect(compared?.channels[0]?.contacts.caveats).toEqual(["channels-changed"]);
  });

  it("are told of a change that there is, and of no other", () => {
    const change = (...cells: readonly (Cell | undefined)[]) =>
      quarterChange({ period: "2024-Q2", channels: [calls, channel("app", ...cells)] });
    // 3 + 1 after 3 + 3, and 3 + 3 after 3 + 3.
    expect(change(1, 1, 1, none, none, 1)).toMatchObject({ value: { absolute: -2 }, caveats: ["channels-changed"] });
    expect(change(1, 1, 1, 1, 1, 1)).toMatchObject({ value: { absolute: 0 }, caveats: [] });
    expect(change(1, 1, 1, none, undefined, 1)).toMatchObject({ status: "unavailable", caveats: ["not-comparable"] });
  });

  it("leave a period without the months in which none of them had any", () => {
    const app = channel("app", none, none, 1);
    expect(applicableSpans([app], "2024-Q1")).toEqual(["2024-03"]);
    expect(applicableSpans([app, channel("fax", none, 1, 1)], "2024-Q1")).toEqual(["2024-02", "2024-03"]);
    expect(applicableSpans([app, calls], "2024-Q1")).toEqual(["2024-Q1"]);
    // A month that is missing keeps its days, and a period in which there was nothing at all is itself.
    expect(applicableSpans([channel("app", 1, undefined, { missing: "suppressed" })], "2024-Q1")).toEqual(["2024-Q1"]);
    expect(applicableSpans([channel("app", none, none, none)], "2024-Q1")).toEqual(["2024-Q1"]);
  });
});
