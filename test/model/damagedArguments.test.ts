import { describe, expect, it } from "vitest";
import * as decimal from "../../src/decimal.js";
import * as library from "../../src/index.js";
import * as csv from "../../src/read/csv.js";
import * as html from "../../src/read/html.js";
import * as schema from "../../src/schema/index.js";
import * as testing from "../../src/testing/index.js";
import { FULL } from "./fullReport.js";
import { SOUND_CALLS } from "./soundCalls.js";

const ENTRIES: Readonly<Record<string, unknown>> = { ...library, ...schema, ...testing, ...csv, ...html, ...decimal };
const page = "33 calls, 3 hours, 50 % of 90 tickets";

/** Sound calls, and those of what takes a whole report with one that has everything. */
const CALLS: readonly (readonly [name: string, ...given: readonly unknown[]])[] = [
  ...Object.entries(SOUND_CALLS).map(([name, given]) => [name, ...given] as const),
  ["summarize", FULL, { language: "en" }],
  ["figures", FULL, { earlier: [FULL] }],
  ["explainFigure", FULL, "tickets/2025-Q3/closure-rate"],
  ["reconcile", FULL, { previous: FULL }],
  ["tieOut", page, FULL, { earlier: [{ ...FULL, period: "2025-Q2" }] }],
  ["compareEditions", FULL, FULL],
  ["compareSeries", [FULL, { ...FULL, period: "2025-Q2" }]],
  ["combineReports", [FULL, FULL]],
  ["initiativeEffect", FULL, "app", { months: 1 }],
  ["subsetShare", FULL, "portal"],
  ["overallSatisfaction", FULL, { by: "weights" }],
];

const DAMAGE: readonly unknown[] = [undefined, null, 5, "x", [], [null], {}];
/** Of a list of items of one kind these are enough. */
const MOST = 3;

type Place = readonly string[];

/** Every place within an argument, but those of the argument itself, which other tests damage. */
function placesIn(given: unknown, at: Place = []): readonly Place[] {
  if (typeof given !== "object" || given === null || at.length > 8) return [];
  return Object.entries(given)
    .slice(0, Array.isArray(given) ? MOST : undefined)
    .flatMap(([key, value]) => [[...at, key], ...placesIn(value, [...at, key])]);
}

/** The value with another one in a place, sharing with it whatever is not on the way there. */
function damaged(given: unknown, [key, ...rest]: Place, value: unknown): unknown {
  if (key === undefined) return value;
  if (typeof given !== "object" || given === null) return given;
  const inner = damaged(Reflect.get(given, key), rest, value);
  if (Array.isArray(given)) return given.with(Number(key), inner);
  return { ...given, [key]: inner };
}

/** What is thrown that no caller could be told by: neither coded, nor the failure of an assertion. */
async function fault(name: string, given: readonly unknown[]): Promise<string | undefined> {
  const call = ENTRIES[name];
  try {
    if (typeof call === "function") await Reflect.apply(call, undefined, given);
    return undefined;
  } catch (error) {
    const isTold = error instanceof library.FeedbackError || error instanceof schema.ReportError;
    const isAssertion = error instanceof Error && error.name === "Error";
    return isTold || isAssertion ? undefined : String(error);
  }
}

describe("arguments that are damaged within", () => {
  it.each(CALLS.map(([name, ...given]) => ({ name, given })))(
    "are taken or refused by a code by $name",
    async ({ name, given }) => {
      const faults: string[] = [];
      for (const [index, argument] of given.entries())
        for (const place of placesIn(argument))
          for (const value of DAMAGE) {
            const told = await fault(name, given.with(index, damaged(argument, place, value)));
            if (told !== undefined) faults.push(`${index}.${place.join(".")} = ${JSON.stringify(value)}: ${told}`);
          }
      expect(faults).toEqual([]);
    },
  );
});
