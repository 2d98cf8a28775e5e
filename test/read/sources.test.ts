import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { describe, expect, expectTypeOf, it } from "vitest";
import { readCsv } from "../../src/read/readCsv.js";
import { tallyCsv } from "../../src/read/tallyCsv.js";
import type { ByteSource, StopSignal, StreamOptions } from "../../src/tally/Progress.js";
import { tallyNdjson } from "../../src/tally/tallyNdjson.js";
import { tallyStream } from "../../src/tally/tallyStream.js";

const FIELDS = { at: "at", channel: "via" } as const;
/** One source for all that read texts: a header for CSV, a line that is no JSON. */
const CHUNK = "at,via\n2021-03-01,x\n";

const readers: readonly (readonly [
  string,
  (source: AsyncIterable<never>, options: { readonly signal?: StopSignal }) => Promise<unknown>,
])[] = [
  ["tallyCsv", (source, options) => tallyCsv(source, { ...FIELDS, ...options })],
  ["tallyNdjson", (source, options) => tallyNdjson(source, { ...FIELDS, ...options })],
  ["tallyStream", (source, options) => tallyStream<{ at: string; via: string }>(source, { ...FIELDS, ...options })],
  ["readCsv", readCsv],
];

/** Gives one chunk, and then none and no end. */
function stalled(chunk: unknown = CHUNK): Readable {
  const source = new Readable({ objectMode: typeof chunk !== "string", read() {} });
  source.push(chunk);
  return source;
}

function ofTheWeb<Chunk>(isEnded: boolean, chunk: Chunk) {
  let reason: unknown = "not cancelled";
  const stream = new ReadableStream<Chunk>({
    start(controller) {
      controller.enqueue(chunk);
      if (isEnded) controller.close();
    },
    cancel(given) {
      reason = given;
    },
  });
  return { stream, reasonOf: () => reason };
}

const soon = () => AbortSignal.timeout(5);

