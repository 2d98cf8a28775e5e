import Papa from "papaparse";
import { afterEach, describe, expect, it, vi } from "vitest";
import { tallyCsv } from "../../src/read/csv.js";
import { tallyNdjson } from "../../src/tally/tallyNdjson.js";

const OPTIONS = { at: "date", channel: "via" } as const;

afterEach(() => {
  vi.restoreAllMocks();
});

/** Counts the characters that the parser is given. */
function watchParser(): () => number {
  const { Parser } = Papa;
  let parsed = 0;
  class Watched extends Parser {
    constructor(config: Papa.ParseConfig) {
      super(config);
      const { parse } = this;
      this.parse = (text, from, isOpen) => {
        parsed += text.length;
        return parse.call(this, text, from, isOpen);
      };
    }
  }
  vi.spyOn(Papa, "Parser").mockImplementation(Watched);
  return () => parsed;
}

describe("a CSV file with quotes out of place", () => {
  const good = '2021-03-01,"one, two",phone\n';
  it.each([
    ["none", good, 1],
    ["in every message", '2021-03-01,"he said "hi" to me",phone\n', 0],
    ["in short lines", '"a"b\n', 0],
    ["at the beginning", ',""a"",phone\n', 0],
    ["in every second record", `2021-03-01,"a"b",phone\n${good}`, 1],
    ["in one of a hundred", `2021-03-01,"a"b",phone\n${good.repeat(100)}`, 100],
    ["behind lines of one field", `2021-03-01,"a"b",phone\n2021-03-01,"a${"\nb".repeat(20)}",phone\n`, 1],
  ])("is parsed in steps that add up to few times its length: %s", async (_, lines, counted) => {
    const times = Math.ceil(60_000 / lines.length);
    const text = `date,note,via\n${lines.repeat(times)}`;
    const parsed = watchParser();
    const { account } = await tallyCsv(text, OPTIONS);
    expect(account.counted).toBe(counted * times);
    // Lines without such quotes need no parser.
    expect(parsed()).toBeGreaterThanOrEqual(text.length - counted * times * good.length);
    expect(parsed()).toBeLessThan(5 * text.length);
  });

  it("is parsed only where they are", async () => {
    const parsed = watchParser();
    const { account } = await tallyCsv(`date,note,via\n${good.repeat(1000)}2021-03-01,"a"b",phone\n`, OPTIONS);
    expect([account.counted, account.malformed]).toEqual([1000, 1]);
    // The header has 14 characters, and the bad line 23.
    expect(parsed()).toBeLessThan(200);
  });
});

describe("lines of JSON", () => {
  const record = '{"date":"2021-03-01","via":["phone"]}';
  it("are not parsed where they are blank, and are numbered past those", async () => {
    const parse = vi.spyOn(JSON, "parse");
    const text = `\n\r\n \t\n${record}\n\n\u00a0\nno\n\n${record}\r\n`;
    const { account, samples } = await tallyNdjson(text, { ...OPTIONS, channel: () => "x" });
    expect([account.read, account.counted]).toEqual([3, 2]);
    expect(samples).toEqual([{ reason: "unreadable-line", line: 7, value: "no" }]);
    expect(parse.mock.calls.map(([line]) => line)).toEqual([record, "no", `${record}\r`]);
  });
});
