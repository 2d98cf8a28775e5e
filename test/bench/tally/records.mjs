// Month × channel of 1,000,000 records: the floor, the tally and what people reach for.
// node records.mjs [--long] [--strict] ["contender;contender"]
import { conclude, verdict } from "../verdict.mjs";
import { importSource } from "./build.mjs";
import { atMost, contest, isLong, isMain, isOne, measure, namesAsked } from "./contest.mjs";
import { CHANNELS, records } from "./data.mjs";
import { floorColumns, floorIso, floorMonth, floorObjects } from "./floor.mjs";

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

/** What goes through a key of the month only groups. */
const arquero = (monthOf) => ({
  sizes: COUNT,
  async prepare() {
    return import("arquero");
  },
  run(rows, form, aq) {
    const month = monthOf(form);
    const good = rows.filter((row) => !Number.isNaN(instantOf(row)));
    return lines(
      aq
        .table({ channel: good.map((row) => row.channel), month: good.map((row) => month(instantOf(row))) })
        .groupby("channel", "month")
        .count()
        .objects(),
    );
  },
});

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
  "Date.parse, floor zone": {
    sizes: COUNT,
    run(rows, form) {
      const month = floorMonth(zoneOf(form));
      const counts = new Map();
      for (const row of rows) {
        const instant = instantOf(row);
        if (Number.isNaN(instant)) continue;
        const key = `${row.channel} ${month(instant)}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
      return fromMap(counts);
    },
  },
  "arquero, floor zone": arquero((form) => floorMonth(zoneOf(form))),
  "arquero, cached Intl": arquero(cachedIntl),
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
    sizes: 20_000,
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
    sizes: 20_000,
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
    sizes: 5_000,
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

async function measureOne(name, form) {
  const isColumns = form === "columns";
  const { sizes, prepare, run } = CONTENDERS[name];
  const rows = records(sizes, isColumns ? "epoch" : form);
  const tools = await prepare?.();
  let once = () => run(rows, form, tools);
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
  return measure(once, sizes, (answer) => JSON.stringify(answer) === want);
}

function judge(name, leastOf) {
  if (name === "tally") return atMost(FLOOR, "floor")(name, leastOf);
  const times = AHEAD[name];
  if (times === undefined || !Number.isFinite(leastOf("tally"))) return "";
  const ahead = leastOf(name) / leastOf("tally");
  return verdict(ahead >= times, `tally ≥ ${times} × ahead: ${ahead.toFixed(1)}`);
}

/** Every contender on every form; what only a zone or an offset makes different, the rivals do in the long run only. */
export function benchRecords(asked = Object.keys(CONTENDERS)) {
  for (const form of ["columns", "epoch", "iso", "mixed", "london"]) {
    const isShort = form === "columns" || (!isLong && ["mixed", "london"].includes(form));
    contest(import.meta.url, `Records, ${form}`, isShort ? ["floor", "tally"] : asked, [form], judge);
  }
}

if (isOne(import.meta.url)) console.log(JSON.stringify(await measureOne(process.argv[3], process.argv[4])));
else if (isMain(import.meta.url)) {
  benchRecords(namesAsked());
  conclude();
}
