// Month × channel of 1,000,000 records: the floor, the tally and what people reach for, each in its own process.
// The least of all rounds is given: what disturbs a run only adds to it.
// node records.mjs [rounds] [contender,contender]
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { importSource } from "./build.mjs";
import { CHANNELS, records } from "./data.mjs";
import { floorColumns, floorIso, floorObjects } from "./floor.mjs";
import { verdict } from "./verdict.mjs";

const COUNT = 1_000_000;
// At most so many times the floor; at least so many times ahead of a rival.
const FLOOR = 1.3;
const AHEAD = { duckdb: 4, polars: 4, "lodash, date-fns TZDate": 100, "es-toolkit, date-fns TZDate": 100 };
const zoneOf = (form) => (form === "london" ? "Europe/London" : "Asia/Riyadh");
const names = Object.fromEntries(CHANNELS.map((name, index) => [index, name]));
const options = (form) => ({
  at: "at",
  channel: "channel",
  timeZone: zoneOf(form),
  ...(form === "epoch" ? { timestamp: "epoch-ms" } : {}),
});
const lines = (counts) => counts.map(({ channel, month, count }) => `${channel} ${month} ${count}`).sort();

/** An instant, or NaN: what the rivals that need a Date are given. 30 February is caught by its length of month. */
const instantOf = ({ at }) => {
  if (typeof at === "number") return at;
  return at.startsWith("2021-02-30") ? Number.NaN : Date.parse(at);
};
const fromMap = (counts) => [...counts].map(([key, count]) => `${key} ${count}`).sort();

function cachedIntl(form) {
  const format = new Intl.DateTimeFormat("en-CA", { timeZone: zoneOf(form), year: "numeric", month: "2-digit" });
  return (instant) => format.format(instant).slice(0, 7);
}

