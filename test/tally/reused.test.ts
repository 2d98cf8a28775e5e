import { describe, expect, it } from "vitest";
import { tally } from "../../src/tally/tally.js";
import { tallyStream } from "../../src/tally/tallyStream.js";

const DATA = [
  ["2021-01-05", "calls"],
  ["2021-02-05", "emails"],
  ["2021-03-05", "calls"],
] as const;
const FIELDS = { at: "at", channel: "via" } as const;
const COUNTS = [
  { channel: "calls", month: "2021-01", count: 1 },
  { channel: "calls", month: "2021-03", count: 1 },
  { channel: "emails", month: "2021-02", count: 1 },
];

/** As the cursors of databases do that make no object for each row. */
function* cursor() {
  const row = { at: "", via: "" };
  for (const [at, via] of DATA) yield Object.assign(row, { at, via });
}

describe("an object that is filled again for each record", () => {
  it("is read before the next record is asked for", () => {
    expect(tally(cursor(), FIELDS).counts).toEqual(COUNTS);
    expect(tally(cursor(), { ...FIELDS, id: "at" }).counts).toEqual(COUNTS);
  });

  it("is read before the next record of a stream is asked for, or the next array of them", async () => {
    async function* stream() {
      yield* cursor();
    }
    async function* pages() {
      const page = [{ at: "", via: "" }];
      for (const row of cursor()) {
        Object.assign(page[0] ?? {}, row);
        yield page;
      }
    }
    expect((await tallyStream(stream(), FIELDS)).counts).toEqual(COUNTS);
    expect((await tallyStream(pages(), FIELDS)).counts).toEqual(COUNTS);
  });

  it("has its own line in the samples, also behind an array", async () => {
    const mixed = [{ at: "2021-01-05", via: "" }, [{ at: "2021-01-06", via: "" }], { at: "2021-01-07", via: "calls" }];
    const { account, samples } = await tallyStream([...mixed, { at: "x", via: "calls" }], FIELDS);
    expect([account.read, account.counted]).toEqual([4, 1]);
    expect(samples.map(({ line, reason }) => [line, reason])).toEqual([
      [1, "unmapped"],
      [2, "unmapped"],
      [4, "unreadable-timestamp"],
    ]);
  });

  it("tells how far a stream of single records is for every 1,024 of them, before an array and at the end", async () => {
    const row = { at: "2021-01-05", via: "calls" };
    const seen: number[] = [];
    const source = [...new Array<typeof row>(1026).fill(row), [row, row], row];
    await tallyStream(source, { ...FIELDS, onProgress: ({ records }) => seen.push(records) });
    expect(seen).toEqual([1024, 1026, 1028, 1029]);
  });
});
