import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CsvRow } from "../../src/read/CsvOptions.js";
import { readCsv, tallyCsv } from "../../src/read/csv.js";
import type { TallyOptions } from "../../src/tally/TallyOptions.js";
import { tallyNdjson } from "../../src/tally/tallyNdjson.js";
import { tallyStream } from "../../src/tally/tallyStream.js";

const OPTIONS = { at: "date", channel: "via" } as const;
const bytes = (text: string) => new TextEncoder().encode(text);
const sizes = (text: Uint8Array, size: number) =>
  Array.from({ length: Math.ceil(text.length / size) }, (_, index) => text.subarray(index * size, (index + 1) * size));

describe("tallyCsv", () => {
  it("counts, and names the line of every record it sets aside", async () => {
    const text = [
      "id,date,via,note",
      "1,2021-01-05,phone,plain",
      '2,2021-01-06,phone,"two',
      'lines, and a ""quote"""',
      "",
      "3,2021-02-30,phone,no such day",
      "4,2021-01-07,phone",
      "5,2021-01-08,phone,one,more",
      "6,2021-01-09,mail,last without a line end",
    ].join("\r\n");
    for (const size of [1, 7, 1000]) {
      const { counts, account, samples } = await tallyCsv(sizes(bytes(`\uFEFF${text}`), size), {
        ...OPTIONS,
        id: "id",
      });
      expect(counts).toEqual([
        { channel: "mail", month: "2021-01", count: 1 },
        { channel: "phone", month: "2021-01", count: 3 },
      ]);
      expect([account.read, account.counted, account.malformed]).toEqual([6, 4, 2]);
      expect(samples.map(({ line, reason }) => [line, reason]).sort()).toEqual([
        [6, "unreadable-timestamp"],
        [8, "wrong-field-count"],
      ]);
    }
  });

  it("gives what is whole before a quote that is never closed, and one error", async () => {
    const whole = "date,via,note\n2021-01-05,phone,a\n";
    for (const rest of [
      // What a citizen wrote may look like records, have commas, and begin a line with a doubled quote.
      '2021-01-06,phone,"b\n2021-01-07,phone,c\n2021-01-08,phone,d\n',
      '2021-01-06,phone,"he wrote:\n2021-05-05,mail,hello\nand then',
      '2021-01-06,phone,"Dear sir,\nI called, again, and\nnobody answered',
      '2021-01-06,phone,"aa\n""a\n',
      '2021-01-06,phone,"he said ""no"", and\n2021-05-05,mail,""\n',
    ])
      for (const size of [1, 3, 1000]) {
        const { account, samples } = await tallyCsv(sizes(bytes(whole + rest), size), OPTIONS);
        expect([account.read, account.counted, account.malformed]).toEqual([2, 1, 1]);
        const lastLine = 2 + rest.trimEnd().split("\n").length;
        expect(samples).toMatchObject([{ reason: "unclosed-quote", line: 3, lastLine }]);
      }
  });

  it("reads on after a quote that is open for longer than any cell", async () => {
    // 19 characters a line: 55,188 of them are 1,048,572, and the line before them ends the field with 5 or 2 more.
    const lines = "2021-01-07,phone,x\n".repeat(55_188);
    const head = 'date,via,note\n2021-01-06,phone,"';
    for (const source of [`${head}wxyz\n${lines}`, sizes(bytes(`${head}wxyz\n${lines}`), 65_536)]) {
      const { account, samples } = await tallyCsv(source, OPTIONS);
      expect([account.read, account.counted]).toEqual([55_189, 55_188]);
      expect(samples).toEqual([{ reason: "unclosed-quote", line: 2, value: '2021-01-06,phone,"wxyz' }]);
    }
    const { account, samples } = await tallyCsv(`${head}x\n${lines}`, OPTIONS);
    expect([account.read, account.counted]).toEqual([1, 0]);
    expect(samples).toMatchObject([{ reason: "unclosed-quote", line: 2, lastLine: 55_190 }]);
  });

  it("takes the lines of a field that the file ends in for one record, and gives what is whole", async () => {
    const whole = "date,via,note\n2021-01-05,phone,a\n";
    const cuts: readonly (readonly [rest: string, lines: readonly unknown[]])[] = [
      ['2021-01-06,phone,"one', [3, undefined]],
      ['2021-01-06,phone,"one\n\ntwo, and\nthr', [3, 6]],
      ['2021-01-06,"phone\ntwo\n', [3, 4]],
      // The record before its open field has lines of its own.
      ['2021-01-06,"pho\nne","one\ntwo\n', [3, 5]],
    ];
    for (const [rest, lines] of cuts) {
      for (const size of [1, 5, 1000]) {
        const { account, samples } = await tallyCsv(sizes(bytes(whole + rest), size), OPTIONS);
        expect([account.read, account.counted, account.malformed]).toEqual([2, 1, 1]);
        expect(samples.map(({ reason, line, lastLine }) => [reason, line, lastLine])).toEqual([
          ["unclosed-quote", ...lines],
        ]);
      }
    }
    const { rows, problems } = await readCsv(`${whole}2021-01-06,phone,"one\ntwo`);
    expect([rows.length, problems]).toEqual([1, [{ reason: "unclosed-quote", line: 3, lastLine: 4 }]]);
  });

  it("sets aside the one record that is cut within a character, and gives what is whole", async () => {
    const whole = "date,via,note\n2021-01-05,هاتف,ملاحظة\n";
    const cuts = [
      ['2021-01-06,هاتف,"سطر\nآخر', 3, 4, "unclosed-quote"],
      ['2021-01-06,هاتف,"سطر"ه', 3, undefined, "bad-quotes"],
      // The field that is cut may be the last: its value is not known.
      ["2021-01-06,هاتف,ه", 3, undefined, "unreadable-line"],
      ['2021-01-06,"هات\nف",ه', 3, 4, "unreadable-line"],
      ["2021-01-06,ه", 3, undefined, "unreadable-line"],
      ["ه", 3, undefined, "unreadable-line"],
    ] as const;
    for (const [rest, line, lastLine, reason] of cuts) {
      // Two bytes a letter, the last of them cut off.
      const cut = bytes(whole + rest).subarray(0, -1);
      for (const size of [1, 7, 1000]) {
        const { account, samples } = await tallyCsv(sizes(cut, size), OPTIONS);
        expect([account.read, account.counted, account.malformed]).toEqual([2, 1, 1]);
        expect(samples.map((each) => [each.line, each.lastLine, each.reason])).toEqual([[line, lastLine, reason]]);
      }
    }
    const json = '{"date":"2021-01-05","via":"ه"}\n';
    for (const rest of ['{"date":"2021-01-05","via":"ه', "ه", "{}ه"]) {
      const { account, samples } = await tallyNdjson([bytes(json + rest).subarray(0, -1)], OPTIONS);
      expect([account.read, account.counted]).toEqual([2, 1]);
      expect(samples.map(({ line, reason }) => [line, reason])).toEqual([[2, "unreadable-line"]]);
    }
    // Of a header nothing can be asked for.
    const header = tallyCsv([bytes("date,via,ه").subarray(0, -1)], OPTIONS);
    await expect(header).rejects.toThrow(expect.objectContaining({ code: "bad-input" }));
  });

  it("shows a line within a quoted field that would be a record, and sets nothing aside", async () => {
    const within = async (text: string, options: Partial<TallyOptions<CsvRow> & { delimiter: string }> = {}) => {
      const tallies = [1, 7, 1000].map((size) => tallyCsv(sizes(bytes(text), size), { ...OPTIONS, ...options }));
      const [one, ...others] = await Promise.all(tallies);
      for (const other of others) expect(other).toEqual(one);
      expect(one?.account).toMatchObject({ read: 1, counted: 1 });
      return one?.samples;
    };
    // The cut text of the first record opens a quote, and that of the third ends in one: all three are one record.
    const swallowed = 'date,via,note\n2024-01-01,x,"op\n2024-01-02,x,y\n2024-01-03,x,end"\n';
    const sample = { reason: "record-within", line: 2, lastLine: 4, value: "2024-01-02,x,y" };
    expect(await within(swallowed)).toEqual([sample]);
    expect(await within(swallowed.replaceAll(",", ";"), { delimiter: ";" })).toEqual([
      { ...sample, value: "2024-01-02;x;y" },
    ]);
    expect(await within(swallowed, { at: (row) => row["date"] })).toEqual([sample]);
    expect(await within(swallowed, { samples: 0 })).toEqual([]);
    // Of the last line only what stands before the quote is in the field; the fields behind it are its own.
    expect(await within('date,via,note,by\n2024-01-01,x,"op\n2024-01-03,x,end",me\n')).toMatchObject([
      { line: 2, lastLine: 3, value: "2024-01-03,x,end" },
    ]);
    expect(await within('via,date,note\n"x,2024-01-01,a\ny,2024-01-02,b\nz",2024-01-03,"c"\n')).toMatchObject([
      { value: "y,2024-01-02,b" },
    ]);
    // What somebody wrote has fewer fields, or more, or no date in its place, as does the first line of a text.
    for (const note of [
      "a\nb",
      "a\n2024-01-02,x",
      "a\n2024-01-02,x,y,z",
      "2024-01-02,x,y\nb",
      "a\nx,2024-01-02,y",
      "a\n,x,y",
    ])
      expect(await within(`date,via,note\n2024-01-01,x,"${note}"\n`)).toEqual([]);
    // A function that cannot read such a line is no reason to end.
    const fussy = ({ date }: CsvRow) => {
      if (date === "2024-01-02") throw new Error("no");
      return date;
    };
    expect(await within(swallowed, { at: fussy })).toMatchObject([{ value: "2024-01-03,x,end" }]);
  });

  it("skips blank lines, and takes a field between quotes for one, though it is empty", async () => {
    const read = async (text: string, options: TallyOptions<CsvRow> = OPTIONS) => {
      const results = await Promise.all([1, 4, 1000].map((size) => tallyCsv(sizes(bytes(text), size), options)));
      const [one, ...others] = results;
      for (const other of others) expect(other).toEqual(one);
      return { ...one?.account, lines: one?.samples.map(({ line, reason }) => [line, reason]) };
    };
    const good = "2021-01-05,phone\n";
    expect(await read(` \ndate,via\n${good}   \n\t\n\u00a0\u200f\n\n${good}\u001a`)).toMatchObject({
      ...{ read: 2, counted: 2, lines: [] },
    });
    // A line of one empty field is none of two.
    expect(await read(`date,via\n${good}""\n${good}" "\n`)).toMatchObject({
      ...{ read: 4, counted: 2, malformed: 2 },
      lines: [
        [3, "wrong-field-count"],
        [5, "wrong-field-count"],
      ],
    });
    const alone = { at: "date", channel: () => "a" };
    expect(await read('date\n2021-03-01\n""\n\n"2021-03-02"\n \n""', alone)).toMatchObject({
      ...{ read: 4, counted: 2, undated: 2 },
      lines: [
        [3, "undated"],
        [7, "undated"],
      ],
    });
    // Behind a field of several lines, and behind a bad quote.
    expect(await read('date\n"2021-\n03"\n""\n"a"b\n\n""\n', alone)).toMatchObject({
      ...{ read: 4, undated: 2, malformed: 2 },
      lines: [
        [2, "unreadable-timestamp"],
        [4, "undated"],
        [5, "bad-quotes"],
        [7, "undated"],
      ],
    });
  });

  const SHEET = { at: "date", channel: "via", by: { kind: "kind" }, id: "id" };

  it.each([
    // Of five columns. Blank ones on the right are left out, as sheets leave them out where many rows lack them.
    ["a short row among whole ones", "1,2021-01-05,a,b,c\n2,2021-01-06,a\n3,2021-01-07,a,b,c\n", 3, []],
    ["short rows alone", "1,2021-01-05,a,b\n2,2021-01-06,a,b\n3,2021-01-07,a,b\n", 3, []],
    ["short rows of several widths", "1,2021-01-05,a,,\n2,2021-01-06,a\n3,2021-01-07,a,b\n", 3, []],
    ["a short row first, and one last", "1,2021-01-05,a\n2,2021-01-06,a,b,c\n3,2021-01-07,a\n", 3, []],
    ["one that lacks what is asked for", "1,2021-01-05\n2,2021-01-06,a,b,c\n", 2, []],
    // 3 and 3 are 5 and one: a text may have had a line end.
    ["two parts of a record", "1,2021-01-05,a\n2,2021-01-06,a\n3,2021-01-07,a,b,c\n", 1, [2, 3]],
    ["the same, at the end", "3,2021-01-07,a,b,c\n1,2021-01-05,a,t\nt,c\n", 1, [3, 4]],
    ["three parts of a record", "3,2021-01-07,a,b,c\n1,2021-01-05,a\n-\nt,2021-01-08\n", 1, [3, 4, 5]],
    ["a part around a blank line", "1,2021-01-05,a\n\nb,2021-01-06,c\n3,2021-01-07,a,b,c\n", 1, [2, 4]],
    ["the last part of a text, which is the last field", "1,2021-01-05,a,b,c\nc\n2,2021-01-06,a,b,c\n", 2, [3]],
    ["a last row that may be cut", "1,2021-01-05,a,b,c\n2,2021-01-06,a,b", 1, [3]],
    ["a last row that is whole", "1,2021-01-05,a,b\n2,2021-01-06,a,b,c", 2, []],
    ["a short row of several lines", '1,2021-01-05,a,"b\nb"\n2,2021-01-06,a,b,c\n', 1, [2]],
    ["short rows behind a bad quote", '0,2021-01-05,"a"b,c,d\n1,2021-01-05,a,b\n2,2021-01-06,a,b\n', 1, [2]],
    // A delimiter ends every line, or one stands in a text.
    ["short rows above a blank line", "1,2021-01-05,a,b\n2,2021-01-06,a,b\n\n", 2, []],
    ["the same, and below one", "\n1,2021-01-05,a,b\n \n\n2,2021-01-06,a,b\n\n\n", 2, []],
    ["a short row above the mark of an end", "1,2021-01-05,a,b\n2,2021-01-06,a,b\n\x1A", 2, []],
    ["the same with a line's end", "1,2021-01-05,a,b\n2,2021-01-06,a,b\n\x1A\n", 2, []],
    ["two parts, at the end above a blank line", "1,2021-01-05,a,t\n\nt,c\n\n", 0, [2, 4]],
    ["every row longer by empty fields", "1,2021-01-05,a,b,c,,\n2,2021-01-06,a,b,c,,\n", 2, []],
    [
      "longer rows of several lines",
      '1,2021-01-05,a,"b\nb",c,\n2,2021-01-06,a,b,c,\n3,2021-01-07,"a\n\na",b,"c\nc",\n',
      3,
      [],
    ],
    ["the same above blank lines, and at the end", '1,2021-01-05,a,"b\nb",c,\n\n\n2,2021-01-06,a,"b\nb",c,', 2, []],
    ["one longer row of several lines", '1,2021-01-05,a,"b\nb",c,\n2,2021-01-06,a,b,c\n', 1, [2]],
    ["one of many that is not longer", "1,2021-01-05,a,b,c,\n2,2021-01-06,a,b,c,\n3,2021-01-07,a,b,c\n", 3, []],
    ["one row longer by an empty field", "1,2021-01-05,a,b,c\n2,2021-01-06,a,b,c,\n3,2021-01-07,a,b,c\n", 2, [3]],
    ["neighbours of other lengths", "1,2021-01-05,a,b,c,\n2,2021-01-06,a,b,c,,\n", 0, [2, 3]],
    ["rows longer by fields that are not empty", "1,2021-01-05,a,b,c,d\n2,2021-01-06,a,b,c,d\n", 0, [2, 3]],
    ["one such beside one that is", "1,2021-01-05,a,b,c,d\n2,2021-01-06,a,b,c,\n3,2021-01-07,a,b,c,\n", 2, [2]],
  ])("tells from the rows beside it whether an uneven row is a record: %s", async (_, rows, whole, bad) => {
    const text = `id,date,via,kind,more\n${rows}`;
    for (const written of [text, text.replaceAll("\n", "\r\n")])
      for (const size of [1, 2, 5, 17, 1000]) {
        const { rows: records, problems } = await readCsv(sizes(bytes(written), size));
        expect([records.length, problems.map(({ line }) => line)]).toEqual([whole, bad]);
        const { account, samples } = await tallyCsv(sizes(bytes(written), size), SHEET);
        expect([account.read, account.malformed]).toEqual([whole + bad.length, bad.length]);
        expect(samples.flatMap(({ reason, line }) => (reason === "unmapped" ? [] : line))).toEqual(bad);
      }
  });

  it("takes what an uneven row lacks for empty, and leaves out what it has too much", async () => {
    const text =
      "id,date,via,kind,more\n1,2021-01-05,a\n2,2021-01-06,a,b\n3\n4,2021-01-06,a,b,c,\n5,2021-01-07,a,b,c,\n";
    const { rows, problems } = await readCsv(text.replace("\n3\n", "\n3,2021-01-06\n"));
    expect(problems).toEqual([
      { reason: "wrong-field-count", line: 3 },
      { reason: "wrong-field-count", line: 4 },
    ]);
    expect(rows).toEqual([
      { id: "1", date: "2021-01-05", via: "a", kind: "", more: "" },
      { id: "4", date: "2021-01-06", via: "a", kind: "b", more: "c" },
      { id: "5", date: "2021-01-07", via: "a", kind: "b", more: "c" },
    ]);
    const { counts } = await tallyCsv("id,date,via,kind,more\n1,2021-01-05,a\n2,2021-01-06,a,b\n", SHEET);
    expect(counts).toEqual([
      { channel: "a", month: "2021-01", kind: "", count: 1 },
      { channel: "a", month: "2021-01", kind: "b", count: 1 },
    ]);
  });

  it("takes no part of a record that a line break tore for one, wherever it did", async () => {
    const fields = ["1", "2021-01-05", "a", "b", "c", "d", "e"];
    const whole = "0,2021-01-04,a,b,c,d,e\n";
    for (let at = 1; at < fields.length - 1; at++)
      for (let next = at; next < fields.length - 1; next++) {
        // The text in one column has a line end, or two of them.
        const torn = fields.map((field, index) => (index === at || index === next ? `${field}\nt` : field)).join();
        const { rows, problems } = await readCsv(`id,date,via,b,c,d,e\n${whole}${torn}\n${whole}`);
        expect([rows.length, problems.length]).toEqual([2, at === next ? 2 : 3]);
      }
  });

  it("reads windows-1256, and refuses bytes of another encoding", async () => {
    // هاتف in windows-1256
    const phone = Uint8Array.of(0xe5, 0xc7, 0xca, 0xdd);
    const source = [bytes("date;via\n2021-01-05;"), phone, bytes("\n")];
    const options = { ...OPTIONS, delimiter: ";", channels: { هاتف: "calls" } };
    const { counts } = await tallyCsv(source, { ...options, encoding: "windows-1256" });
    expect(counts).toEqual([{ channel: "calls", month: "2021-01", count: 1 }]);
    await expect(tallyCsv(source, options)).rejects.toThrow(expect.objectContaining({ code: "bad-input" }));
    // As every other option, null is not one that was left out.
    await expect(Reflect.apply(tallyCsv, undefined, [source, { ...options, encoding: null }])).rejects.toMatchObject({
      ...{ code: "bad-option", value: null },
    });
    await expect(tallyCsv(source, { ...options, encoding: "windows-9999" })).rejects.toThrow(
      expect.objectContaining({ code: "bad-option" }),
    );
  });

  it("reads a text that is written as a formula, so that a sheet leaves it as it is", async () => {
    const text =
      'id,="date",via\n="00123",2021-03-01,phone\n"=""00123""","=""2021-03-01""","=""phone"""\n00124,2021-03-01,"=""x"';
    const { account, counts } = await tallyCsv([text], { at: "date", channel: "via", id: "id" });
    expect([account.read, account.counted, account.duplicate]).toEqual([3, 2, 1]);
    expect(counts.map(({ channel, count }) => [channel, count])).toEqual([
      ['="x', 1],
      ["phone", 1],
    ]);
    const { rows } = await readCsv(['a,b\n="1","=""a"";""b"""\n="",=\n'], {});
    expect(rows).toEqual([
      { a: "1", b: '="a";"b"' },
      { a: "", b: "=" },
    ]);
  });

  it("says what may be wrong with a file whose letters or columns are not those asked for", async () => {
    const refused = async (source: string | Uint8Array, options: object = {}) => {
      const told: unknown = await tallyCsv(source, { ...OPTIONS, ...options }).catch((error) => error.message);
      return String(told);
    };
    // قناة in windows-1256, in what is read as UTF-8 unless another encoding is named.
    const header = Uint8Array.of(0xde, 0xe4, 0xc7, 0xc9, 0x2c, 0x61, 0x0a);
    const named = "an encoding that is named (encoding or --encoding: windows-1256, windows-1252, utf-16le)";
    expect(await refused(header)).toContain(`a source needs text in utf-8 or ${named}, and a workbook to be saved as`);
    expect(await refused(header, { encoding: "utf-8" })).toMatch(/^a source needs text in utf-8, got "0xde /);
    const ndjson = tallyNdjson(header, OPTIONS);
    await expect(ndjson).rejects.toThrow(/^a source needs text in utf-8, got "0xde /);

    const otherwise = ", or the encoding that the file was written in, got";
    expect(await refused("قناة,a\n", { encoding: "windows-1256" })).toContain(otherwise);
    expect(await refused("\uFFFD\uFFFD,a\n")).toContain(otherwise);
    expect(await refused("d\0a\0t\0e\0,\0v\0\n")).toContain(otherwise);
    expect(await refused("التاريخ،القناة\n")).toContain(
      'القناة", or the delimiter that parts them (delimiter or --delimiter), got',
    );
    // التاريخ;القناة, read as what it is, by another delimiter.
    const semicolons = Uint8Array.of(
      0xc7,
      0xe1,
      0xca,
      0xc7,
      0xd1,
      0xed,
      0xce,
      0x3b,
      0xc7,
      0xe1,
      0xde,
      0xe4,
      0xc7,
      0xc9,
      0x0a,
    );
    expect(await refused(semicolons, { encoding: "windows-1256" })).toContain('التاريخ;القناة", or the delimiter that');
    const below = ", or skipLines for what stands above the header, got";
    for (const title of ["sep=,", "تقرير الربع الأول", "Tickets,,"])
      expect(await refused(`${title}\ndate,via\n`)).toContain(below);
    expect(await refused("a,b\n")).toBe('at needs one of the columns "a", "b", got "date"');
    expect(await refused("date,via\n", { period: "2021", by: { kind: "2021" } })).toMatch(
      /^by needs one of the columns /,
    );
    const page = /^a CSV file needs a header, and a table in HTML or XML to be saved as CSV, got /;
    expect(await refused("<html>\n<table>\n")).toMatch(page);
    expect(await refused('<?xml version="1.0"?>\n')).toMatch(page);
  });

  it("takes a whole text or all bytes as they are, and drops a byte order mark of either", async () => {
    const text = "\uFEFFdate,via\n2021-01-05,phone\n";
    for (const source of [text, bytes(text), [text], ["", text], [text.slice(0, 1), text.slice(1)]]) {
      const { counts } = await tallyCsv(source, OPTIONS);
      expect(counts).toEqual([{ channel: "phone", month: "2021-01", count: 1 }]);
    }
    expect((await tallyNdjson('\uFEFF{"date":"2021-01-05","via":"phone"}', OPTIONS)).account.counted).toBe(1);
  });

  it("stops before it reads when it is told to beforehand", async () => {
    let isRead = false;
    function* source() {
      isRead = true;
      yield "date,via\n";
    }
    const reading = tallyCsv(source(), { ...OPTIONS, signal: AbortSignal.abort() });
    await expect(reading).rejects.toThrow(expect.objectContaining({ name: "AbortError" }));
    expect(isRead).toBe(false);
  });

  it("names lines across chunks, blank lines and fields of several lines", async () => {
    // Lines: 1 header, 2 good, 3-4 one record, 5 blank, 6 bad, 7-8 one record, 9 too short, 10 bad.
    const text = 'date,via\n2021-01-05,a\n2021-01-05,"a\nb"\n\nx,a\n2021-01-06,"a\nb"\n7\ny,a\n';
    for (let size = 1; size < 20; size++) {
      const { account, samples } = await tallyCsv(sizes(bytes(text), size), OPTIONS);
      expect([account.read, account.counted, account.malformed]).toEqual([6, 3, 3]);
      expect(samples.map(({ line }) => line)).toEqual([6, 9, 10]);
    }
  });

  it("takes functions of a record, a header from the caller, and streams of the web", async () => {
    const stream = new Blob(["05,2021-01,phone\n"]).stream();
    const { counts } = await tallyCsv(stream, {
      at: (row) => `${row["month"]}-${row["day"]}`,
      channel: "via",
      header: ["day", "month", "via"],
    });
    expect(counts).toEqual([{ channel: "phone", month: "2021-01", count: 1 }]);
  });

  it.each([
    ["", "bad-input"],
    ["a,b\n1,2\n", "bad-input"],
    ["date,via,date\n", "bad-input"],
    ["date,via\r2021-01-05,phone\r", "bad-input"],
    ['date,"via"x\n2021-01-05,phone\n', "bad-input"],
  ])("refuses the file %j", async (text, code) => {
    await expect(tallyCsv([text], OPTIONS)).rejects.toThrow(expect.objectContaining({ code }));
  });

  it("reads what a spreadsheet saves: separators, a mark, empty columns on the right and empty lines at the end", async () => {
    const text = [
      "\uFEFFرقم التذكرة;تاريخ الفتح;القناة;ملاحظات;;",
      '7;31/01/2021 23:59;هاتف;"سطر',
      'آخر";;',
      "8;01/02/2021 00:00;بريد;;;",
      "9;13/13/2021 00:00;هاتف;;;",
      "9;01/02/2021 00:00;هاتف;;",
      ";;;;;",
      "",
    ].join("\r\n");
    const { counts, account, samples } = await tallyCsv(sizes(bytes(text), 11), {
      at: "تاريخ الفتح",
      channel: "القناة",
      id: "رقم التذكرة",
      delimiter: ";",
      timestamp: "DD/MM/YYYY HH:mm",
      sourceTimeZone: "Asia/Riyadh",
    });
    expect(counts).toEqual([
      { channel: "بريد", month: "2021-02", count: 1 },
      { channel: "هاتف", month: "2021-01", count: 1 },
      { channel: "هاتف", month: "2021-02", count: 1 },
    ]);
    expect([account.read, account.counted, account.malformed, account.undated]).toEqual([5, 3, 1, 1]);
    // The record on line 2 takes line 3 as well.
    expect(samples.map(({ line, reason }) => [line, reason])).toEqual([
      [5, "unreadable-timestamp"],
      [7, "undated"],
    ]);
    // What stands in a column without a name cannot be asked for where there are two of them.
    await expect(
      tallyCsv("date,via,,\n2021-01-05,x,1,2\n", { at: "date", channel: "via", by: { kind: "" } }),
    ).rejects.toThrow(expect.objectContaining({ code: "bad-input" }));
    expect((await readCsv("date,via,,\n2021-01-05,x,,\n")).rows).toEqual([{ date: "2021-01-05", via: "x" }]);
    expect((await readCsv(",via\n1,x\n")).rows).toEqual([{ "": "1", via: "x" }]);
  });

  it("shows what stands in the first column too where it is no version", async () => {
    const options = { ...OPTIONS, id: "id", version: "edit" };
    const { samples } = await tallyCsv("edit,id,date,via\nx,1,2021-01-05,phone\n", options);
    expect(samples).toEqual([{ reason: "unreadable-version", line: 2, value: "x" }]);
  });

  it.each([["date,via"], [5], [null], [[5, "via"]], [[]]])("refuses %j for the names of columns", async (header) => {
    for (const read of [tallyCsv, readCsv])
      await expect(
        Reflect.apply(read, undefined, ["", { ...(read === tallyCsv ? OPTIONS : {}), header }]),
      ).rejects.toThrow(expect.objectContaining({ code: "bad-option", value: header }));
  });

  it("reads a header that repeats names nobody asks for", async () => {
    const text = "key,at,label,label,via\nA,2021-01-05,,vip,x\nB,2021-01-06,,,y\n";
    const options = { at: "at", channel: "via", id: "key" } as const;
    expect((await tallyCsv([text], options)).account).toMatchObject({ read: 2, counted: 2 });
    const differ = expect.objectContaining({
      code: "bad-input",
      message: 'by needs a column whose name no other has, got "label"',
    });
    await expect(tallyCsv([text], { ...options, by: { label: "label" } })).rejects.toThrow(differ);
    // Which of them is meant cannot be known: neither is there for a function, or in a row.
    const asked = await tallyCsv([text], { ...options, channel: (row) => row["label"] ?? row["via"] });
    expect(asked.counts.map(({ channel }) => channel)).toEqual(["x", "y"]);
    expect((await readCsv([text])).rows[0]).toEqual({ key: "A", at: "2021-01-05", via: "x" });
  });

  it("takes the names of columns without blanks and marks of direction around them", async () => {
    const text = "\u200fالتاريخ\u200f,القناة ,id\u00a0\n2021-01-05,x,7\n";
    for (const at of ["التاريخ", "\u200fالتاريخ"]) {
      const { account } = await tallyCsv([text], { at, channel: "القناة", id: " id" });
      expect(account.counted).toBe(1);
    }
    expect((await readCsv([text])).rows).toEqual([{ التاريخ: "2021-01-05", القناة: "x", id: "7" }]);
  });

  it("shows in the names of columns what nobody sees there, and would take for a blank or nothing", async () => {
    await expect(tallyCsv(["opened\u00a0at,ch\u200cannel,a b\n"], { at: "opened at", channel: "a b" })).rejects.toThrow(
      'needs one of the columns "opened\\u00a0at", "ch\\u200cannel", "a b", got "opened at"',
    );
  });

  it("skips lines above the header, and counts them in the numbers of the lines", async () => {
    const options = { at: "date", channel: "via" } as const;
    const report = 'Filters,"Direction: Inbound\nInterval,1/1/21\n\ndate,via\n2021-01-01,a\n2021-13-01,b\n';
    for (const size of [1, 7, 1000]) {
      const { account, samples } = await tallyCsv(sizes(bytes(report), size), { ...options, skipLines: 2 });
      expect(account).toMatchObject({ read: 2, counted: 1, malformed: 1 });
      expect(samples.map(({ line }) => line)).toEqual([6]);
    }
    const sheet = await readCsv(["sep=;\r\ndate;via\r\n2021-01-01;a"], { delimiter: ";", skipLines: 1 });
    expect(sheet.rows).toEqual([{ date: "2021-01-01", via: "a" }]);
    const named = await tallyCsv(["Title\n2021-01-01,a"], { ...options, header: ["date", "via"], skipLines: 1 });
    expect(named.account).toMatchObject({ read: 1, counted: 1 });
    await expect(tallyCsv(["a\nb"], { ...options, skipLines: 2 })).rejects.toThrow(
      expect.objectContaining({ code: "bad-input", message: 'tallyCsv needs a file with a header, got ""' }),
    );
    for (const skipLines of [-1, 0.5, Number.NaN])
      await expect(tallyCsv([report], { ...options, skipLines })).rejects.toThrow(
        expect.objectContaining({ code: "bad-option", value: skipLines }),
      );
    await expect(tallyCsv([report], options)).rejects.toThrow(expect.objectContaining({ code: "bad-input" }));
  });

  it("says what a file is that is no CSV of LF or CRLF", async () => {
    const refused = (text: string) => tallyCsv([text], { at: "at", channel: "via" }).catch((error) => error.message);
    const lineEnds = /^a CSV file needs lines that end in LF or CRLF, got /;
    expect(await refused("id,at,via\r1,2021-01-01,a\r")).toMatch(lineEnds);
    expect(await refused("id,at,via\r1,2021-01-01,a\r2,2021-01-01,b\r")).toMatch(lineEnds);
    // Quotes are not to blame where the line goes on behind them, nor is a header that is quoted itself.
    for (const text of ['at,via\r2021-03-01,"a"\r2021-03-02,b\r', '"at","via"\r"2021-03-01","a"\r'])
      expect(await refused(text)).toMatch(lineEnds);
    const json =
      /^a CSV file needs a header, and JSON one record a line \(NDJSON, by tallyNdjson or --format ndjson\), got /;
    for (const text of [
      '[{"at":"2021-01-05","via":"a"}]',
      '{"at":"2021-01-05","via":"a"}\n',
      '[\n{\n"at": "x"',
      "{\n",
      '{"a":1}',
    ])
      expect(await refused(text)).toMatch(json);
    expect(await refused('"a"b,via\n')).toMatch(/^a CSV header needs quotes in their places, got /);
    expect(await refused("[at],via\n")).toMatch(/^at needs one of the columns "\[at\]", "via", got "at"/);
  });

  it("does not depend on where the chunks are cut, nor on the line ends", async () => {
    const field = fc.stringMatching(/^[ab,"\n;]{0,6}$/);
    const row = fc.tuple(
      fc.constantFrom("2021-01-05", "2021-02-05", "2021-02-30"),
      fc.constantFrom("phone", "mail"),
      field,
    );
    const file = fc.tuple(
      fc.array(row, { maxLength: 20 }),
      fc.integer({ min: 1, max: 40 }),
      fc.constantFrom("\n", "\r\n"),
    );
    await fc.assert(
      fc.asyncProperty(file, async ([rows, size, end]) => {
        const quote = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
        const text = [["date", "via", "note"], ...rows].map((fields) => fields.map(quote).join(",") + end).join("");
        const { account } = await tallyCsv(sizes(bytes(text), size), OPTIONS);
        expect(account.read).toBe(rows.length);
        expect(account.malformed).toBe(rows.filter(([date]) => date === "2021-02-30").length);
        const content = await readCsv(sizes(bytes(text), size));
        expect(content.rows).toEqual(rows.map(([date, via, note]) => ({ date, via, note })));
        expect(content.problems).toEqual([]);
      }),
    );
  });

  it("makes one of CR LF once, wherever a record of several lines is cut", async () => {
    const text = 'id,note\r\n1,"two\r\r\nlines"\r\n2,one\r\n';
    for (const size of [1, 7, 1000]) {
      const { rows } = await readCsv(sizes(bytes(text), size));
      expect(rows).toEqual([
        { id: "1", note: "two\r\nlines" },
        { id: "2", note: "one" },
      ]);
    }
  });

  it("takes time in proportion to a file with a quote that never closes", async () => {
    const line = "2021-01-05,phone,x\n";
    const chunks = ['date,via,note\n2021-01-05,phone,"', ...Array.from({ length: 8000 }, () => line.repeat(50))];
    const { account } = await tallyCsv(chunks, OPTIONS);
    // 8000 chunks of 50 lines; the first line begins with the quote, and the others are whole.
    expect([account.read, account.malformed]).toEqual([400_000, 1]);
  }, 5_000);

  it("takes time in proportion to a file with a bad quote in every line, in one text or in chunks", async () => {
    const bad = '2021-01-05,"a"b,x\n';
    const good = "2021-01-05,phone,x\n";
    const text = `date,via,note\n${(bad + good).repeat(40_000)}`;
    for (const source of [text, sizes(bytes(text), 65_536)]) {
      const { account } = await tallyCsv(source, OPTIONS);
      expect([account.read, account.counted, account.malformed]).toEqual([80_000, 40_000, 40_000]);
    }
  }, 30_000);

  it("loses no record to a quote out of place", async () => {
    const files: readonly (readonly [text: string, counted: number, problems: readonly unknown[]])[] = [
      // One stray quote, and a quoted field two lines below.
      ['2021-01-06,"a"b,1\n2021-01-08,a,1\n2021-01-09,"a",2\n', 2, [[2, undefined, "bad-quotes"]]],
      // A closing quote forgotten; the next quote is an opening one.
      ['2021-01-06,a,"cut\n2021-01-08,a,1\n2021-01-09,"a",2\n', 2, [[2, undefined, "unclosed-quote"]]],
      // A field of two lines before the bad one.
      ['2021-01-06,"a\nb","c"d\n2021-01-08,a,1\n', 1, [[2, 3, "bad-quotes"]]],
      // The rest of a broken text has one field only, and belongs to the same record.
      ['2021-01-06,a,"he said "no"\nand left"\n2021-01-08,a,1\n', 1, [[2, 3, "bad-quotes"]]],
      // After a whole record a short line is one of its own again.
      [
        '2021-01-06,a,"he said "no"\n2021-01-08,a,1\nand left\n',
        1,
        [
          [2, undefined, "bad-quotes"],
          [4, undefined, "wrong-field-count"],
        ],
      ],
      // Legal quotes, and a field too many.
      ['2021-01-06,a,"b\nc",d\n2021-01-08,a,1\n', 1, [[2, 3, "wrong-field-count"]]],
      // Two in a row, and the last without a line end.
      [
        '2021-01-06,"a"b,1\n2021-01-06,"a"b,1\n2021-01-08,a,"x" "',
        0,
        [
          [2, undefined, "bad-quotes"],
          [3, undefined, "bad-quotes"],
          [4, undefined, "bad-quotes"],
        ],
      ],
      // Nothing out of place: blanks after a closing quote, quotes doubled, quotes inside a field without them.
      ['2021-01-06,"a" ,1\n2021-01-06,"""a""",1\n2021-01-08,a"b,"1" ', 3, []],
    ];
    for (const [text, counted, problems] of files) {
      for (const size of [1, 3, 17, 1000]) {
        const { account, samples } = await tallyCsv(sizes(bytes(`date,via,note\n${text}`), size), OPTIONS);
        expect([account.read, account.counted]).toEqual([counted + problems.length, counted]);
        expect(samples.map(({ line, lastLine, reason }) => [line, lastLine, reason])).toEqual(problems);
      }
    }
    // A line with fields too many ends the broken text, too, and problems come in the order of their lines.
    const { problems: inOrder } = await readCsv('A,B,C\nq,8,9\nr,8,9\n"x"y,1,2\nz,1,2,3\nw\nv,5,6\n');
    expect(inOrder).toEqual([
      { reason: "bad-quotes", line: 4 },
      { reason: "wrong-field-count", line: 5 },
      { reason: "wrong-field-count", line: 6 },
    ]);
    const content = await readCsv('date,via\n1,"a\nb"c\n2,d\n');
    expect(content).toEqual({
      rows: [{ date: "2", via: "d" }],
      problems: [{ reason: "unclosed-quote", line: 2, lastLine: 3 }],
    });
  });

  it("reads a quote that opens a field behind blanks as one in its place", async () => {
    const files: readonly (readonly [text: string, vias: readonly string[], problems: readonly string[]])[] = [
      ['2021-01-06, "phone", "x"\n', ["phone"], []],
      ['  "2021-01-06",   "phone, by hand"\n2021-01-07,"mail" ,1\n', ["phone, by hand", "mail"], []],
      ['2021-01-06,phone, "two\nlines"\n', ["phone"], []],
      // Behind the blanks of a text that a quote ends, there is none that opens; nor is one within a text.
      ['2021-01-06,"phone, ",1\n2021-01-07,"a, ""b""",1\n2021-01-08,5 "x",1\n', ["phone, ", 'a, "b"', '5 "x"'], []],
      ['2021-01-06, "phone" he said,1\n', [], ["bad-quotes"]],
    ];
    for (const [text, vias, problems] of files)
      for (const size of [1, 5, 1000]) {
        const read = await readCsv(sizes(bytes(`date,via, "note"\n${text}`), size));
        expect(read.rows.map(({ via }) => via)).toEqual(vias);
        expect(read.problems.map(({ reason }) => reason)).toEqual(problems);
      }
    // A file whose fields blanks part.
    expect((await readCsv('a b\n1 "x y"\n', { delimiter: " " })).rows).toEqual([{ a: "1", b: "x y" }]);
  });

  it("reads the records around broken lines as if these were not there", async () => {
    const good = fc.constantFrom(
      '2021-01-05,phone,"a ""b"" , c"',
      "2021-01-05,phone,x",
      '2021-01-05,"phone",""',
      '2021-01-05,phone,"two\nlines"',
    );
    const broken = fc.constantFrom(
      '2021-01-05,"a"b,x',
      '2021-01-05,phone,"x',
      '2021-01-05,phone,"x" "y"',
      '"2021-01-05,phone,x',
    );
    const file = fc.array(fc.oneof({ weight: 3, arbitrary: good }, broken), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(file, fc.integer({ min: 1, max: 60 }), async (records, size) => {
        const bad = records.filter((record) => /"b,|"x$|"y"|^"/.test(record)).length;
        // The last has its quotes closed: one that is open to the end takes all behind it.
        const text = ["date,via,note", ...records, '2021-01-05,phone,"x"'].join("\n");
        const { account } = await tallyCsv(sizes(bytes(text), size), OPTIONS);
        expect([account.read, account.counted]).toEqual([records.length + 1, records.length + 1 - bad]);
      }),
    );
  });

  it("tells how far it is", async () => {
    const seen: unknown[] = [];
    const chunks = [bytes("date,via\n2021-01-05,phone\n"), bytes("2021-01-05,phone\n")];
    await tallyCsv(chunks, { ...OPTIONS, totalBytes: 43, onProgress: (progress) => seen.push(progress) });
    expect(seen).toEqual([
      { records: 1, bytes: 26, fraction: 26 / 43 },
      { records: 2, bytes: 43, fraction: 1 },
    ]);
    // Of a text its bytes too: nine of the header and its end, eleven of the date and its comma, eight of four letters, one of the end.
    const texts = ["date,via\n", "2021-01-05,هاتف\n"];
    const told: unknown[] = [];
    await tallyCsv(texts, { ...OPTIONS, totalBytes: 29, onProgress: (progress) => told.push(progress) });
    expect(told).toEqual([
      { records: 0, bytes: 9, fraction: 9 / 29 },
      { records: 1, bytes: 29, fraction: 1 },
    ]);
  });

  it("tells of a last record without a line end", async () => {
    const lines = ["date,via\n", "2021-01-05,phone\n", "2021-01-05,phone"];
    const json = ['{"date":"2021-01-05","via":"phone"}\n', '{"date":"2021-01-05","via":"phone"}'];
    const seen: number[] = [];
    const onProgress = ({ records }: { readonly records: number }) => seen.push(records);
    await tallyCsv(lines, { ...OPTIONS, onProgress });
    await readCsv(lines, { onProgress });
    await tallyNdjson(json, { ...OPTIONS, onProgress });
    // Cut within its last character it is a record too, if a malformed one.
    await tallyCsv([...lines, Uint8Array.of(0xd9)], { ...OPTIONS, onProgress });
    expect(seen).toEqual([0, 1, 1, 2, 0, 1, 1, 2, 1, 1, 2, 0, 1, 1, 1, 2]);
  });

  it.each([[-1], [Number.NaN], [1.5], [Number.POSITIVE_INFINITY], ["5"], [null]])(
    "refuses %j for a size",
    async (size) => {
      const options = { ...OPTIONS, totalBytes: size };
      await expect(Reflect.apply(tallyCsv, undefined, ["date,via\n", options])).rejects.toThrow(
        expect.objectContaining({ code: "bad-option", value: size }),
      );
    },
  );
});

describe("what is told how far it is", () => {
  it.each([5, null, "x"])("is a function, and not %j", async (onProgress) => {
    const refused = { code: "bad-option", value: onProgress };
    for (const call of [
      () => Reflect.apply(tallyCsv, undefined, ["date,via\n", { ...OPTIONS, onProgress }]),
      () => Reflect.apply(tallyNdjson, undefined, ['{"date":1}\n', { at: "date", channel: "via", onProgress }]),
      () => Reflect.apply(tallyStream, undefined, [[], { at: "date", channel: "via", onProgress }]),
    ])
      await expect(call()).rejects.toMatchObject(refused);
  });
});

describe("tallyNdjson", () => {
  it("refuses a document whose first line opens its list", async () => {
    const record = '{"at":"2021-03-01","via":"calls"}';
    const text = `{"@odata.context":"x","value":[\n${record},\n${record}\n]}`;
    await expect(tallyNdjson(text, { at: "at", channel: "via" })).rejects.toThrow(
      expect.objectContaining({ code: "bad-input", message: expect.stringContaining("one dated record a line") }),
    );
    // Cut anywhere, and with its records on more lines than one.
    const indented = '{"value": [\n  {\n    "at": "2021-03-01"\n  }\n]}';
    for (const document of [[...text], [...indented], [...`\uFEFF\n \r\n${text}`], [`\n${text}`]])
      await expect(tallyNdjson(document, { at: "at", channel: "via" })).rejects.toThrow("one dated record a line");
    // Commas may stand before the records, and there may be one alone.
    for (const rest of [`${record}\n,${record}\n]}`, `${record}\n, ${record}`, `${record}\n]}\n`])
      await expect(tallyNdjson([...`{"value":[\n${rest}`], { at: "at", channel: "via" })).rejects.toThrow(
        "one dated record a line",
      );
    const { account: other } = await tallyNdjson(`${record}\n,${record}\n]}`, { at: "at", channel: "via" });
    expect([other.read, other.counted, other.malformed]).toEqual([3, 1, 2]);
    // Torn lines that are far apart, or in a row, are no document.
    const cut = '{"at":"2021-03-01","via":"calls","tags":[';
    for (const [rest, ...sums] of [
      [`${record}\n${record}\n],"x":1}\n${record}`, 5, 3, 2],
      [`\n"a"\n]}\n${record}\n${record}`, 5, 2, 3],
    ] as const) {
      const { account } = await tallyNdjson(`${cut}\n${rest}`, { at: "at", channel: "via" });
      expect([account.read, account.counted, account.malformed]).toEqual(sums);
    }
    // A first line that is torn opens nothing if the next is a record.
    for (const torn of ['{"at":"2021-03-01","note":"cut {', '{"at":"2021-03-01","more":{']) {
      const { account } = await tallyNdjson(`${torn}\n${record}\n`, { at: "at", channel: "via" });
      expect([account.read, account.counted, account.malformed]).toEqual([2, 1, 1]);
    }
    // Such a line behind the first is one that cannot be read.
    const { account } = await tallyNdjson(`${record}\n{"value":[\n`, { at: "at", channel: "via" });
    expect([account.read, account.counted, account.malformed]).toEqual([2, 1, 1]);
  });

  it("refuses a line that is too long in one text as in chunks", async () => {
    const good = '{"at":"2021-03-01","via":"x"}\n';
    const lineOf = (note: number) => `{"at":"2021-03-01","via":"x","n":"${"a".repeat(note)}"}`;
    const frame = lineOf(0).length;
    for (const ending of ["\n", "", `\n${good}`]) {
      const text = good + lineOf(16_777_217 - frame) + ending;
      for (const source of [text, [text.slice(0, 9_000_000), text.slice(9_000_000)]])
        await expect(tallyNdjson(source, { at: "at", channel: "via" })).rejects.toThrow(
          expect.objectContaining({ code: "bad-input", path: "line 2" }),
        );
    }
    const { account } = await tallyNdjson(`${good}${lineOf(16_777_216 - frame)}\n`, { at: "at", channel: "via" });
    expect([account.read, account.counted]).toEqual([2, 2]);
  });

  it("refuses the name of a CSV file, of which it read a header and no records, and says how a file of the web is read", async () => {
    const thrown = (need: RegExp) =>
      expect.objectContaining({ code: "bad-input", message: expect.stringMatching(need) });
    for (const name of ["tickets.csv", "../2021/التذاكر.TSV\n"]) {
      await expect(readCsv(name)).rejects.toThrow(thrown(/^a source needs .* and not its name, got /));
      await expect(tallyCsv(name, OPTIONS)).rejects.toThrow(thrown(/^a source needs .* and not its name, got /));
    }
    for (const header of ["ticket", "date,via,notes.txt"])
      expect(await readCsv(header)).toEqual({ rows: [], problems: [] });
    const blob = new Blob(["date,via\n2021-03-01,phone\n"]);
    // @ts-expect-error: callers without types hand in the file itself.
    await expect(tallyCsv(blob, OPTIONS)).rejects.toThrow(
      thrown(/blob\.stream\(\), response\.body, new Uint8Array\(buffer\)/),
    );
    for (const source of [blob.stream(), new Response(blob).body ?? "", new Uint8Array(await blob.arrayBuffer())])
      expect((await tallyCsv(source, OPTIONS)).account.counted).toBe(1);
  });

  it("refuses the name of a file in the place of what is in it", async () => {
    for (const name of ["tickets.ndjson", "./2021/t.ndjson\n", "/srv/التذاكر.jsonl"])
      await expect(tallyNdjson(name, { at: "at", channel: "via" })).rejects.toThrow(
        expect.objectContaining({
          code: "bad-input",
          message: expect.stringMatching(
            /^tallyNdjson needs records, one a line, or a stream of them .* its name, got /,
          ),
        }),
      );
    // What is cut, or has more lines, is accounted for.
    for (const [text, read] of [
      ['{"at":"2021-0', 1],
      ["a\nb", 2],
      ["", 0],
      [" \n", 0],
    ] as const)
      expect((await tallyNdjson(text, { at: "at", channel: "via" })).account).toMatchObject({ read, malformed: read });
    expect((await tallyNdjson(["tickets"], { at: "at", channel: "via" })).account.malformed).toBe(1);
  });

  it("takes bytes with signs as those without", async () => {
    const signed = new Int8Array(new TextEncoder().encode('{"at":"2021-03-01","via":"هاتف"}\n').buffer);
    for (let cut = 1; cut < signed.length; cut++) {
      const chunks = [signed.subarray(0, cut), signed.subarray(cut)];
      const { counts } = await Reflect.apply(tallyNdjson, undefined, [chunks, { at: "at", channel: "via" }]);
      expect(counts).toEqual([{ channel: "هاتف", month: "2021-03", count: 1 }]);
    }
  });

  it("counts lines cut anywhere, and accounts for those that are no records", async () => {
    const text = [
      '{"date":"2021-01-05","via":"هاتف"}',
      "",
      "[1]",
      "null",
      "7",
      "{bad",
      '{"date":"2021-01-06","via":"هاتف"}',
    ].join("\n");
    for (const size of [1, 5, 1000]) {
      const { counts, account, samples } = await tallyNdjson(sizes(bytes(`\uFEFF${text}`), size), OPTIONS);
      expect(counts).toEqual([{ channel: "هاتف", month: "2021-01", count: 2 }]);
      expect([account.read, account.counted, account.malformed, account.undated]).toEqual([6, 2, 4, 0]);
      expect(samples.map(({ line, reason }) => [line, reason]).sort()).toEqual([
        [3, "not-a-record"],
        [4, "not-a-record"],
        [5, "not-a-record"],
        [6, "unreadable-line"],
      ]);
    }
  });

  it("numbers the lines of long runs", async () => {
    // 200 good lines, a blank one, one that is no JSON, and on line 203 one that is undated.
    const good = '{"date":"2021-01-05","via":"x"}\n';
    const { account, samples } = await tallyNdjson([good.repeat(200), "\n{\n{}\n", good.repeat(70)], OPTIONS);
    expect([account.read, account.counted]).toEqual([272, 270]);
    expect(samples.map(({ line, reason }) => [line, reason])).toEqual([
      [202, "unreadable-line"],
      [203, "undated"],
    ]);
  });

  it.each([
    // Joined by commas, as many values as lines; yet no line is a record, or not each of them.
    ["a list over two lines", ['{"date":"2021-01-05","a":[7', '{}],"via":"x"}', "{},7"], 0],
    ["an object over two lines", ['{"date":"2021-01-05"', '"via":"x"}', "{},{}"], 0],
    ["the same beside a number", ['{"date":"2021-01-05"', '"via":"x"}', "{},7"], 0],
    ["a text over two lines", ['{"date":"2021-01-05","via":"x', '{"}', "{},7"], 0],
    ["two records in a line", ['{"date":"2021-01-05","via":"x"},{"date":"2021-01-05","via":"x"}'], 0],
    ["a record and a number", ['{"date":"2021-01-05","via":"x"},7', '{"date":"2021-01-05","via":"x"}'], 1],
    ["a record that goes on without a brace", ['{"date":"2021-01-05","via":"x"}', ',"a":1'], 1],
    ["a comma too many", ['{"date":"2021-01-05","via":"x"},', '{"date":"2021-01-05","via":"x"}'], 1],
  ])("takes no other lines for records: %s", async (_, lines, counted) => {
    const { account, samples } = await tallyNdjson([`${lines.join("\n")}\n`], OPTIONS);
    expect([account.read, account.counted, account.malformed]).toEqual([lines.length, counted, lines.length - counted]);
    expect(samples.every(({ reason }) => reason === "unreadable-line")).toBe(true);
  });

  it("counts records with values within them, with braces in texts and with blanks around them as others", async () => {
    const lines = [
      '{"date":"2021-01-05","via":"x"}\r',
      ' {"date":"2021-01-05","via":"x"}',
      '{"date":"2021-01-05","via":"x","tags":[{"a":1}]}',
      '{"date":"2021-01-05","via":"x","note":"{["}',
    ];
    for (const line of lines) {
      const { counts } = await tallyNdjson([`${line}\n`.repeat(600)], OPTIONS);
      expect(counts).toEqual([{ channel: "x", month: "2021-01", count: 600 }]);
    }
    const { counts } = await tallyNdjson([`${lines.join("\n")}\n`.repeat(600)], OPTIONS);
    expect(counts).toEqual([{ channel: "x", month: "2021-01", count: 2400 }]);
  });

  it("takes no line for unreadable that a field's function fails at, even if it would not again", async () => {
    const line = '{"date":"2021-01-05","via":["x"]}\n';
    let asked = 0;
    const channel = () => {
      asked += 1;
      if (asked < 3) throw new Error("not yet");
      return "x";
    };
    await expect(tallyNdjson([line.repeat(70)], { at: "date", channel })).rejects.toThrow(
      expect.objectContaining({ code: "bad-input", path: "line 1" }),
    );
  });

  it("stops while it waits for a source that hangs", async () => {
    const controller = new AbortController();
    async function* lines() {
      yield "{}\n";
      queueMicrotask(() => controller.abort());
      await new Promise(() => {});
    }
    const { signal } = controller;
    await expect(tallyNdjson(lines(), { ...OPTIONS, signal })).rejects.toThrow(
      expect.objectContaining({ name: "AbortError" }),
    );
  });

  it("stops when it is told to", async () => {
    const signal = AbortSignal.abort();
    await expect(tallyNdjson(["{}\n"], { ...OPTIONS, signal })).rejects.toThrow(
      expect.objectContaining({ name: "AbortError" }),
    );
  });

  const [first, second] = ['{"date":"2021-01-05","via":"x","n":[]}', '{"date":"2021-01-06","via":"x"}'];
  const document = "tallyNdjson needs one dated record a line, and of a JSON document its list given to tally";

  it.each([
    ["a list", `[ ${first},${second}]`, "["],
    ["a list over lines", `\uFEFF\n \r\n[\n${first},\n${second}\n]\n`, "["],
    ["a list in a list of lines", `[\r\n  ${first},\r\n  ${second}\r\n]`, "["],
    ["an object over lines", `\t{ \r\n"value":[\n${first},\n${second}\n]}`, "{"],
    ["an object that holds a list", `{"n":2,"value":[${first},${second}]}`, "value"],
    ["pages of lists", `{"next":[],"tickets":[${first}]}\n{"next":[],"tickets":[${second}]}\n`, "tickets"],
  ])("refuses %s: it is a document", async (_, text, value) => {
    for (const size of [1, 7, 1000])
      for (const more of [{}, { id: "id" }, { at: ({ date }: { date?: unknown }) => date }])
        await expect(tallyNdjson(sizes(bytes(text), size), { ...OPTIONS, ...more })).rejects.toThrow(
          expect.objectContaining({ code: "bad-input", message: expect.stringContaining(document), value }),
        );
  });

  it("refuses lines without their ends, as a reader of lines gives them, for all would be one malformed record", async () => {
    const joined = expect.objectContaining({
      code: "bad-input",
      message: expect.stringContaining("tallyNdjson needs the end of every line, which a reader of lines takes off"),
    });
    await expect(tallyNdjson([first, second], OPTIONS)).rejects.toThrow(joined);
    await expect(tallyNdjson(createInterface(Readable.from([`${first}\n${second}\n`])), OPTIONS)).rejects.toThrow(
      joined,
    );
    await expect(tallyNdjson(`\n${first} ${second}\n\n`, OPTIONS)).rejects.toThrow(joined);
    // Two records on one line of several are a malformed line, and one that is torn is no two.
    const { account } = await tallyNdjson(`${first}${second}\n${second}`, OPTIONS);
    expect([account.counted, account.malformed]).toEqual([1, 1]);
    expect((await tallyNdjson(`${first}\n${first.slice(0, 9)}`, OPTIONS)).account.malformed).toBe(1);
  });

  it("takes a list within a record, and one behind the first line, for no document", async () => {
    const counted = async (text: string) => {
      const { account } = await tallyNdjson(text, OPTIONS);
      return [account.read, account.counted, account.undated, account.malformed];
    };
    expect(await counted('{"via":"x","tags":["a"],"n":[],"o":{}}')).toEqual([1, 0, 1, 0]);
    expect(await counted(`{"via":"x","tags":[{}]}\n${first}`)).toEqual([2, 1, 1, 0]);
    expect(await counted(`${first}\n[${second}]\n{`)).toEqual([3, 1, 0, 2]);
    expect(await counted("{}")).toEqual([1, 0, 1, 0]);
    expect(await counted("{bad\n")).toEqual([1, 0, 0, 1]);
  });

  it("refuses an id or a version that no record has, as a misspelt one", async () => {
    const text = '{"ID":1,"date":"2021-01-05","via":"x"}\n'.repeat(2);
    await expect(tallyNdjson([text], { ...OPTIONS, id: "id" })).rejects.toThrow(
      expect.objectContaining({
        code: "bad-input",
        message: 'id needs fields that a record has, such as "ID", "date", "via", got "id"',
      }),
    );
    await expect(tallyNdjson([text], { ...OPTIONS, id: "ID", version: "v" })).rejects.toThrow(
      expect.objectContaining({ code: "bad-input", value: "v" }),
    );
    const mixed = await tallyNdjson([`${text.repeat(40)}{"id":1,"date":"2021-01-05","via":"x"}`], {
      ...OPTIONS,
      id: "id",
    });
    expect([mixed.account.counted, mixed.withoutId]).toEqual([81, 80]);
    // A field that only some records have, such as that of mergers, may be in none; so may any in no records.
    expect((await tallyNdjson([text], { ...OPTIONS, id: "ID", mergedInto: "into" })).account.counted).toBe(1);
    expect((await tallyNdjson(["7\n"], { ...OPTIONS, id: "id" })).account.malformed).toBe(1);
  });
});
