import { describe, expect, it } from "vitest";
import { readCsv, tallyCsv } from "../../src/read/csv.js";
import { ownOptions } from "../../src/read/ownOptions.js";
import { readCsvTables } from "../../src/read/readCsvTables.js";
import { type JsonRow, tallyNdjson } from "../../src/tally/tallyNdjson.js";
import { tallyStream } from "../../src/tally/tallyStream.js";

/** Two records of January and February, which `a` tells apart and `b` does not. */
const RECORDS: readonly JsonRow[] = [
  { at: "2021-01-05", via: "calls", a: "1", b: "9", closed: "2021-01-05" },
  { at: "2021-02-05", via: "-", a: "2", b: "9", closed: "06/02/2021" },
];
const CSV = ["at,via,a,b,closed", ...RECORDS.map((record) => Object.values(record).join())].join("\n");
const NDJSON = RECORDS.map((record) => JSON.stringify(record)).join("\n");

/** Options as a caller may write who changes the same object for his next file. */
const given = (empty?: string[]) => ({
  at: "at",
  channel: "via",
  id: "a",
  by: { key: "a" },
  otherDate: { at: "closed", timestamp: ["iso", "DD/MM/YYYY"] },
  channels: ["calls", "-"],
  timestamp: ["iso"],
  ...(empty && { empty }),
});

/** Changes all of them. */
function change(options: ReturnType<typeof given> & { period?: string; timeZone?: string }) {
  Object.assign(options, { at: "closed", channel: "b", id: "b", period: "2021-02", timeZone: "UTC" });
  options.by.key = "b";
  options.otherDate.at = "at";
  options.otherDate.timestamp.pop();
  options.channels.pop();
  options.timestamp[0] = "YYYYMMDD";
  options.empty?.push("-");
}

describe("options that are changed while a source is read", () => {
  it.each([
    { name: "tallyCsv", count: (options: ReturnType<typeof given>) => tallyCsv(CSV, options) },
    { name: "tallyNdjson", count: (options: ReturnType<typeof given>) => tallyNdjson(NDJSON, options) },
    { name: "tallyStream", count: (options: ReturnType<typeof given>) => tallyStream<JsonRow>(RECORDS, options) },
  ])("are those of the call: $name", async ({ count }) => {
    for (const options of [given(), given(["NULL"])]) {
      const counting = count(options);
      change(options);
      const { period, timeZone, counts, account, dates } = await counting;
      expect([period, timeZone, account.counted, account.unmapped]).toEqual([undefined, "Asia/Riyadh", 2, 0]);
      expect(counts).toEqual([
        { channel: "-", month: "2021-02", key: "2", count: 1 },
        { channel: "calls", month: "2021-01", key: "1", count: 1 },
      ]);
      expect(dates).toEqual({ same: 1, otherDay: 1, otherMonth: 0, unreadable: 0 });
    }
  });

  it("are those of the call where they are inherited", async () => {
    const options = Object.create(given(), { period: { value: "2021-01", enumerable: true } });
    const { period, account } = await Reflect.apply(tallyCsv, undefined, [CSV, options]);
    expect([period, account.counted, account.outOfPeriod]).toEqual(["2021-01", 1, 1]);
    const { account: other } = await Reflect.apply(tallyCsv, undefined, [
      CSV,
      Object.create({ ...given(), period: "2021-02" }),
    ]);
    expect([other.counted, other.outOfPeriod]).toEqual([1, 1]);
  });

  it("are copied without what is no list or object of theirs, and would be an empty one", () => {
    const stream = { signal: AbortSignal.abort(), onProgress: () => 0 };
    expect(ownOptions({ ...given(), ...stream })).toEqual(given());
    expect(ownOptions(Object.create({ ...given(), ...stream }))).toEqual(given());
  });

  it("are refused where the parser would read commas instead", async () => {
    const options = { delimiter: "\uFEFF" };
    const refused = expect.objectContaining({ code: "bad-option", value: "\uFEFF" });
    await expect(readCsv("a,b\n1,2\n", options)).rejects.toThrow(refused);
    expect(() => readCsvTables("a,b\n1,2\n", options)).toThrow(refused);
  });

  it("are those of the call for the names of columns", async () => {
    const header = ["at", "via"];
    const reading = readCsv("2021-01-05,calls\n", { header });
    const counting = tallyCsv("2021-01-05,calls\n", { at: "at", channel: "via", header });
    header.reverse();
    expect((await reading).rows).toEqual([{ at: "2021-01-05", via: "calls" }]);
    expect((await counting).account.counted).toBe(1);
  });
});