describe.each(readers)("%s lets go of its source", (name, read) => {
  const chunk = name === "tallyStream" ? { at: "2021-03-01", via: "x" } : CHUNK;
  const run = (source: unknown, options: object): Promise<unknown> => Reflect.apply(read, undefined, [source, options]);

  it("where it is stopped while the source stalls", async () => {
    const source = stalled(chunk);
    await expect(run(source, { signal: soon() })).rejects.toThrow(expect.objectContaining({ name: "TimeoutError" }));
    expect(source.destroyed).toBe(true);
    const { stream, reasonOf } = ofTheWeb(false, chunk);
    await expect(run(stream, { signal: soon() })).rejects.toThrow(expect.objectContaining({ name: "TimeoutError" }));
    expect([stream.locked, reasonOf()]).toEqual([false, undefined]);
  });

  it("where what it tells its progress fails, at once or later, and waits for it", async () => {
    const away = new Error("away");
    // Of records that come one at a time it is told seldom.
    const chunk = name === "tallyStream" ? [CHUNK] : CHUNK;
    const seen: number[] = [];
    for (const onProgress of [
      () => {
        throw away;
      },
      async () => {
        await new Promise((resolve) => setTimeout(resolve, 1));
        seen.push(1);
        throw away;
      },
    ]) {
      const source = stalled(chunk);
      await expect(run(source, { onProgress })).rejects.toBe(away);
      expect(source.destroyed).toBe(true);
    }
    expect(seen).toEqual([1]);
    // The signal ends that as well.
    const options = { onProgress: () => new Promise(() => {}), signal: soon() };
    await expect(run(stalled(chunk), options)).rejects.toThrow(expect.objectContaining({ name: "TimeoutError" }));
  });

  it("where nothing of it is read", async () => {
    for (const options of [{ signal: AbortSignal.abort() }, { signl: 1 }, { signal: 5 }]) {
      const source = stalled(chunk);
      await expect(run(source, options)).rejects.toThrow();
      expect(source.destroyed).toBe(true);
      const { stream, reasonOf } = ofTheWeb(false, chunk);
      await expect(run(stream, options)).rejects.toThrow();
      expect([stream.locked, reasonOf()]).toEqual([false, undefined]);
    }
  });

  it("where that is an iterator that was begun", async () => {
    let isClosed = false;
    function* chunks() {
      try {
        yield "";
        yield CHUNK;
      } finally {
        isClosed = true;
      }
    }
    const source = chunks();
    source.next();
    await expect(run(source, { signal: AbortSignal.abort() })).rejects.toThrow();
    expect(isClosed).toBe(true);
  });

  it("where a file is not there and an option is wrong, and tells of the option", async () => {
    const source = createReadStream("no/such/file.csv");
    const closed = new Promise<void>((resolve) => source.on("close", resolve));
    await expect(run(source, { signl: 1 })).rejects.toThrow(expect.objectContaining({ code: "bad-option" }));
    await closed;
  });

  it("and tells what went wrong, whatever letting go says", async () => {
    for (const [name, fails] of [
      ["destroy", () => expect.fail()],
      ["cancel", () => Promise.reject(new Error("locked"))],
      ["return", () => expect.fail()],
    ] as const) {
      let isClosed = false;
      const source = {
        [Symbol.iterator]: () => [CHUNK].values(),
        [name]() {
          isClosed = true;
          return fails();
        },
      };
      await expect(run(source, { signl: 1 })).rejects.toThrow(expect.objectContaining({ code: "bad-option" }));
      expect(isClosed).toBe(true);
    }
    for (const source of [undefined, null, 5, { destroy: () => expect.unreachable() }])
      await expect(run(source, {})).rejects.toThrow(expect.objectContaining({ code: "bad-input" }));
  });

  it("and leaves one that was read to its end unlocked", async () => {
    const { stream, reasonOf } = ofTheWeb(true, chunk);
    await run(stream, {});
    expect([stream.locked, reasonOf()]).toEqual([false, "not cancelled"]);
  });

  it("also where that is a stream of the web in an older browser, which knows no for await", async () => {
    const older = ({ stream, reasonOf }: ReturnType<typeof ofTheWeb<typeof chunk>>) => ({
      source: { getReader: () => stream.getReader(), cancel: () => stream.cancel() },
      states: () => [stream.locked, reasonOf()],
    });
    const ended = older(ofTheWeb(true, chunk));
    expect(await run(ended.source, {})).toEqual(await run(ofTheWeb(true, chunk).stream, {}));
    expect(ended.states()).toEqual([false, "not cancelled"]);
    const open = older(ofTheWeb(false, chunk));
    await expect(run(open.source, { signal: soon() })).rejects.toThrow(
      expect.objectContaining({ name: "TimeoutError" }),
    );
    expect(open.states()).toEqual([false, undefined]);
  });
});

it("a wrong column ends a stream of the web as it does a file", async () => {
  const { stream, reasonOf } = ofTheWeb(false, CHUNK);
  const file = stalled();
  for (const source of [stream, file])
    await expect(tallyCsv(source, { at: "date", channel: "via" })).rejects.toThrow(
      expect.objectContaining({ code: "bad-input" }),
    );
  expect([stream.locked, reasonOf(), file.destroyed]).toEqual([false, undefined, true]);
});

it("a stream of the web is one by its type too where that knows only its reader, as before TypeScript 6", () => {
  type Older<Item> = Pick<ReadableStream<Item>, "getReader" | "cancel">;
  expectTypeOf<Older<Uint8Array>>().toExtend<ByteSource>();
  expectTypeOf<Older<string>>().toExtend<ByteSource>();
  expectTypeOf<Older<number>>().not.toExtend<ByteSource>();
});

it("what is told the progress may return a promise, and its type says so", () => {
  type Told = ReturnType<NonNullable<StreamOptions["onProgress"]>>;
  expectTypeOf<Told>().toEqualTypeOf<void | PromiseLike<void>>();
  const numbers: number[] = [];
  for (const onProgress of [({ records }: { records: number }) => numbers.push(records), async () => {}])
    expectTypeOf(onProgress).toExtend<StreamOptions["onProgress"]>();
});
