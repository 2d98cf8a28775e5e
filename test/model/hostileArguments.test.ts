import { describe, expect, it } from "vitest";
import * as decimal from "../../src/decimal.js";
import * as library from "../../src/index.js";
import * as csv from "../../src/read/csv.js";
import * as html from "../../src/read/html.js";
import * as schema from "../../src/schema/index.js";
import * as testing from "../../src/testing/index.js";
import { OPTIONS, SOUND_CALLS } from "./soundCalls.js";

const { ERROR_CODES, FeedbackError } = library;
const ENTRIES = { ...library, ...schema, ...testing, ...csv, ...html, ...decimal };
const FUNCTIONS = Object.entries(ENTRIES).flatMap(([name, value]) =>
  typeof value === "function" && !name.endsWith("Error") ? [{ name, call: value }] : [],
);

/** What a caller without types, or an answer that nobody checked, may hand in. */
const HOSTILE: Readonly<Record<string, unknown>> = {
  undefined: undefined,
  null: null,
  "42": 42,
  "1.5": 1.5,
  "-1": -1,
  NaN: Number.NaN,
  Infinity: Number.POSITIVE_INFINITY,
  "5n": 5n,
  true: true,
  text: "x",
  "no text": "",
  "[]": [],
  "[null]": [null],
  "{}": {},
  misspelt: { misspelt: 1 },
  "a result without value": { status: "ok" },
  "a bad date": new Date(Number.NaN),
  "a function": () => 1,
  "a symbol": Symbol("s"),
  "without prototype": Object.create(null),
};
const ALL = Object.keys(HOSTILE);

/** Options that may be left out, and what holds none. */
const NO_OPTIONS = ["undefined", "[]", "{}", "a bad date", "without prototype"];
/** No records, and one that is none, which is accounted for. */
const NOTHING = ["[]", "[null]"];
const TEXTS = ["text", "no text"];
const INTEGERS = ["42", "-1"];
const NUMBERS = ["42", "1.5", "-1"];

const failed = (label: string) => `${label}: failed`;

/** What is no misuse, by function and place of the argument. */
const TAKEN: Readonly<Record<string, readonly string[]>> = {
  // An assertion fails on what is of the right kind: with an Error of its own, that names what was expected.
  "assertFigure.0": ["42", "1.5", "-1", "NaN", "Infinity", ...TEXTS].map(failed),
  "assertTiesOut.0": TEXTS.map(failed),
  "bindTable.0": ["[]"],
  "bindTable.1": ["undefined", "[]"],
  "changeBetween.0": ["42"],
  "changeBetween.1": ["42"],
  // A part that is not there makes a check that cannot be made.
  "checkBound.0": ["[]"],
  "checkRollForward.0": ["undefined"],
  "checkRollForward.1": ["undefined"],
  "checkRollForward.2": ["undefined"],
  "checkRollForward.3": ["undefined"],
  "checkRollForward.4": ["undefined"],
  "checkRounded.2": ["undefined"],
  "checkShare.0": ["undefined"],
  "checkShare.1": ["undefined"],
  "checkShareOfSum.0": ["[]"],
  "checkShareOfSum.1": ["undefined"],
  "checkSharesTo100.0": ["[]"],
  "checkSharesTo100.1": ["undefined", "[]"],
  "checkSum.0": ["[]"],
  "checkSum.1": ["undefined"],
  "checkText.0": TEXTS,
  "checkWeightedMean.0": ["[]"],
  "checkWeightedMean.1": ["[]"],
  "compareSeries.0": ["[]"],
  "convertDigits.0": TEXTS,
  "countedNoun.0": ["42", "1.5"],
  "countsFromRows.0": ["[]"],
  "durationSummary.0": NOTHING,
  // What has no percentage is a change that has none.
  "formatChange.0": NUMBERS,
  "formatCount.0": ["42"],
  "formatDecimal.0": NUMBERS,
  "formatFindings.0": ["[]"],
  "formatFindings.1": ["undefined", ...TEXTS],
  "formatList.0": ["[]"],
  "formatPercent.0": NUMBERS,
  "formatPoints.0": NUMBERS,
  "formatRange.0": ["1.5", "-1"],
  "formatRange.1": ["42", "1.5"],
  "formatSignedCount.0": INTEGERS,
  "halfChange.1": ["undefined"],
  "honestShares.0": ["[]"],
  "isDay.0": ALL,
  "isMonth.0": ALL,
  "isPeriod.0": ALL,
  "isolate.0": TEXTS,
  "largestRemainder.1": ["42"],
  "listDurations.0": ["[]"],
  "listTicketGroups.0": ["[]"],
  "meanPerDay.1": ["undefined"],
  "monthChange.2": ["undefined"],
  "monthShare.2": ["undefined"],
  "monthTotal.2": ["undefined"],
  "normalizeArabic.0": TEXTS,
  "peakMonth.1": ["undefined"],
  "pluralCategory.0": NUMBERS,
  "quarterChange.1": ["undefined"],
  "quarterTotal.1": ["undefined"],
  "ratePer.1": ["42"],
  "ratio.0": INTEGERS,
  "ratio.1": INTEGERS,
  "readCountedNoun.1": ["undefined", "[]"],
  "readCsv.0": ["text"],
  "readCsvPage.0": TEXTS,
  "readCsvTables.0": TEXTS,
  "readFigures.0": TEXTS,
  "readHtml.0": TEXTS,
  "readHtmlTables.0": TEXTS,
  "readTables.0": TEXTS,
  "readTables.1": ["undefined", "[]"],
  "reopenRates.0": ["[]"],
  // What is wrong with a report is listed in what it returns.
  "safeParseReport.0": ALL,
  "seedFault.2": ["42"],
  "seedTextFault.0": TEXTS,
  "seedTextFault.2": ["42"],
  "seriesFigures.0": ["[]"],
  "shiftPeriod.1": INTEGERS,
  "sumCounts.0": ["[]"],
  "summarizeSeries.0": ["[]"],
  "tally.0": NOTHING,
  "tallyNdjson.0": ["[]", "no text"],
  "tallyStream.0": NOTHING,
  "ticketCounts.0": ["[]"],
  "ticketFlow.0": ["[]"],
  "ticketHistories.0": NOTHING,
  "ticketHistoriesFromRows.0": NOTHING,
  "ticketStock.0": ["[]"],
  "tieOut.0": TEXTS,
  // A noun of the caller's own without a unit counts contacts.
  "unitOf.0": ["[]", "[null]", "{}", "misspelt", "a result without value", "a bad date", "without prototype"],
  "wilsonInterval.1": ["42"],
  "yearChange.1": ["undefined"],
  "yearToDate.1": ["undefined"],
};

