import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import type { CsvRow } from "../../src/read/CsvOptions.js";
import { tallyCsv } from "../../src/read/csv.js";
import type { TallyOptions } from "../../src/tally/TallyOptions.js";

setFlagsFromString("--expose-gc");
const collect: () => void = runInNewContext("gc");

/** The megabytes in use once nothing is left that nobody holds. */
function held(): number {
  collect();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

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
  const fields = { at: "at", channel: "via" } as const;

  it.each([
    ["ids", { ...fields, id: "id" }],
    ["keys", { ...fields, by: { ticket: "id" } }],
    ["channels", { at: "at", channel: "id" }],
    ["samples", { ...fields, channels: ["b"], channel: "id", samples: 1000 }],
  ] satisfies readonly (readonly [string, TallyOptions<CsvRow>])[])(
    "of %s is not that of the file",
    async (_, options) => {
      // A hundred chunks are 25 MB; a hundred ids, keys or samples are some thousand bytes.
      expect(await growth(options, (index) => `2021-03-01,a,${id(index)},${CHUNK}\n`)).toBeLessThan(5);
    },
  );
});
