import { existsSync, mkdtempSync, readdirSync, readlinkSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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
      "chats\t1\t—",
      "",
      "3 records read",
      "3 counted",
    ]);
    expect(out).toContain("Months are those of Asia/Riyadh; records that would move: 1 under UTC, ");
  });

  it("adds the counts that records carry, by --count, and says what they come to in both languages", async () => {
    const intervals =
      "at,queue,offer\n2021-03-31T20:30:00Z,calls,1200\n2021-03-31T21:00:00Z,calls,٤١\n2021-03-31T21:30:00Z,calls,\n";
    const asked = ["count", "-", "--at", "at", "--channel", "queue", "--count", "offer"];
    const { code, out } = await runWith(asked, intervals);
    expect(code).toBe(1);
    expect(out.split("\n").slice(0, 8)).toEqual([
      "channel\t2021-03\t2021-04",
      "calls\t1200\t41",
      "",
      "3 records read",
      "2 counted",
      "1 malformed",
      "1,241 in all, by offer",
      "Months are those of Asia/Riyadh; of that total would move: 41 under UTC, 41 an hour earlier, 1,200 an hour later.",
    ]);
    expect(out).toContain("unreadable-count: no whole number from 0 in the field of --count, or none at all\nline 4: ");
    const arabic = (await runWith([...asked, "--language", "ar"], intervals)).out;
    expect(arabic).toContain("المجموع بحسب \u2066offer\u2069: ١٬٢٤١\n");
    expect(arabic).toContain("وما ينتقل من المجموع إلى غير شهره: ٤١ بتوقيت");
    const lines = '{"at":"2021-03-01","queue":"calls","offer":3}\n';
    const json = await runWith([...asked, "--format", "ndjson", "--json"], lines);
    expect([json.code, JSON.parse(json.out).total]).toEqual([0, 3]);
    const misspelt = await runWith([...asked.slice(0, -1), "ofer", "--format", "ndjson"], lines);
    expect([misspelt.code, misspelt.err]).toEqual([
      2,
      'beneficiary-feedback: bad-input: --count needs a field of the records, got "ofer": none has it\n',
    ]);
  });

  it("groups the digits of what it says, and not those of cells, in both languages", async () => {
    const many = `at,via\n${"2021-03-02T09:00:00Z,chats\n".repeat(1200)}2021-02-30T09:00:00Z,chats\n`;
    const english = (await runWith(["count", "-", ...FIELDS], many)).out;
    expect(english).toContain("chats\t1200\n\n1,201 records read\n1,200 counted\n1 malformed\n");
    expect(english).toContain("line 1202: ");
    const arabic = (await runWith(["count", "-", ...FIELDS, "--language", "ar"], many)).out;
    expect(arabic).toContain("\t١٢٠٠\n\nالمقروء: ١٬٢٠١ سجل\nالمعدود: ١٬٢٠٠ سجل\n");
    expect(arabic).toContain("السطر ١٢٠٢: ");
  });

  it("has a row for each channel that was asked for, even one that no record is of", async () => {
    const channels = ["--channels", "calls", "--channels", "Chat=chats", "--channels", "chats", "--channels", "emails"];
    const { code, out } = await runWith(["count", "-", ...FIELDS, "--period", "2021-Q1", ...channels], CSV);
    expect(code).toBe(0);
    expect(out.split("\n").slice(0, 5)).toEqual([
      "channel\t2021-01\t2021-02\t2021-03",
      "calls\t—\t—\t1",
      "chats\t—\t—\t1",
      "emails\t—\t—\t—",
      "",
    ]);
    const blanks = channels.map((each) => (each === "Chat=chats" ? " Chat = chats " : each));
    expect((await runWith(["count", "-", ...FIELDS, "--period", "2021-Q1", ...blanks], CSV)).out).toBe(out);
    const by = await runWith(["count", "-", ...FIELDS, "--by", "via", ...channels], CSV);
    expect(by.out).not.toContain("emails");
    const json = await runWith(["count", "-", ...FIELDS, "--period", "2021-Q1", ...channels, "--json"], CSV);
    expect(JSON.parse(json.out).channels).toEqual(["calls", "chats", "emails"]);
  });

  it("writes no name raw that would part a cell, end a line or move the cursor", async () => {
    const text =
      'at,via,"k\tey"\n2021-03-01,"a\tb",x\n2021-03-01,"c\nd","\u001b[31mred"\n2021-03-01,"\u009b2J\u2028x",\n';
    const { out } = await runWith(["count", "-", ...FIELDS, "--by", "k\tey"], `${text}2021-02-30\u009b,x,x\n`);
    expect(out.split("\n").slice(0, 5)).toEqual([
      "channel\tk\\tey\t2021-03",
      "a\\tb\tx\t1",
      "c\\nd\t\\u001b[31mred\t1",
      "\\u009b2J\\u2028x\t\t1",
      "",
    ]);
    expect(out).toContain('line 6: unreadable-timestamp "2021-02-30\\u009b"\n');
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
    expect([absent.code, absent.err]).toEqual([
      2,
      expect.stringMatching(/^beneficiary-feedback: bad-input: --at needs .*"when"/),
    ]);
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

  it("tells of a record in which a quote may have taken in others, and ends with 0", async () => {
    const text = 'at,via,n\n2024-01-01,x,"op\n2024-01-02,x,y\n2024-01-03,x,end"\n';
    const { code, out } = await runWith(["count", "-", ...FIELDS], text);
    expect(code).toBe(0);
    expect(out).toContain("1 record read\n1 counted\n");
    expect(out.split("\n").slice(-3)).toEqual([
      expect.stringMatching(/^record-within: a line within a quoted text that could be a record/),
      'lines 2 to 4: record-within "2024-01-02,x,y"',
      "",
    ]);
  });

  it("says of an input without anything that it is empty, and names it", async () => {
    expect((await runWith(["count", "-", ...FIELDS])).err).toBe(
      "beneficiary-feedback: cannot-read: standard input has no header, nor anything else\n",
    );
    expect((await runWith(["count", "-", ...FIELDS, "--language", "ar"])).err).toBe(
      "beneficiary-feedback: cannot-read: \u2067المدخل المعياري: ليس فيه سطر عناوين ولا غيره\u2069\n",
    );
  });

  it("says of a file all of whose lines are passed over that it has fewer", async () => {
    const skipping = ["count", "-", ...FIELDS, "--skip-lines", "7000"];
    expect((await runWith(skipping, "at,via\n2021-03-01,calls\n")).err).toBe(
      "beneficiary-feedback: cannot-read: standard input has no header behind what --skip-lines 7000 passes over\n",
    );
    expect((await runWith([...skipping, "--language", "ar"], "at,via\n")).err).toBe(
      "beneficiary-feedback: cannot-read: \u2067المدخل المعياري: ليس فيه سطر عناوين بعد السطور المتروكة بخيار \u2066--skip-lines 7000\u2069\u2069\n",
    );
  });

  it("says once what each reason means, and which option helps", async () => {
    const text = "at,via\n2021-03-01 10:00,a\n01/03/2021,a\n2021-03-01 11:00,a\n2021-03-01,a,b\n";
    const { out } = await runWith(["count", "-", ...FIELDS], text);
    expect(out.split("\n").slice(-8)).toEqual([
      "no-time-zone: a time that names no zone; --source-time-zone says whose it is",
      "unreadable-timestamp: a day that does not exist, or not as --timestamp says that dates are written; iso (2021-03-31) unless said",
      "wrong-field-count: more or fewer fields than the header has",
      'line 2: no-time-zone "2021-03-01 10:00"',
      'line 3: unreadable-timestamp "01/03/2021"',
      'line 4: no-time-zone "2021-03-01 11:00"',
      'line 5: wrong-field-count "2021-03-01,a,b"',
      "",
    ]);
  });

  it.each([[], ["--period", "2021-03"]])(
    "says which days are of the Hijri calendar, or of no record %s",
    async (...period) => {
      const text = "at,via\n1442-07-18,a\n2021-03-01,a\n1900-01-01,a\n";
      const { code, out } = await runWith(["count", "-", ...FIELDS, ...period], text);
      expect([code, ...out.split("\n").slice(0, 5)]).toEqual([
        ...[1, "channel\t2021-03", "a\t1", "", "3 records read", "1 counted"],
      ]);
      expect(out.split("\n").slice(-5, -1)).toEqual([
        "hijri-year: a year from 1300 to 1599 looks like one of the Hijri calendar, which is not converted",
        "impossible-date: 1 January 1970, or a year before 1901 or after 2199, stands for no date; --empty says what does",
        'line 2: hijri-year "1442-07-18"',
        'line 4: impossible-date "1900-01-01"',
      ]);
      const { out: arabic } = await runWith(["count", "-", ...FIELDS, ...period, "--language", "ar"], text);
      expect(
        arabic
          .replace(/[\u200F\u2066-\u2069]/g, "")
          .split("\n")
          .slice(-5, -3),
      ).toEqual([
        "hijri-year: سنة من ١٣٠٠ إلى ١٥٩٩ تبدو هجرية، والتاريخ الهجري لا يُحوَّل",
        "impossible-date: الأول من يناير ١٩٧٠ وما قبل سنة ١٩٠١ وما بعد سنة ٢١٩٩ لا يدل على تاريخ؛ ويحدد --empty ما يُعدّ خلوًّا من التاريخ",
      ]);
    },
  );

  it("accounts in Arabic, in the digits asked for", async () => {
    const text = `${CSV}2021-02-30T09:00:00Z,calls\n`;
    const { code, out } = await runWith(["count", "-", ...FIELDS, "--language", "ar"], text);
    expect(code).toBe(1);
    expect(out.replace(/[\u200F\u2066-\u2069]/g, "").split("\n")).toEqual([
      "القناة\t2021-03\t2021-04",
      "calls\t١\t١",
      "chats\t١\t—",
      "",
      "المقروء: ٤ سجلات",
      "المعدود: ٣ سجلات",
      "تعذرت قراءته: سجل واحد",
      "الأشهر بتوقيت Asia/Riyadh؛ وما ينتقل من السجلات إلى غير شهره: سجل واحد بتوقيت UTC، وسجل واحد لو كان الوقت أبكر بساعة، وسجل واحد لو كان متأخرًا بساعة.",
      "unreadable-timestamp: يوم لا وجود له، أو لم يُكتب كما يصف --timestamp؛ وهو iso (2021-03-31) ما لم يُحدد",
      'السطر ٥: unreadable-timestamp "2021-02-30T09:00:00Z"',
      "",
    ]);
    const latin = await runWith(["count", "-", ...FIELDS, "--language", "ar", "--numerals", "latn"], text);
    expect(latin.out).toContain("المقروء: 4 سجلات\n");
  });

  it("names the columns there are where one is misspelt, however many", async () => {
    const names = Array.from({ length: 40 }, (_, index) => `column ${index}`);
    const run = await runWith(["count", "-", "--at", "Column 39", "--channel", "column 1"], `${names.join(",")}\n`);
    expect(run.code).toBe(2);
    expect(run.err).toMatch(/^beneficiary-feedback: bad-input: --at needs one of the columns "column 0", "column 1", /);
    expect(run.err).toMatch(/, "column 39", got "Column 39"\n$/);
  });

  it("asks for the zone of a layout without one, and for the delimiter of a header that is one column", async () => {
    const { err } = await runWith(["count", "-", ...FIELDS, "--timestamp", "DD-MM-YYYY HH:mm"], CSV);
    expect(err).toContain("a timestamp without zone needs --source-time-zone, got ");
    const semicolons = await runWith(["count", "-", ...FIELDS], "at;via\n2021-03-01;calls\n");
    expect(semicolons.err).toContain(
      'needs one of the columns "at;via", or the delimiter that parts them (delimiter or --delimiter), got "at"',
    );
  });

  it("says so where no line of NDJSON has the field", async () => {
    const lines = '{"at":"2021-03-01","via":"x"}\n{"at":"2021-03-02","via":"x"}\n{"at":';
    const asked = (at: string, channel: string) =>
      runWith(["count", "-", "--at", at, "--channel", channel, "--format", "ndjson"], lines);
    expect(await asked("At", "via")).toEqual({
      code: 2,
      out: "",
      err: 'beneficiary-feedback: bad-input: --at needs a field of the records, got "At": none has a value there\n',
    });
    expect((await asked("at", "Via")).err).toBe(
      'beneficiary-feedback: bad-input: --channel needs a field of the records, got "Via": none has a value there\n',
    );
    expect((await asked("at", "via")).code).toBe(1);
    // However many are without it before one has it, in a record that is not counted or that is not dated.
    for (const last of ['{"at":"2021-03-01","via":"fax"}', '{"via":"fax"}']) {
      const late = `${'{"at":"2021-03-01"}\n'.repeat(5)}${last}\n`;
      const run = await runWith(["count", "-", ...FIELDS, "--format", "ndjson", "--channels", "phone=calls"], late);
      expect([run.code, run.err]).toEqual([1, ""]);
      expect(run.out).toContain("6 records read\n0 counted\n");
    }
    const empty = '{"at":"2021-03-01","via":""}\n'.repeat(9);
    expect((await runWith(["count", "-", ...FIELDS, "--format", "ndjson"], empty)).err).toContain("--channel needs");
    const undated = await runWith(["count", "-", ...FIELDS, "--format", "ndjson"], '{"at":"?"}\n{"via":"x"}\n');
    expect([undated.code, undated.err]).toEqual([1, ""]);
  });

  it("says what makes lines of a JSON array, where no line is a record", async () => {
    const args = ["count", "-", ...FIELDS, "--format", "ndjson"];
    for (const text of ['[\n  {"at": "2021-03-01"},\n  5\n]\n', '[{"at":"2021-03-01","via":"x"}]', "[\n{},{}\n]\n"]) {
      const { code, out, err } = await runWith(args, text);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toContain("--format ndjson needs a dated record a line, and no line is one; jq -c '.[]' makes lines");
    }
    const { err } = await runWith(args, "at,via\n2021-03-01,x\n");
    expect(err).toContain("--format ndjson needs a dated record a line, and no line is one; jq -c '.[]' makes lines");
    // Some lines are, and none at all are no array.
    expect((await runWith(args, '{"at":"2021-03-01","via":"x"}\n]\n')).code).toBe(1);
    expect((await runWith(args, "")).code).toBe(3);
  });

  it("takes an option once, unless it may be repeated", async () => {
    expect(await runWith(["count", "-", ...FIELDS, "--at", "via"], CSV)).toEqual({
      code: 2,
      out: "",
      err: "beneficiary-feedback: wrong-use: --at can be given once only\n",
    });
    expect((await runWith(["count", "-", ...FIELDS, "--json", "--json", "--by", "at", "--by", "via"], CSV)).code).toBe(
      0,
    );
    expect((await runWith(["count", "-", ...FIELDS, "--at=via", "--language", "ar"], CSV)).err).toContain("مرة واحدة");
  });

  it("reads a column in several layouts, and takes what it is told for empty", async () => {
    const text = "at,via,id\n31-03-21,calls,1\n2021-03-30,calls,NULL\n29-03-21,calls,NULL\n-,calls,2\n";
    const layouts = ["--timestamp", "DD-MM-YY", "--timestamp", "iso"];
    const { code, out } = await runWith(
      ["count", "-", ...FIELDS, "--id", "id", ...layouts, "--empty", "NULL", "--empty", "-"],
      text,
    );
    expect(code).toBe(1);
    expect(out).toContain("4 records read\n3 counted\n1 without a date\n2 without an id: each is one of its own\n");
    expect((await runWith(["count", "-", ...FIELDS, "--id", "id", ...layouts], text)).out).toContain(
      "4 records read\n2 counted\n1 malformed\n1 conflicting duplicate\n",
    );
  });

  it("shows every month of the period, also where none has a record", async () => {
    const { out } = await runWith(["count", "-", ...FIELDS, "--period", "2021-Q1"], CSV);
    expect(out.split("\n").slice(0, 3)).toEqual([
      "channel\t2021-01\t2021-02\t2021-03",
      "calls\t—\t—\t1",
      "chats\t—\t—\t1",
    ]);
    const none = await runWith(["count", "-", ...FIELDS, "--period", "2020-Q4"], CSV);
    expect(none.out.split("\n").slice(0, 2)).toEqual(["channel\t2020-10\t2020-11\t2020-12", ""]);
  });

  it("counts a log of edits with merged tickets by channel and category, and compares a second date", async () => {
    const log = [
      "number,edit,opened,via,into,type,logged",
      "1,0,01-03-2021,Care Call,,new,01-03-2021",
      "1,1,01-03-2021,Care Call,,closed,02-03-2021",
      "2,0,02-04-2021,a=b,,closed,31-03-2021",
      "3,0,02-04-2021,portal,1,closed,02-04-2021",
      "4,0,02-04-2021,fax,,closed,-",
    ].join("\n");
    const fields = ["--at", "opened", "--channel", "via", "--timestamp", "DD-MM-YYYY"];
    const ids = ["--id", "number", "--version-field", "edit", "--merged-into", "into", "--by", "type"];
    const channels = ["--channels", "Care Call=calls", "--channels", "a=b=emails", "--channels", "portal"];
    const args = ["count", "-", ...fields, ...ids, ...channels, "--other-date", "logged"];
    const { code, out } = await runWith(args, log);
    expect(code).toBe(1);
    expect(out.split("\n").slice(0, 9)).toEqual([
      "channel\ttype\t2021-03\t2021-04",
      "calls\tclosed\t1\t—",
      "emails\tclosed\t—\t1",
      "",
      "5 records read",
      "2 counted",
      "1 superseded by a later version",
      "1 merged into another",
      "1 of no known channel",
    ]);
    expect(out).toContain(
      "The other date: 2 the same day, 1 another day of the month, 1 another month, 1 unreadable or empty.\n",
    );
    const arabic = await runWith([...args, "--language", "ar"], log);
    expect(arabic.out).toContain(
      "التاريخ الثاني – اليوم نفسه: سجلان؛ يوم آخر من الشهر نفسه: سجل واحد؛ شهر آخر: سجل واحد؛ تعذرت قراءته أو لا تاريخ فيه: سجل واحد.\n",
    );
    const twice = await runWith(["count", "-", ...fields, ...channels, "--channels", "portal=calls"], log);
    expect([twice.code, twice.err]).toEqual([
      2,
      'beneficiary-feedback: wrong-use: --channels needs one channel for "portal"\n',
    ]);
  });

  it("reads each of two dates in its own layouts only", async () => {
    const text = "at,via,o\n03/02/2024,x,02/03/2024\n45292,x,03/13/2024\n05/02/2024,x,\n";
    const args = ["count", "-", ...FIELDS, "--timestamp", "DD/MM/YYYY", "--other-date", "o"];
    // 3 February by day and month, and by month and day; 45292 is no date of the first column, 03/13 one of the second.
    const own = await runWith([...args, "--other-timestamp", "MM/DD/YYYY"], text);
    expect(own.code).toBe(1);
    expect(own.out).toContain("x\t2\n\n3 records read\n2 counted\n1 malformed\n");
    expect(own.out).toContain(
      "The other date: 1 the same day, 0 another day of the month, 0 another month, 1 unreadable",
    );
    const epoch = ["--other-timestamp", "MM/DD/YYYY", "--other-timestamp", "epoch-s"];
    expect((await runWith([...args, ...epoch], text)).out).toContain('line 3: unreadable-timestamp "45292"\n');
    // Without layouts of its own it is written as the first: 2 March is another month than 3 February.
    expect((await runWith(args, text)).out).toContain(
      "The other date: 0 the same day, 0 another day of the month, 1 another month, 1 unreadable",
    );
    // ISO, unless said, is the first date's alone.
    const iso = ["count", "-", ...FIELDS, "--other-date", "o", "--other-timestamp", "DD/MM/YYYY"];
    const { out } = await runWith(iso, "at,via,o\n2024-02-03,x,03/02/2024\n2024-02-03,x,2024-02-03\n");
    expect(out).toContain("The other date: 1 the same day, 0 another day of the month, 0 another month, 1 unreadable");
  });

  it("needs a second date for its layouts", async () => {
    const args = ["count", "-", ...FIELDS, "--other-timestamp", "epoch-s"];
    expect(await runWith(args, CSV)).toMatchObject({
      code: 2,
      err: "beneficiary-feedback: wrong-use: --other-timestamp needs --other-date, whose dates it reads\n",
    });
  });

  it("sets names in an Arabic table apart on a terminal only", async () => {
    const args = ["count", "-", ...FIELDS, "--language", "ar", "--by", "via"];
    const text = "at,via\n2021-03-02,chats\n";
    expect((await runWith(args, text)).out).toMatch(/^القناة\tvia\t2021-03\nchats\tchats\t١\n\n/);
    expect((await runWith(args, text, { isScreen: true })).out).toMatch(
      /^القناة\t\u2066via\u2069\t\u20662021-03\u2069\n\u2066chats\u2069\t\u2066chats\u2069\t١\n\n/,
    );
  });

  it("counts by a field under another name", async () => {
    const text = "at,source,channel,a=b\n2021-03-01,web,x,1\n2021-03-02,web,y,1\n";
    const args = ["count", "-", "--at", "at", "--channel", "source"];
    const { code, out } = await runWith([...args, "--by", " kind = channel ", "--by", "k=a=b"], text);
    expect([code, ...out.split("\n").slice(0, 3)]).toEqual([
      0,
      "channel\tkind\tk\t2021-03",
      "web\tx\t1\t1",
      "web\ty\t1\t1",
    ]);
    for (const names of [["=channel"], ["kind="], [" "], ["k=at", "k=channel"]]) {
      const wrong = await runWith([...args, ...names.flatMap((each) => ["--by", each])], text);
      expect([wrong.code, wrong.err]).toEqual([
        2,
        `beneficiary-feedback: wrong-use: --by needs FIELD or NAME=FIELD, each name once, got ${JSON.stringify(names.at(-1))}\n`,
      ]);
    }
    expect((await runWith([...args, "--by", "channel"], text)).err).toContain(
      "bad-option: --by needs fields under names",
    );
    expect((await runWith([...args, "--by", "kind=no"], text)).err).toContain(
      "bad-input: --by needs one of the columns",
    );
  });

  it("says that nothing was merged or replaced where that was asked for", async () => {
    const line = '{"at":"2021-03-01","via":"calls","id":1,"v":1,"merged_into":null}\n';
    const asked = ["--id", "id", "--version-field", "v", "--merged-into", "merged_into"];
    const { code, out } = await runWith(["count", "-", ...FIELDS, "--format", "ndjson", ...asked], line);
    expect(code).toBe(0);
    expect(out).toContain("\n1 counted\n0 superseded by a later version\n0 merged into another\n");
    // An object says it as well as a number.
    const merged = line + line.replace("null", '{"id":7}').replace('"id":1', '"id":2');
    expect((await runWith(["count", "-", ...FIELDS, "--format", "ndjson", ...asked], merged)).out).toContain(
      "\n1 counted\n0 superseded by a later version\n1 merged into another\n",
    );
  });

  it("does not take a channel that is not counted for a field that is not there", async () => {
    const args = ["count", "-", ...FIELDS, "--format", "ndjson", "--channels", "calls"];
    const { code, out } = await runWith(args, '{"at":"2021-03-01","via":"fax"}\n');
    expect(code).toBe(1);
    expect(out).toContain('line 1: unmapped "fax"');
  });

  it("keeps the values of a further field in order, and apart whatever they hold", async () => {
    const text = 'at,via,type\n2021-03-01,a,z\n2021-04-01,a,b\n2021-04-01,"a\tb",c\n2021-04-01,a,"b\tc"\n';
    const { out } = await runWith(["count", "-", ...FIELDS, "--by", "type"], text);
    expect(out.split("\n").slice(1, 5)).toEqual(["a\tb\t—\t1", "a\tb\\tc\t—\t1", "a\tz\t1\t—", "a\\tb\tc\t—\t1"]);
  });

  it("takes \\t for a tab", async () => {
    const { code, out } = await runWith(["count", "-", ...FIELDS, "--delimiter", "\\t"], CSV.replaceAll(",", "\t"));
    expect([code, out.split("\n")[1]]).toEqual([0, "calls\t1\t1"]);
  });

  it("needs ids for versions", async () => {
    const { code, err } = await runWith(["count", "-", ...FIELDS, "--version-field", "edit"], CSV);
    expect([code, err]).toEqual([
      2,
      "beneficiary-feedback: wrong-use: --version-field needs --id, since versions are those of a record\n",
    ]);
  });

  it("skips lines above the header", async () => {
    const { code, out } = await runWith(["count", "-", ...FIELDS, "--skip-lines", "2"], `Report\n\n${CSV}`);
    expect([code, out.split("\n")[1]]).toEqual([0, "calls\t1\t1"]);
    for (const odd of ["two", "", "0x2", "1.5", "-1"])
      expect(await runWith(["count", "-", ...FIELDS, `--skip-lines=${odd}`], CSV)).toEqual({
        code: 2,
        out: "",
        err: `beneficiary-feedback: wrong-use: --skip-lines needs a whole number from 0, got ${JSON.stringify(odd)}\n`,
      });
    expect((await runWith(["count", "-", ...FIELDS, "--skip-lines", "two", "--language", "ar"], CSV)).err).toContain(
      "عدد صحيح من",
    );
  });

  it.each(["csv", "ndjson"])(
    "shows as many records set aside for each reason as --samples says, of %s",
    async (format) => {
      const days = ["", "", "", "", "", "", "", "2021-02-30", "2021-02-31"];
      const records =
        format === "csv"
          ? `at,via\n2021-03-02,chats\n${days.map((at) => `${at},chats\n`).join("")}`
          : ["2021-03-02", ...days].map((at) => `${JSON.stringify({ at, via: "chats" })}\n`).join("");
      const first = format === "csv" ? 3 : 2;
      const shown = async (...args: readonly string[]) => {
        const { out, code } = await runWith(["count", "-", ...FIELDS, "--format", format, ...args], records);
        expect(code).toBe(1);
        expect(out).toContain("\n10 records read\n1 counted\n7 without a date\n2 malformed\n");
        return out.split("\n").flatMap((line) => /^line (\d+): /.exec(line)?.slice(1).map(Number) ?? []);
      };
      // Seven without a date and two that do not exist, in the order of their lines.
      const lines = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((number) => first + number);
      expect(await shown()).toEqual([...lines.slice(0, 5), ...lines.slice(7)]);
      expect(await shown("--samples", "7")).toEqual(lines);
      expect(await shown("--samples", "999999999999999")).toEqual(lines);
      expect(await shown("--samples", "1")).toEqual([first, first + 7]);
      expect(await shown("--samples", "0")).toEqual([]);
      const json = await runWith(["count", "-", ...FIELDS, "--format", format, "--samples", "0", "--json"], records);
      expect(JSON.parse(json.out)).toMatchObject({ samples: [], account: { read: 10, counted: 1 } });
      for (const odd of ["-1", "1.5", "", "all"])
        expect(await runWith(["count", "-", ...FIELDS, "--format", format, `--samples=${odd}`], records)).toEqual({
          code: 2,
          out: "",
          err: `beneficiary-feedback: wrong-use: --samples needs a whole number from 0, got ${JSON.stringify(odd)}\n`,
        });
    },
  );

  it("tells lines that are no records from such as cannot be dated, also where no sample is wanted", async () => {
    const of = (text: string) => runWith(["count", "-", ...FIELDS, "--format", "ndjson", "--samples", "0"], text);
    // All of them are malformed, and records nonetheless.
    const undated = await of('{"at":"2021-02-30","via":"chats"}\n');
    expect([undated.code, undated.err]).toEqual([1, ""]);
    expect(undated.out).toContain("1 malformed");
    expect((await of("at,via\n2021-03-02,chats\n")).code).toBe(2);
  });

  it.each(["encoding", "delimiter", "skip-lines"])("refuses --%s of NDJSON, which has none other", async (option) => {
    const { code, err } = await runWith(["count", "-", ...FIELDS, "--format", "ndjson", `--${option}`, ";"], "{}\n");
    expect([code, err]).toEqual([2, `beneficiary-feedback: wrong-use: --${option} is for CSV files, got ndjson\n`]);
  });

  it("names the file in what is wrong with it, and not in what is wrong with an option", async () => {
    const folder = mkdtempSync(join(tmpdir(), "count-"));
    const [csv, lines] = [join(folder, "فرع.csv"), join(folder, "branch.ndjson")];
    const errOf = async (...args: readonly string[]) => (await runWith(["count", ...args])).err.split("\n")[0];
    writeFileSync(csv, "id;at;via\n");
    expect(await errOf(csv, ...FIELDS)).toBe(
      `beneficiary-feedback: bad-input: ${csv}: --at needs one of the columns "id;at;via", or the delimiter that parts them (delimiter or --delimiter), got "at"`,
    );
    writeFileSync(csv, Uint8Array.of(0xff, 0xfe, 0x41));
    expect(await errOf(csv, ...FIELDS)).toMatch(`beneficiary-feedback: bad-input: ${csv}: `);
    writeFileSync(csv, CSV);
    expect(await errOf(csv, ...FIELDS, "--period", "Q")).toMatch(/^beneficiary-feedback: bad-period: --period needs /);
    writeFileSync(lines, '{"at":"2021-03-01","via":"calls"}\n');
    expect(await errOf(lines, "--at", "At", "--channel", "via")).toBe(
      `beneficiary-feedback: bad-input: ${lines}: --at needs a field of the records, got "At": none has a value there`,
    );
    expect(await errOf(lines, ...FIELDS, "--id", "idd")).toBe(
      `beneficiary-feedback: bad-input: ${lines}: --id needs fields that a record has, such as "at", "via", got "idd"`,
    );
    writeFileSync(lines, "at,via\n");
    expect(await errOf(lines, ...FIELDS)).toMatch(`beneficiary-feedback: wrong-use: ${lines}: --format ndjson needs a`);
    rmSync(folder, { recursive: true });
  });

  it.each([
    ["--by", ["--by", "kk"]],
    ["--other-date", ["--other-date", "kk"]],
    ["--merged-into", ["--merged-into", "kk"]],
  ])("refuses %s of a field that no line of NDJSON has", async (option, options) => {
    const args = ["count", "-", ...FIELDS, "--format", "ndjson", ...options];
    const line = '{"at":"2021-03-01","via":"calls"}\n';
    expect(await runWith(args, line + line)).toMatchObject({
      code: 2,
      err: `beneficiary-feedback: bad-input: ${option} needs a field of the records, got "kk": none has it${option === "--merged-into" ? "; leave it out where nothing was merged" : ""}\n`,
    });
    // One that has it is enough, though it says nothing there.
    expect((await runWith(args, `${line}{"at":"2021-03-01","via":"calls","kk":null}\n`)).code).toBe(0);
    expect((await runWith(args, "\n")).code).toBe(3);
  });

  it.each([
    ["--id", ["--id", "kk"]],
    ["--version-field", ["--id", "id", "--version-field", "kk"]],
  ])("names %s of a field that no line of NDJSON has", async (option, options) => {
    const args = ["count", "-", ...FIELDS, "--format", "ndjson", ...options];
    expect((await runWith(args, '{"id":1,"at":"2021-03-01","via":"calls"}\n')).err).toBe(
      `beneficiary-feedback: bad-input: ${option} needs fields that a record has, such as "id", "at", "via", got "kk"\n`,
    );
  });

  it.each([
    ["channel", '{"at":"2021-03-01","via":{"channel":"web"}}'],
    ["at", '{"at":{"$date":"2021-03-01"},"via":"web"}'],
    ["by", '{"at":"2021-03-01","via":"web","tags":["a"]}'],
  ])("says what to do where --%s holds nothing but objects and lists in NDJSON", async (option, line) => {
    const args = ["count", "-", ...FIELDS, "--format", "ndjson", ...(option === "by" ? ["--by", "tags"] : [])];
    const field = option === "by" ? "tags" : option === "at" ? "at" : "via";
    const blank = '{"at":"2021-03-01","via":""}\n';
    expect(await runWith(args, option === "channel" ? `${blank}${line}\n` : `${line}\n`)).toMatchObject({
      code: 2,
      err: `beneficiary-feedback: bad-input: --${option} needs a field of the records, got "${field}": it holds no text or number there; jq -c '.via = .via.channel' takes one out of an object\n`,
    });
    // One with a text is enough, and the others are accounted for.
    const good = '{"at":"2021-03-01","via":"web","tags":null}\n';
    const { code, out } = await runWith(args, `${line}\n${good}`);
    expect([code, out.includes("2 records read")]).toEqual([option === "by" ? 0 : 1, true]);
    const arabic = await runWith([...args, "--language", "ar"], `${line}\n`);
    expect(arabic.err).toContain("ليس فيه نص ولا عدد؛ و");
  });

  it("reads the times of --version-field as --version-timestamp says", async () => {
    const text = "id,at,via,edit\n1,1612126799,calls,2021-02-01T10:00:00Z\n1,1612126799,chats,2021-02-01T09:00:00Z\n";
    const args = ["count", "-", ...FIELDS, "--timestamp", "epoch-s", "--id", "id"];
    const edits = ["--version-field", "edit"];
    const own = await runWith(
      [...args, ...edits, "--version-timestamp", "DD-MM-YYYY", "--version-timestamp", "iso"],
      text,
    );
    expect([own.code, own.out.includes("calls\t1\n\n2 records read\n1 counted\n1 superseded")]).toEqual([0, true]);
    const none = await runWith([...args, ...edits], text);
    expect(none.out).toContain("unreadable-version: no number, and no time written as --version-timestamp says");
    expect((await runWith([...args, "--version-timestamp", "iso"], text)).err).toBe(
      "beneficiary-feedback: wrong-use: --version-timestamp needs --version-field, whose times it reads\n",
    );
  });

  it("says what it cannot read", async () => {
    const folder = mkdtempSync(join(tmpdir(), "count-"));
    const { code, err } = await runWith(["count", folder, ...FIELDS]);
    expect([code, err]).toEqual([2, `beneficiary-feedback: cannot-read: ${folder}: it is a folder\n`]);
    const absent = join(folder, "absent.csv");
    expect((await runWith(["count", absent, ...FIELDS])).err).toBe(
      `beneficiary-feedback: cannot-read: ${absent}: there is no such file\n`,
    );
    rmSync(folder, { recursive: true });
    expect((await runWith(["count", "-", ...FIELDS, "--source-time-zone", "Asia/Riyad"], CSV)).err).toBe(
      'beneficiary-feedback: bad-time-zone: --source-time-zone needs a time zone by its place, such as Asia/Riyadh, or UTC or +03:00, got "Asia/Riyad"\n',
    );
  });

  it.each([
    [["--timestamp", "dd/mm/yyyy"], "bad-option: --timestamp needs iso, epoch-ms,"],
    [["--period", "2021-Q9"], "bad-period: --period needs a period such as 2021-03,"],
    [["--by", "count"], "bad-option: --by needs fields under names other than channel, month and count,"],
    [["--delimiter", ";;"], "bad-option: --delimiter needs one character"],
    [["--encoding", "win1256"], "bad-option: --encoding needs a name"],
  ])("names options as they are written on the command line: %j", async (options, rule) => {
    expect((await runWith(["count", "-", ...FIELDS, ...options], CSV)).err).toContain(`beneficiary-feedback: ${rule}`);
  });

  it.each([
    ["--at", ["--at", "x", "--channel", "via"]],
    ["--channel", ["--at", "at", "--channel", "x"]],
    ["--by", [...FIELDS, "--by", "x"]],
    ["--id", [...FIELDS, "--id", "x"]],
    ["--version-field", [...FIELDS, "--id", "id", "--version-field", "x"]],
    ["--merged-into", [...FIELDS, "--merged-into", "x"]],
    ["--other-date", [...FIELDS, "--other-date", "x"]],
  ])("names %s where it names no column, and the columns", async (option, options) => {
    expect(await runWith(["count", "-", ...options], "id,at,via\n1,2021-03-01,a\n")).toMatchObject({
      code: 2,
      err: `beneficiary-feedback: bad-input: ${option} needs one of the columns "id", "at", "via", got "x"\n`,
    });
  });

  it.skipIf(!existsSync("/proc/self/fd"))("leaves no file open where an option is refused", async () => {
    const folder = mkdtempSync(join(tmpdir(), "count-"));
    const file = join(folder, "records.csv");
    writeFileSync(file, CSV);
    const { code } = await runWith(["count", file, ...FIELDS, "--by", "count"]);
    const open = readdirSync("/proc/self/fd").filter((name) => {
      try {
        return readlinkSync(`/proc/self/fd/${name}`) === realpathSync(file);
      } catch {
        return false;
      }
    });
    expect([code, open]).toEqual([2, []]);
    expect((await runWith(["count", file, ...FIELDS])).code).toBe(0);
    rmSync(folder, { recursive: true });
  });

  it("writes many channels in time proportional to them", async () => {
    const lines = Array.from({ length: 50_000 }, (_, index) => `2021-03-01,channel ${index}\n`);
    const { out } = await runWith(["count", "-", ...FIELDS], `at,via\n${lines.join("")}`);
    expect(out.split("\n").length).toBeGreaterThan(50_000);
  }, 15_000);

  it("says in Arabic which records have no id, and which field none has", async () => {
    const shown = (text: string) => text.replace(/[\u200F\u2066-\u2069]/g, "");
    const arabic = [...FIELDS, "--language", "ar"];
    const text = "at,via,id\n2021-03-31,calls,NULL\n2021-03-30,calls,-\n2021-03-29,calls,1\n";
    const { out } = await runWith(["count", "-", ...arabic, "--id", "id", "--empty", "NULL", "--empty", "-"], text);
    expect(shown(out)).toContain("المعدود: ٣ سجلات\nبلا معرّف، فلا يُعدّ مكررًا لغيره: سجلان\n");
    const { code, err } = await runWith(
      ["count", "-", "--at", "At", "--channel", "via", "--language", "ar", "--format", "ndjson"],
      '{"at":"2021-03-01","via":"x"}\n',
    );
    expect([code, shown(err)]).toEqual([
      2,
      'beneficiary-feedback: bad-input: يلزم --at حقل من حقول السجلات، والمعطى "At": لا قيمة له في أي سجل\n',
    ]);
  });

  it("leaves a rule of the library in the order of its English, whatever names it quotes", async () => {
    const { err } = await runWith(
      ["count", "-", "--at", "at", "--channel", "via", "--language", "ar"],
      "التاريخ,القناة\n",
    );
    expect(err).toBe('beneficiary-feedback: bad-input: --at needs one of the columns "التاريخ", "القناة", got "at"\n');
  });

  it("is cancelled by its signal", async () => {
    const run = await runWith(["count", "-", ...FIELDS], CSV, { signal: AbortSignal.abort() });
    expect(run).toEqual({ code: 130, out: "", err: "beneficiary-feedback: cancelled\n" });
  });
});

