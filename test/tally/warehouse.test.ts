import { readFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";
import { PGlite } from "@electric-sql/pglite";
import { beforeAll, describe, expect, it } from "vitest";
import { countsFromRows } from "../../src/tally/countsFromRows.js";
import { mergeTallies } from "../../src/tally/mergeTallies.js";
import { monthlyCounts } from "../../src/tally/monthlyCounts.js";
import type { Tally } from "../../src/tally/TallyData.js";
import { tally } from "../../src/tally/tally.js";
import { tallyFromRows } from "../../src/tally/tallyFromRows.js";
import { warehouseQuery } from "./warehouseQuery.js";

// Twenty thousand records keep the suite quick;
// WAREHOUSE_RECORDS=1000000 counts a million.
const { WAREHOUSE_RECORDS = 20_000 } = process.env;
const guide = readFileSync(new URL("../../docs/guides/warehouse.md", import.meta.url), "utf8");
const CHANNELS = ["calls", "emails", "chats", "portal", "branch"];
const OPTIONS = {
  at: "received",
  channel: "via",
  by: { kind: "kind" },
  id: "id",
  mergedInto: "merged",
  channels: CHANNELS,
  timestamp: "epoch-ms",
} as const;
/** What the queries of the account counted. */
const QUERIED = { by: OPTIONS.by, channels: CHANNELS };
const ZONES = [
  "Asia/Riyadh",
  "Europe/London",
  "America/New_York",
  "Africa/Cairo",
  "Asia/Beirut",
  "America/Asuncion",
  "America/St_Johns",
  "Australia/Lord_Howe",
  "Pacific/Apia",
  "Africa/Casablanca",
];

type CountRow = Readonly<Record<string, unknown>>;

/** The same numbers from 0 to below 1 in every run. */
function seeded(): () => number {
  let state = 4;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

interface Contact {
  readonly id: string | null;
  readonly received: number | null;
  readonly via: string | null;
  readonly kind: string | null;
  readonly merged: boolean | null;
  readonly version: number | null;
}

/**
 * Half of the records lie within a day of the end of a month; some ids come again, often at the same instant, some channels are
 * not mapped, and of everything there is none now and then, also as an empty text or one of spaces. Texts have spaces around them.
 */
function generate(): readonly Contact[] {
  const next = seeded();
  const pick = (below: number): number => Math.floor(next() * below);
  const made: Contact[] = [];
  const around = (text: string | null) =>
    text === null || next() < 0.9 ? text : ([` ${text}`, `${text} `, `  ${text}  `][pick(3)] ?? "");
  for (let index = 0; index < Number(WAREHOUSE_RECORDS); index++) {
    const nearMonthEnd = Date.UTC(2009, pick(192), 1) + (pick(172_800) - 86_400) * 1000;
    const anywhere = Date.UTC(2009, 0, 1) + pick(504_921_600) * 1000;
    const before = next() < 0.04 ? made[pick(index)] : undefined;
    const received = next() < 0.01 ? null : next() < 0.5 ? nearMonthEnd : anywhere;
    made.push({
      id: around(next() < 0.03 ? ([null, "", "  "][pick(3)] ?? null) : (before?.id ?? String(index)).trim()),
      received: before && next() < 0.5 ? before.received : received,
      via: around(next() < 0.01 ? (["unknown", "", null][pick(3)] ?? null) : (CHANNELS[pick(5)] ?? "")),
      // Capitals, letters past Z and the Arabic script have another place in the order of a language.
      kind: around(
        next() < 0.1 ? null : next() < 0.6 ? "complaint" : (["", "enquiry", "Zeal", "émoi", "شكوى"][pick(5)] ?? ""),
      ),
      merged: next() < 0.1 ? null : next() < 0.005,
      version: next() < 0.1 ? null : pick(4) - 1,
    });
  }
  return made;
}

function insertOf(records: readonly Contact[]): string {
  const text = (value: string | null) => (value === null ? "null" : `'${value}'`);
  const values = records.map(({ id, received, via, kind, merged, version }) => {
    const instant = text(received === null ? null : new Date(received).toISOString());
    return `(${text(id)}, ${instant}, ${text(via)}, ${text(kind)}, ${merged}, ${version})`;
  });
  return `insert into contacts values ${values.join(",")}`;
}

function queryFor(engine: string, timeZone: string): string {
  return warehouseQuery(engine).replaceAll("Asia/Riyadh", timeZone);
}

/** The query of the whole account, of a quarter or of all months, with the edits of a table or without. */
function accountFor(timeZone: string, ofQuarter: boolean, withVersions: boolean): string {
  const sql = queryFor("account", timeZone);
  const ofMonths = ofQuarter ? sql : sql.replaceAll("'2021-01-01' and '2021-03-01'", "'0001-01-01' and '9999-12-01'");
  return withVersions ? ofMonths : ofMonths.replace("coalesce(version, 0) as version", "0 as version");
}

/** What rows can tell of a tally. */
function told({ boundary, ...counted }: Tally): Tally {
  expect(boundary).toBeDefined();
  return { ...counted, samples: [] };
}

const lines = (rows: readonly CountRow[]): string[] =>
  rows.map(({ channel, month, kind, count }) => `${channel} ${month} ${kind} ${count}`);

describe("the warehouse gives row for row what the tally gives", () => {
  const records = generate();
  const engines = new Map<string, (sql: string) => Promise<readonly CountRow[]>>();

  beforeAll(async () => {
    const create =
      "create table contacts (id text, received timestamptz, via text, kind text, merged boolean, version int)";
    const insert = insertOf(records);
    const duck = await (await DuckDBInstance.create(":memory:")).connect();
    await duck.run(create);
    await duck.run(insert);
    engines.set("duckdb", async (sql) => (await duck.runAndReadAll(sql)).getRowObjects());
    const postgres = await PGlite.create();
    await postgres.exec(create);
    await postgres.exec(insert);
    engines.set("postgresql", async (sql) => (await postgres.query<CountRow>(sql)).rows);
  }, 300_000);

  for (const timeZone of ZONES)
    it(`in ${timeZone}`, { timeout: 300_000 }, async () => {
      const options = { ...OPTIONS, timeZone };
      const all = tally(records, options);
      const edits = tally(records, { ...options, version: "version" });
      expect(all.boundary?.utc).toBeGreaterThan(0);
      expect(all.withoutId).toBeGreaterThan(400);
      expect(edits.account.superseded).toBeGreaterThan(0);
      for (const [counted, suffix] of [
        [all, ""],
        [edits, "-versions"],
      ] as const) {
        const expected = counted.counts.map(
          ({ channel, month, kind, count }) => `${channel} ${month} ${kind} ${count}`,
        );
        for (const [engine, ask] of engines) {
          const rows = await ask(queryFor(engine + suffix, timeZone));
          expect(lines(rows), engine + suffix).toEqual(expected);
          expect(countsFromRows(rows), engine + suffix).toEqual(monthlyCounts(counted));
        }
      }
      expect([...engines.keys()]).toEqual(["duckdb", "postgresql"]);
    });

  // Of one offset and of months that begin twice: the months of the other zones are compared above.
  for (const timeZone of ["Asia/Riyadh", "America/St_Johns"])
    it(`with the whole account in ${timeZone}`, { timeout: 300_000 }, async () => {
      for (const ofQuarter of [true, false])
        for (const withVersions of [true, false]) {
          const options = { timeZone, ...(ofQuarter ? { period: "2021-Q1" } : {}) };
          const more = withVersions ? { version: "version" as const } : {};
          const counted = tally(records, { ...OPTIONS, ...options, ...more });
          const { malformed, superseded, outOfPeriod, ...others } = counted.account;
          expect([malformed, superseded > 0, outOfPeriod > 0]).toEqual([0, withVersions, ofQuarter]);
          expect(Math.min(...Object.values(others))).toBeGreaterThan(0);
          const sql = accountFor(timeZone, ofQuarter, withVersions);
          for (const [engine, ask] of engines)
            expect(tallyFromRows(await ask(sql), { ...options, ...QUERIED }), engine).toEqual(told(counted));
        }
    });

  it("in shards that two engines and the library count", { timeout: 300_000 }, async () => {
    const sql = accountFor("Asia/Riyadh", true, true);
    const shard = (number: number) =>
      sql.replaceAll(
        "from contacts",
        `from (select * from contacts where cast(coalesce(nullif(trim(id), ''), '0') as int) % 3 = ${number}) as shard`,
      );
    const options = { ...OPTIONS, version: "version", period: "2021-Q1" } as const;
    const [one = [], two = []] = await Promise.all([...engines.values()].map((ask, number) => ask(shard(number))));
    const of = { ...QUERIED, period: "2021-Q1" };
    const third = tally(
      records.filter(({ id }) => Number(id ?? 0) % 3 === 2),
      options,
    );
    const merged = mergeTallies(tallyFromRows(one, of), third, tallyFromRows(two, of));
    expect(merged).toEqual({ ...told(tally(records, options)), parts: 3, samples: third.samples });
  });

  it("of ids and channels that are blank, not there or have blanks around them", { timeout: 300_000 }, async () => {
    const received = Date.UTC(2021, 0, 6, 10);
    const few = [
      ...["", "", "  ", null, null, " 7", "7", "7 "].map((id) => ({ id, via: "calls" })),
      { id: "9", via: " calls " },
      { id: "10", via: "  " },
    ].map((each) => ({ ...each, received, kind: " enquiry", merged: null, version: null }));
    const counted = tally(few, { ...OPTIONS, period: "2021-Q1" });
    // Five without an id, 7 once of three, and 9; a channel of blanks is none.
    expect(counted.counts).toEqual([{ channel: "calls", month: "2021-01", kind: "enquiry", count: 7 }]);
    expect([counted.withoutId, counted.account.duplicate, counted.account.unmapped]).toEqual([5, 2, 1]);
    const odd = few.map(({ id, via, ...others }) => ({
      ...others,
      id: id?.replaceAll(" ", "\t\u00a0") ?? null,
      via: via.replaceAll(" ", "\u200f\n"),
    }));
    expect(tally(odd, { ...OPTIONS, period: "2021-Q1" }).counts).toEqual(counted.counts);
    const numbers = few.map((record) => ({ ...record, id: record.id?.trim() ? record.id : null }));
    expect(tally(numbers, OPTIONS).counts).toEqual(counted.counts);
    const [blanks] = /(?<=`trim\(via, )chr\(9\).*(?=\)`)/.exec(guide) ?? [];
    expect(blanks).toBeDefined();
    for (const [engine, ask] of engines) {
      const tables = [
        ["few", few, "text"],
        ["odd", odd, "text"],
        ["numbered", numbers, "int"],
      ] as const;
      for (const [table, records, type] of tables) {
        const create = `create table ${table} (id ${type}, received timestamptz, via text, kind text, merged boolean, version int)`;
        await ask(create);
        await ask(insertOf(records).replace("into contacts", `into ${table}`));
        const of = (sql: string) => {
          const asked = sql.replaceAll("from contacts", `from ${table}`);
          return table === "odd"
            ? asked.replaceAll(/trim\((cast\(id as varchar\)|\w+)\)/g, `trim($1, ${blanks})`)
            : asked;
        };
        for (const suffix of ["", "-versions"])
          expect(lines(await ask(of(queryFor(engine + suffix, "Asia/Riyadh")))), table + suffix).toEqual([
            "calls 2021-01 enquiry 7",
          ]);
        const account = await ask(of(queryFor("account", "Asia/Riyadh")));
        expect(tallyFromRows(account, { ...QUERIED, period: "2021-Q1" }), engine + table).toEqual(told(counted));
      }
    }
  });
});