const CONTENDERS = {
  floor: {
    sizes: COUNT,
    run: (rows, form) => (form === "epoch" ? floorObjects(rows) : floorIso(rows, zoneOf(form))).rows,
  },
  tally: {
    sizes: COUNT,
    async prepare() {
      return importSource("tally/tally.js");
    },
    run: (rows, form, { tally }) => lines(tally(rows, options(form)).counts),
  },
  polars: {
    sizes: COUNT,
    prepare: async () => (await import("nodejs-polars")).default,
    run(rows, form, pl) {
      // Its parser stops at a day that does not exist, so it is given the good records only.
      const good = form === "epoch" ? rows : rows.filter((row) => !row.at.startsWith("2021-02-30"));
      const frame = pl.DataFrame({ at: good.map((row) => row.at), channel: good.map((row) => row.channel) });
      const instant =
        form === "epoch"
          ? pl.col("at").fillNan(null).cast(pl.Int64).cast(pl.Datetime("ms"))
          : pl.col("at").str.strptime(pl.Datetime("ms"), "%+");
      const local = form === "epoch" ? instant.dt.replaceTimeZone("UTC") : instant;
      return lines(
        frame
          .lazy()
          .withColumns(local.dt.convertTimeZone(zoneOf(form)).dt.strftime("%Y-%m").alias("month"))
          .filter(pl.col("month").isNotNull())
          .groupBy(["channel", "month"])
          .agg(pl.col("at").count().alias("count"))
          .collectSync()
          .toRecords(),
      );
    },
  },
  duckdb: {
    sizes: COUNT,
    async prepare() {
      const { DuckDBInstance } = await import("@duckdb/node-api");
      const connection = await (await DuckDBInstance.create(":memory:")).connect();
      await connection.run("load icu");
      return connection;
    },
    async run(rows, form, connection) {
      await connection.run(
        `create or replace table t (received ${form === "epoch" ? "double" : "varchar"}, channel varchar)`,
      );
      const appender = await connection.createAppender("t");
      for (const { at, channel } of rows) {
        if (form === "epoch") appender.appendDouble(at);
        else appender.appendVarchar(at);
        appender.appendVarchar(channel);
        appender.endRow();
      }
      appender.closeSync();
      const at = form === "epoch" ? "to_timestamp(received / 1000)" : "try_cast(received as timestamptz)";
      const where = form === "epoch" ? "where not isnan(received)" : `where ${at} is not null`;
      const reader = await connection.runAndReadAll(
        `select channel, strftime(${at} at time zone '${zoneOf(form)}', '%Y-%m') as month, count(*) as count from t ${where} group by 1, 2`,
      );
      return lines(reader.getRowObjects());
    },
  },
  "arquero, cached Intl": {
    sizes: COUNT,
    async prepare() {
      return import("arquero");
    },
    run(rows, form, aq) {
      const month = cachedIntl(form);
      const good = rows.filter((row) => !Number.isNaN(instantOf(row)));
      return lines(
        aq
          .table({ channel: good.map((row) => row.channel), month: good.map((row) => month(instantOf(row))) })
          .groupby("channel", "month")
          .count()
          .objects(),
      );
    },
  },
  "d3-array, cached Intl": {
    sizes: COUNT,
    prepare: () => import("d3-array"),
    run(rows, form, { flatRollup }) {
      const month = cachedIntl(form);
      const good = rows.filter((row) => !Number.isNaN(instantOf(row)));
      return flatRollup(
        good,
        (group) => group.length,
        (row) => row.channel,
        (row) => month(instantOf(row)),
      )
        .map((row) => row.join(" "))
        .sort();
    },
  },
  "lodash, date-fns TZDate": {
    sizes: 50_000,
    async prepare() {
      return {
        lodash: (await import("lodash")).default,
        ...(await import("date-fns")),
        ...(await import("@date-fns/tz")),
      };
    },
    run(rows, form, { lodash, format, TZDate }) {
      const zone = zoneOf(form);
      const good = rows.filter((row) => !Number.isNaN(instantOf(row)));
      const counts = lodash.countBy(
        good,
        (row) => `${row.channel} ${format(new TZDate(instantOf(row), zone), "yyyy-MM")}`,
      );
      return fromMap(Object.entries(counts));
    },
  },
  "es-toolkit, date-fns TZDate": {
    sizes: 50_000,
    async prepare() {
      return {
        ...(await import("es-toolkit")),
        ...(await import("date-fns/startOfMonth")),
        ...(await import("@date-fns/tz")),
      };
    },
    run(rows, form, { countBy, startOfMonth, TZDate }) {
      const zone = zoneOf(form);
      const good = rows.filter((row) => !Number.isNaN(instantOf(row)));
      const counts = countBy(
        good,
        (row) =>
          `${row.channel} ${startOfMonth(new TZDate(instantOf(row), zone))
            .toISOString()
            .slice(0, 7)}`,
      );
      return fromMap(Object.entries(counts));
    },
  },
  "dayjs.tz": {
    sizes: 20_000,
    async prepare() {
      const dayjs = (await import("dayjs")).default;
      dayjs.extend((await import("dayjs/plugin/utc.js")).default);
      dayjs.extend((await import("dayjs/plugin/timezone.js")).default);
      return dayjs;
    },
    run(rows, form, dayjs) {
      const zone = zoneOf(form);
      const counts = new Map();
      for (const row of rows) {
        const instant = instantOf(row);
        if (Number.isNaN(instant)) continue;
        const key = `${row.channel} ${dayjs(instant).tz(zone).format("YYYY-MM")}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
      return fromMap(counts);
    },
  },
};

async function measure(name, form) {
  const isColumns = form === "columns";
  const { sizes, prepare, run } = CONTENDERS[name];
  const rows = records(sizes, isColumns ? "epoch" : form);
  const tools = await prepare?.();
  let once = async () => run(rows, form, tools);
  if (isColumns) {
    const columns = {
      at: Float64Array.from(rows, (row) => row.at),
      channel: Uint8Array.from(rows, (row) => CHANNELS.indexOf(row.channel)),
    };
    const { tallyColumns } = await importSource("tally/tallyColumns.js");
    const asked = { at: "at", channel: "channel", channels: names, timestamp: "epoch-ms" };
    once = name === "floor" ? () => floorColumns(columns).rows : () => lines(tallyColumns(columns, asked).counts);
  }
  const want = JSON.stringify((form === "epoch" || isColumns ? floorObjects(rows) : floorIso(rows, zoneOf(form))).rows);
  const times = [];
  let isRight = true;
  for (let round = 0; round < (sizes < COUNT ? 3 : name === "floor" || name === "tally" ? 15 : 5); round++) {
    const start = performance.now();
    const answer = await once();
    times.push(((performance.now() - start) / sizes) * 1e6);
    const got = typeof answer[0] === "string" ? answer : lines(answer);
    isRight &&= JSON.stringify(got) === want;
  }
  return { least: Math.min(...times), first: times[0], isRight };
}

if (process.argv[2] === "--one") {
  console.log(JSON.stringify(await measure(process.argv[3], process.argv[4])));
} else {
  const rounds = Number(process.argv[2] ?? 3);
  for (const form of ["columns", "epoch", "iso", "mixed", "london"]) {
    const asked = process.argv[3]?.split(",") ?? Object.keys(CONTENDERS);
    const contenders = form === "columns" ? ["floor", "tally"] : asked;
    const results = new Map(contenders.map((name) => [name, []]));
    for (let round = 0; round < rounds; round++) {
      for (const name of contenders) {
        if (round > 0 && CONTENDERS[name].sizes < COUNT) continue;
        try {
          const out = execFileSync(process.execPath, [fileURLToPath(import.meta.url), "--one", name, form], {
            encoding: "utf8",
            stdio: ["ignore", "pipe", "pipe"],
          });
          results.get(name).push(JSON.parse(out.trim().split("\n").at(-1)));
        } catch (error) {
          results.get(name).push({
            failed:
              String(error.stderr ?? error)
                .split("\n")
                .find((line) => /Error/.test(line)) ?? "failed",
          });
        }
      }
    }
    const leastOf = (name) => Math.min(...(results.get(name) ?? []).map(({ least }) => least));
    const floor = leastOf("floor");
    const ours = leastOf("tally");
    console.log(`\n${form}: ns per record, ratio to the floor`);
    for (const [name, list] of results) {
      const failed = list.find((one) => one.failed);
      if (failed) console.log(`  ${name.padEnd(28)} ${failed.failed}`);
      else {
        const ns = Math.min(...list.map(({ least }) => least));
        const isRight = list.every((one) => one.isRight);
        const first = Math.min(...list.map((one) => one.first));
        const isAhead = `tally ≥ ${AHEAD[name]} × ahead: ${(ns / ours).toFixed(1)}`;
        const judged = AHEAD[name] && Number.isFinite(ours) ? verdict(ns >= AHEAD[name] * ours, isAhead) : "";
        const said = name === "tally" ? verdict(ns <= FLOOR * floor, `≤ ${FLOOR} × floor`) : judged;
        console.log(
          `  ${name.padEnd(28)} ${ns.toFixed(1).padStart(9)} ${(ns / floor).toFixed(2).padStart(8)}×  first run ${first.toFixed(1).padStart(8)}  ${isRight ? "answer checked" : "OTHER ANSWER"}${said}`,
        );
      }
    }
  }
}
