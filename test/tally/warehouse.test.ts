import { readFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";
import { PGlite } from "@electric-sql/pglite";
import { beforeAll, describe, expect, it } from "vitest";
import { countsFromRows } from "../../src/tally/countsFromRows.js";
import { monthlyCounts } from "../../src/tally/monthlyCounts.js";
import { tally } from "../../src/tally/tally.js";

// The guide promises its queries row for row, so they are taken from the guide. Twenty thousand records keep the suite quick;
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
  readonly id: number | null;
  readonly received: number | null;
  readonly via: string | null;
  readonly kind: string | null;
  readonly merged: boolean | null;
  readonly version: number | null;
}

/**
 * Half of the records lie within a day of the end of a month; some ids come again, often at the same instant, some channels are
 * not mapped, and of everything there is none now and then, also as an empty text.
 */
function generate(): readonly Contact[] {
  const next = seeded();
  const pick = (below: number): number => Math.floor(next() * below);
  const made: Contact[] = [];
  for (let index = 0; index < Number(WAREHOUSE_RECORDS); index++) {
    const nearMonthEnd = Date.UTC(2009, pick(192), 1) + (pick(172_800) - 86_400) * 1000;
    const anywhere = Date.UTC(2009, 0, 1) + pick(504_921_600) * 1000;
    const before = next() < 0.04 ? made[pick(index)] : undefined;
    const received = next() < 0.01 ? null : next() < 0.5 ? nearMonthEnd : anywhere;
    made.push({
      id: before?.id ?? index,
      received: before && next() < 0.5 ? before.received : received,
      via: next() < 0.01 ? (["unknown", "", null][pick(3)] ?? null) : (CHANNELS[pick(5)] ?? ""),
      // Capitals, letters past Z and the Arabic script have another place in the order of a language.
      kind: next() < 0.1 ? null : next() < 0.6 ? "complaint" : (["", "enquiry", "Zeal", "émoi", "شكوى"][pick(5)] ?? ""),
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
    return `(${id}, ${instant}, ${text(via)}, ${text(kind)}, ${merged}, ${version})`;
  });
  return `insert into contacts values ${values.join(",")}`;
}

function queryFor(engine: string, timeZone: string): string {
  const [, sql] = guide.split(`<!-- ${engine} -->`)[1]?.match(/```sql\n([\s\S]*?)```/) ?? [];
  if (sql === undefined) throw new Error(`the guide has no query for ${engine}`);
  return sql.replaceAll("Asia/Riyadh", timeZone);
}

/** The two queries that the guide makes of one where some records have no id: of those with one, and of those without. */
function apart(sql: string): readonly [known: string, nameless: string] {
  const where = (condition: string) => sql.replace("where received is not null", `$& and ${condition}`);
  const nameless = where("id is null").replaceAll(/(?:rank|row_number)\(\) over \(.*\) as (\w+)/g, "1 as $1");
  return [where("id is not null"), nameless];
}

const lines = (rows: readonly CountRow[]): string[] =>
  rows.map(({ channel, month, kind, count }) => `${channel} ${month} ${kind} ${count}`);

describe("the warehouse gives row for row what the tally gives", () => {
  const records = generate();
  const engines = new Map<string, (sql: string) => Promise<readonly CountRow[]>>();

  beforeAll(async () => {
    const create =
      "create table contacts (id int, received timestamptz, via text, kind text, merged boolean, version int)";
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

  it("with records without an id, which are counted apart", { timeout: 300_000 }, async () => {
    const nameless = records.slice(0, 500).map((record) => ({ ...record, id: null }));
    for (const ask of engines.values()) await ask(insertOf(nameless));
    const all = [...records, ...nameless];
    for (const [counted, suffix] of [
      [tally(all, OPTIONS), ""],
      [tally(all, { ...OPTIONS, version: "version" }), "-versions"],
    ] as const) {
      expect(counted.withoutId).toBeGreaterThan(400);
      for (const [engine, ask] of engines) {
        const [known, others] = apart(queryFor(engine + suffix, "Asia/Riyadh"));
        const rows = [...(await ask(known)), ...(await ask(others))];
        expect(countsFromRows(rows), engine + suffix).toEqual(monthlyCounts(counted));
      }
    }
  });
});