/** A number that is none, or one written out: what no result may hold. */
function unsound(value: unknown, depth = 0): unknown {
  if (typeof value === "number") return Number.isFinite(value) ? undefined : value;
  // The status of a result that has no value is "undefined".
  if (typeof value === "string")
    return value !== "undefined" && /NaN|Infinity|Invalid Date|undefined|\[object/.test(value) ? value : undefined;
  if (typeof value !== "object" || value === null || depth > 6) return undefined;
  return Object.values(value).find((part) => unsound(part, depth + 1) !== undefined);
}

/** `taken`, `refused` with a code and words that name the value, or what is wrong with the outcome. */
async function outcome(call: object, given: readonly unknown[]): Promise<string> {
  try {
    const result: unknown = typeof call === "function" && (await Reflect.apply(call, undefined, given));
    const fault = call === schema.safeParseReport ? undefined : unsound(result);
    return fault === undefined ? "taken" : `gave ${String(fault)}`;
  } catch (error) {
    if (error instanceof schema.ReportError) return error.issues.length > 0 ? "refused" : "no issues";
    if (error instanceof FeedbackError && ERROR_CODES.includes(error.code) && / needs .+, got ./s.test(error.message))
      return "refused";
    return error instanceof Error && error.name === "Error" ? "failed" : `threw ${String(error)}`;
  }
}

/** What becomes of each hostile value at one place, but for what is refused. */
async function outcomes(call: object, sound: readonly unknown[], place: number): Promise<readonly string[]> {
  const told: string[] = [];
  for (const [label, value] of Object.entries(HOSTILE)) {
    const found = await outcome(
      call,
      sound.map((argument, index) => (index === place ? value : argument)),
    );
    if (found === "taken") told.push(label);
    else if (found !== "refused") told.push(`${label}: ${found}`);
  }
  return told;
}

describe("every exported function", () => {
  it("has a sound call here, and it is sound", async () => {
    expect(Object.keys(SOUND_CALLS)).toEqual(FUNCTIONS.map(({ name }) => name).sort());
    for (const { name, call } of FUNCTIONS)
      expect([name, await outcome(call, SOUND_CALLS[name] ?? [])]).toEqual([name, "taken"]);
  });

  const places = FUNCTIONS.flatMap(({ name, call }) =>
    (SOUND_CALLS[name] ?? []).map((argument, place) => ({ name, call, place, isOptions: argument === OPTIONS })),
  );

  it.each(places)("$name refuses, as its argument $place, what it does not take", async (each) => {
    const { name, call, place, isOptions } = each;
    const taken = TAKEN[`${name}.${place}`] ?? (isOptions ? NO_OPTIONS : []);
    const told = await outcomes(call, SOUND_CALLS[name] ?? [], place);
    expect(told.toSorted()).toEqual(taken.toSorted());
  });
});