describe("progressBar", () => {
  function drawn(moving: boolean, language: "ar" | "en" = "en") {
    let text = "";
    let time = 0;
    const err = (part: string) => {
      text += part;
    };
    const wait = (ms: number) => {
      time += ms;
    };
    return { bar: progressBar({ err, moving }, { language }, () => time), text: () => text, wait };
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

  it("tells about how long the rest takes, once the rate is known", () => {
    const { bar, text, wait } = drawn(true);
    for (const [ms, fraction] of [
      [900, 0.1],
      // 2 s for a fifth: 8 s for the rest.
      [1100, 0.2],
      // 100 s for a quarter: 300 s.
      [98_000, 0.25],
      [100, 1],
    ] as const) {
      wait(ms);
      bar.update({ records: 3, bytes: 10, fraction });
    }
    expect(text().split("\r").slice(1)).toEqual([
      "[##----------------------] 10%, 3 records\u001B[K",
      "[####--------------------] 20%, 3 records, about 8 seconds left\u001B[K",
      "[######------------------] 25%, 3 records, about 5 minutes left\u001B[K",
      "[########################] 100%, 3 records\u001B[K",
    ]);
    const arabic = drawn(true, "ar");
    arabic.wait(2000);
    arabic.bar.update({ records: 3, bytes: 10, fraction: 0.5 });
    expect(arabic.text()).toContain("٣ سجلات، والباقي نحو ثانيتين");
  });

  it("counts in Arabic", () => {
    const { bar, text, wait } = drawn(true, "ar");
    bar.update({ records: 1500, bytes: 10, fraction: 0.5 });
    wait(100);
    bar.update({ records: 2, bytes: 2_000_000 });
    expect(text().split("\r").slice(1)).toEqual([
      "[############------------] ٥٠٪، ١٬٥٠٠ سجل\u001B[K",
      "٢٫٠ ميغابايت، سجلان\u001B[K",
    ]);
  });

  it("writes nothing where the error output is no terminal", () => {
    const { bar, text } = drawn(false);
    bar.update({ records: 1, fraction: 0.1 });
    bar.clear();
    expect(text()).toBe("");
  });
});
