import { describe, expect, it } from "vitest";
import type { CsvRow } from "../../src/read/CsvOptions.js";
import { tallyCsv } from "../../src/read/csv.js";
import type { TallyOptions } from "../../src/tally/TallyOptions.js";
import { tallyNdjson } from "../../src/tally/tallyNdjson.js";
import { held } from "../tools/held.js";

const FIELDS = { at: "at", channel: "via" } as const;
const CHUNKS = 200;
const CHUNK = "x".repeat(2 ** 18);

/** How many megabytes more a count holds at the end of 200 chunks of a quarter of a megabyte each than in the middle. */
async function growth(options: TallyOptions<CsvRow>, lineOf: (index: number) => string): Promise<number> {
  const seen: number[] = [];
  function* source() {
    yield Buffer.from("at,via,id,text\n");
    for (let index = 0; index < CHUNKS; index++) {
      if (index === CHUNKS / 2) seen.push(held());
      yield Buffer.from(lineOf(index));
    }
    seen.push(held());
  }
  const { account } = await tallyCsv(source(), options);
  expect(account.read).toBe(CHUNKS);
  const [middle = 0, end = 0] = seen;
  return end - middle;
}

describe("memory", () => {
  // With a blank behind it, which is no part of it.
  const id = (index: number) => `${String(index).padStart(36, "0")} `;

  it.each([
    ["ids", { ...FIELDS, id: "id" }],
    ["keys", { ...FIELDS, by: { ticket: "id" } }],
    ["channels", { at: "at", channel: "id" }],
    ["samples", { ...FIELDS, channels: ["b"], channel: "id", samples: 1000 }],
  ] satisfies readonly (readonly [string, TallyOptions<CsvRow>])[])(
    "of %s is not that of the file",
    async (_, options) => {
      // A hundred chunks are 25 MB; a hundred ids, keys or samples are some thousand bytes.
      expect(await growth(options, (index) => `2021-03-01,a,${id(index)},${CHUNK}\n`)).toBeLessThan(5);
    },
  );
});

describe("a record that is longer than 16,777,216 characters", () => {
  const head = 'at,via,text\n2021-03-01,a,"open\n';
  // A million characters in a thousand records.
  const million = `2021-03-01,a,${"x".repeat(986)}\n`.repeat(1000);

  it("is as one whose quote is never closed, and is not held", async () => {
    let [least, most] = [Number.POSITIVE_INFINITY, 0];
    function* source() {
      yield head;
      for (let index = 0; index < 160; index++) {
        if (index % 10 === 0) {
          least = Math.min(least, held());
          most = Math.max(most, held());
        }
        yield Buffer.from(million);
      }
    }
    const { account, samples } = await tallyCsv(source(), FIELDS);
    expect([account.read, account.counted, account.malformed]).toEqual([160_001, 160_000, 1]);
    expect(samples).toEqual([{ reason: "unclosed-quote", line: 2, value: '2021-03-01,a,"open' }]);
    // A hundred and sixty megabytes in all.
    expect(most - least).toBeLessThan(60);
  });

  it("is so wherever it is cut, and where the quote closes late", async () => {
    const text = `${head}${million.repeat(17)}2021-03-01,a,"`;
    const chunks = Array.from({ length: 18 }, (_, index) => text.slice(index * 1_000_000, (index + 1) * 1_000_000));
    for (const source of [text, chunks]) {
      const { account, samples } = await tallyCsv(source, FIELDS);
      expect([account.read, account.counted, account.malformed]).toEqual([17_002, 17_000, 2]);
      expect(samples.map(({ reason, line }) => [reason, line])).toEqual([
        ["unclosed-quote", 2],
        ["unclosed-quote", 17_003],
      ]);
    }
    // A little shorter it is a record.
    const legal = `${head}${million.repeat(16)}"\n`;
    const { account } = await tallyCsv([legal], FIELDS);
    expect([account.read, account.counted]).toEqual([1, 1]);
  });

  const kinds: readonly (readonly [kind: string, count: typeof tallyNdjson, begin: string, line: number])[] = [
    ["a line of CSV", tallyCsv, "at,via\n2021-03-01,a\n2021-03-01,", 3],
    ["a line above the header", (source, options) => tallyCsv(source, { ...options, ...FIELDS, skipLines: 1 }), "", 1],
    ["a line of JSON", tallyNdjson, '{"at":"2021-03-01","via":"a"}\n{"at":"2021-03-01","via":"', 2],
  ];
  it.each(kinds)("is refused with a code where it is %s", async (_, count, begin, line) => {
    const chunk = "x".repeat(1_000_000);
    let taken = 0;
    function* source() {
      yield begin;
      for (; taken < 100; taken++) yield chunk;
    }
    await expect(count(source(), FIELDS)).rejects.toMatchObject({ code: "bad-input", path: `line ${line}` });
    // At the latest when it is twice as long: 34 chunks.
    expect(taken).toBeLessThan(36);
  });
});
