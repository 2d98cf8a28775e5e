import { DuckDBInstance } from "@duckdb/node-api";
import { PGlite } from "@electric-sql/pglite";
import { beforeAll, describe, expect, it } from "vitest";
import { tally } from "../../src/tally/tally.js";
import { tallyFromRows } from "../../src/tally/tallyFromRows.js";
import { lineOfType, warehouseQuery } from "./warehouseQuery.js";

type Row = Readonly<Record<string, unknown>>;

interface Engine {
  readonly set: (timeZone: string) => Promise<unknown>;
  readonly ask: (sql: string) => Promise<readonly Row[]>;
}

const TYPES = ["timestamptz", "timestamp", "date"] as const;
const UTC_WALL = lineOfType("timestamp");

// By the calendar of Riyadh one is of January 2021 and two are of February, each within three hours of midnight but for a date.
const RECEIVED = {
  timestamptz: ["2021-01-31 20:59:59+00", "2021-01-31 21:00:00+00", "2021-01-31 16:00:00-05"],
  timestamp: ["2021-01-31 23:59:59", "2021-02-01 00:00:00", "2021-02-01 01:00:00"],
  date: ["2021-01-31", "2021-02-01", "2021-02-01"],
} as const;
const RIGHT = ["2021-01 1", "2021-02 2"];
const LINES = {
  timestamptz: lineOfType("timestamptz"),
  timestamp: UTC_WALL.replace("UTC", "Asia/Riyadh"),
  date: lineOfType("date"),
} as const;

describe("a warehouse column of each type, whatever the zone of the session", () => {
  const engines = new Map<string, Engine>();

  beforeAll(async () => {
    const duck = await (await DuckDBInstance.create(":memory:")).connect();
    const postgres = await PGlite.create();
    engines.set("duckdb", {
      set: (timeZone) => duck.run(`set timezone = '${timeZone}'`),
      ask: async (sql) => (await duck.runAndReadAll(sql)).getRowObjectsJson(),
    });
    engines.set("postgresql", {
      set: (timeZone) => postgres.exec(`set timezone = '${timeZone}'`),
      ask: async (sql) => (await postgres.query<Row>(sql)).rows,
    });
    for (const { ask } of engines.values())
      for (const type of TYPES) {
        await ask(
          `create table of_${type} (id int, received ${type}, via text, kind text, merged boolean, version int)`,
        );
        const values = RECEIVED[type].map((at, index) => `(${index}, '${at}', 'calls', null, null, 0)`);
        await ask(`insert into of_${type} values ${values.join(",")}, (9, null, 'calls', null, null, 0)`);
      }
  }, 120_000);

  const months = (rows: readonly Row[]) => rows.map(({ month, count }) => `${month} ${count}`);
  const query = (name: string, type: string, line: string) => {
    const asked = warehouseQuery(name).replace("         received,\n", `         ${line}\n`);
    return asked.replaceAll("from contacts", `from of_${type}`);
  };

  for (const session of ["UTC", "America/New_York"])
    for (const engine of ["duckdb", "postgresql"])
      for (const type of TYPES)
        it(`${type} in ${engine}, session ${session}`, async () => {
          const { set, ask } = engines.get(engine) ?? expect.fail();
          await set(session);
          for (const name of [engine, `${engine}-versions`, "account"]) {
            const count = (line: string) => ask(query(name, type, line));
            // Riyadh is three hours before UTC: of wall times in UTC, the last of January is one of February there.
            const asUtc = type === "timestamp" ? await count(UTC_WALL) : undefined;
            for (const [rows, right] of [
              [await count(LINES[type]), RIGHT],
              [asUtc, ["2021-02 3"]],
            ] as const) {
              if (rows === undefined) continue;
              if (name !== "account") {
                expect(months(rows), name).toEqual(right);
                continue;
              }
              const { counts, account } = tallyFromRows(rows, { by: { kind: "kind" }, period: "2021-Q1" });
              expect(months(counts), name).toEqual(right);
              expect([account.read, account.undated]).toEqual([4, 1]);
            }
            const refused = type === "timestamptz" ? [LINES.date, LINES.timestamp, UTC_WALL] : [LINES.timestamptz];
            for (const line of refused) await expect(count(line), line).rejects.toThrow("needs to be timestamptz");
          }
        });

  it("read as a text and counted here", async () => {
    const of = { at: "received", channel: "via", timeZone: "Asia/Riyadh" } as const;
    for (const session of ["UTC", "America/New_York"])
      for (const { set, ask } of engines.values()) {
        await set(session);
        for (const type of TYPES) {
          const rows = await ask(`select cast(received as varchar) as received, via from of_${type}`);
          const sourceTimeZone = type === "timestamp" ? "Asia/Riyadh" : "America/Asuncion";
          expect(months(tally(rows, { ...of, sourceTimeZone }).counts), type).toEqual(RIGHT);
          expect(tally(rows, of).account.malformed, type).toBe(type === "timestamp" ? 3 : 0);
        }
      }
    // The reading of DuckDB's client that needs no cast.
    for (const type of TYPES) {
      const rows = (await engines.get("duckdb")?.ask(`select received, via from of_${type}`)) ?? [];
      expect(months(tally(rows, { ...of, sourceTimeZone: "Asia/Riyadh" }).counts), type).toEqual(RIGHT);
    }
  });
});
