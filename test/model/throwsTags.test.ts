import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as library from "../../src/index.js";
import * as testing from "../../src/testing/index.js";
import { FULL } from "./fullReport.js";
import { SOUND_CALLS } from "./soundCalls.js";

const { ERROR_CODES, FeedbackError, firstQuarter2021 } = library;
const ENTRIES: Readonly<Record<string, unknown>> = { ...library, ...testing };

type Place = readonly string[];

/** The value with another one in a place. */
function damaged(given: unknown, [key, ...rest]: Place, value: unknown): unknown {
  if (key === undefined) return value;
  if (typeof given !== "object" || given === null) return given;
  const inner = damaged(Reflect.get(given, key), rest, value);
  return Array.isArray(given) ? Object.assign([...given], { [key]: inner }) : { ...given, [key]: inner };
}

const most = Number.MAX_SAFE_INTEGER;
/** What is wrong in a report that nobody parsed, by its place. */
const FAULTS: readonly (readonly [place: string, value: unknown])[] = [
  ["period", "2021-13"],
  ["channels", {}],
  ["channels.0", 5],
  ["channels.1", FULL.channels[0]],
  ["channels.0.counts", "visit"],
  ["channels.0.counts", "ticket"],
  ["channels.0.breaks", ["July"]],
  ["channels.0.breaks", 5],
  ["tickets", null],
  ["tickets.asOf", "31/9"],
  ["tickets.open", -1],
  ["tickets.open", most],
  ["tickets.closed", most],
  ["tickets.flow.opened", most],
  ["tickets.flow.closed", 0.5],
  ["tickets.durations.firstResponse.mean", -1],
  ["tickets.durations.firstResponse.mean", {}],
  ["tickets.durations.firstResponse.unit", "week"],
  ["tickets.subsets.0.count", 0.5],
  ["causes.0.tickets", 0.5],
  ["causes.0.months.2025-07", 0.5],
  ["causes.1", { id: "other", name: { en: "O" }, tickets: most }],
  ["causeCases", 0.5],
  ["initiatives.0.liveDate", "soon"],
  ["initiatives.0.reach.noun", "visit"],
  ["satisfaction.0.ratings.1", 0.5],
  ["satisfaction.0.ratings.9", 5],
  ["satisfaction.0.ratings.1", most],
  ["satisfaction.0.scale", { min: 5, max: 1 }],
  ["satisfaction.0.weight", -1],
  ["bases.0.count", 0.5],
  ["published.0.figure", 5],
  ["edition.date", "soon"],
];

/** A report whose ids are those that the calls ask for, with one fault; a count of a month, whichever the report has. */
function faultyReports(sound: object): readonly unknown[] {
  const merged = { ...FULL, ...sound };
  const months = ["2021-02", "2025-07"].flatMap((month) => [
    damaged(merged, ["channels", "0", "months", month], 0.5),
    damaged(merged, ["channels", "0", "months", month], most),
  ]);
  return [null, {}, ...months, ...FAULTS.map(([place, value]) => damaged(merged, place.split("."), value))];
}

/** The codes that docstrings name, by function: each is in a file of its name. */
const SOURCES = new Map(
  readdirSync("src", { recursive: true, encoding: "utf8" }).flatMap((path) =>
    path.endsWith(".ts") ? [[path.replace(/^.*\//, "").slice(0, -3), path] as const] : [],
  ),
);
function namedIn(name: string): readonly string[] {
  const text = readFileSync(`src/${SOURCES.get(name)}`, "utf8");
  const end = text.search(new RegExp(`^export (?:async )?function ${name}\\b`, "m"));
  const docstring = text.slice(text.lastIndexOf("/**", end), end);
  const [, throws = ""] = docstring.match(/@throws([\s\S]*?)(?:\n \* @|\n \*\s*\n|\*\/)/) ?? [];
  // "what `figures` throws", and "as for `figures`".
  const others = [...throws.matchAll(/(?:what|as) (?:for )?(?:\{@link (\w+)\}|`(\w+)`)/g)].flatMap(([, link, word]) => {
    const other = link ?? word ?? "";
    return other !== name && SOURCES.has(other) ? namedIn(other) : [];
  });
  return [...ERROR_CODES.filter((code) => throws.includes(`\`${code}\``)), ...others];
}

async function codesOf(call: object, given: readonly unknown[], place: number): Promise<readonly string[]> {
  const argument = given[place];
  const isList = Array.isArray(argument);
  const sound: unknown = isList ? argument[0] : argument;
  const codes = new Set<string>();
  for (const report of faultyReports(Object(sound)))
    try {
      const faulty = given.with(place, isList ? [report, ...argument.slice(1)] : report);
      if (typeof call === "function") await Reflect.apply(call, undefined, faulty);
    } catch (error) {
      if (error instanceof FeedbackError) codes.add(error.code);
    }
  return [...codes];
}

const isReport = (given: unknown): boolean =>
  typeof given === "object" && given !== null && "channels" in given && "period" in given;
const TAKERS = Object.entries(SOUND_CALLS).flatMap(([name, given]) => {
  const place = given.findIndex((each) => isReport(Array.isArray(each) ? each[0] : each));
  const call = ENTRIES[name];
  return place >= 0 && typeof call === "function" ? [{ name, call, given, place }] : [];
});

describe("the codes that a function throws for a report that is none", () => {
  it("are asked of everything that takes a report", () => {
    expect(TAKERS.length).toBeGreaterThan(45);
    expect(firstQuarter2021.channels.length).toBeGreaterThan(1);
  });

  it.each(TAKERS)("are in the docstring of $name", async ({ name, call, given, place }) => {
    const named = namedIn(name);
    expect(`${name}: ${(await codesOf(call, given, place)).filter((code) => !named.includes(code))}`).toBe(`${name}: `);
  });
});
