import { describe, expect, it } from "vitest";
import { progressBar } from "../../src/cli/progressBar.js";
import { runWith } from "./fakeTerminal.js";

// 21:00 UTC is midnight in Riyadh: the second call belongs to April.
const CSV = "at,via\n2021-03-31T20:59:59Z,calls\n2021-03-31T21:00:00Z,calls\n2021-03-02T09:00:00Z,chats\n";
const FIELDS = ["--at", "at", "--channel", "via"];

describe("count", () => {
  it("counts a CSV file by channel and month, and accounts for every record", async () => {
    const { code, out } = await runWith(["count", "-", ...FIELDS], CSV);
    expect(code).toBe(0);
    expect(out.split("\n").slice(0, 6)).toEqual([
      "channel\t2021-03\t2021-04",
      "calls\t1\t1",
      "chats\t1\t0",
      "",
      "3 records read",
      "3 counted",
    ]);
    expect(out).toContain("Months are those of Asia/Riyadh; records that would move: 1 under UTC, ");
  });

  it("says one of one", async () => {
    const { out } = await runWith(["count", "-", ...FIELDS], "at,via\n2021-03-02T09:00:00Z,chats\n");
    expect(out).toContain("\n1 record read\n1 counted\n");
  });

  it("counts NDJSON in the zone asked for, as JSON", async () => {
    const line = '{"at":"2021-03-31T21:00:00Z","via":"calls"}\n';
    const args = ["count", "-", ...FIELDS, "--format", "ndjson", "--time-zone", "UTC", "--json"];
    const { code, out } = await runWith(args, line);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      timeZone: "UTC",
      counts: [{ channel: "calls", month: "2021-03", count: 1 }],
    });
  });

  it("ends with 1 where a record could not be counted, 3 where none was, 2 where a field is not there", async () => {
    const bad = await runWith(["count", "-", ...FIELDS], `${CSV}2021-02-30T09:00:00Z,calls\n`);
    expect(bad.code).toBe(1);
    expect(bad.out).toContain('line 5: unreadable-timestamp "2021-02-30T09:00:00Z"');
    expect((await runWith(["count", "-", ...FIELDS, "--period", "2020-Q1"], CSV)).code).toBe(3);
    const absent = await runWith(["count", "-", "--at", "when", "--channel", "via"], CSV);
    expect([absent.code, absent.err]).toEqual([2, expect.stringMatching(/^beneficiary-feedback: bad-input: .*"when"/)]);
  });

  it("says which lines were set aside, and from which to which", async () => {
    const text =
      'at,via,id\n2021-03-01,a,1\n2021-03-02,a,2\n2021-03-01,a,1\n2021-03-01,a,1\n2021-03-03,"a"b,3\n2021-03-03,"a\nb",3,4\n';
    const { code, out } = await runWith(["count", "-", ...FIELDS, "--id", "id"], text);
    expect(code).toBe(1);
    expect(out).toContain("6 records read\n2 counted\n2 malformed\n2 duplicates\n");
    expect(out.split("\n").slice(-5)).toEqual([
      'line 4: duplicate "1"',
      'line 5: duplicate "1"',
      'line 6: bad-quotes "2021-03-03,\\"a\\"b,3"',
      'lines 7 to 8: wrong-field-count "2021-03-03,a\\nb,3,4"',
      "",
    ]);
  });

  it.each(["--language", "--numerals"])("refuses %s, which it could not honour", async (option) => {
    const { code, err } = await runWith(
      ["count", "-", ...FIELDS, option, option === "--language" ? "ar" : "arab"],
      CSV,
    );
    expect([code, err]).toEqual([2, `beneficiary-feedback: wrong-use: count takes no ${option}\n`]);
  });

  it("is cancelled by its signal", async () => {
    const run = await runWith(["count", "-", ...FIELDS], CSV, { signal: AbortSignal.abort() });
    expect(run).toEqual({ code: 130, out: "", err: "beneficiary-feedback: cancelled\n" });
  });
});

describe("progressBar", () => {
  function drawn(moving: boolean) {
    let text = "";
    let time = 0;
    const err = (part: string) => {
      text += part;
    };
    const wait = (ms: number) => {
      time += ms;
    };
    return { bar: progressBar({ err, moving }, () => time), text: () => text, wait };
  }

  it("shows the part that is read, at most ten times a second, and leaves nothing behind", () => {
    const { bar, text, wait } = drawn(true);
    bar.update({ records: 1500, bytes: 10, fraction: 0.5 });
    bar.update({ records: 1600, bytes: 11, fraction: 0.55 });
    wait(100);
    bar.update({ records: 1700, bytes: 2_000_000 });
    bar.clear();
    expect(text().split("\r").slice(1)).toEqual([
      "[############------------] 50%, 1,500 records\u001B[K",
      "2.0 MB, 1,700 records\u001B[K",
      "\u001B[K",
    ]);
  });

  it("writes nothing where the error output is no terminal", () => {
    const { bar, text } = drawn(false);
    bar.update({ records: 1, fraction: 0.1 });
    bar.clear();
    expect(text()).toBe("");
  });
});
