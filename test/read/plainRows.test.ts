import { describe, expect, it } from "vitest";
import { plainRows } from "../../src/read/plainRows.js";
import { readCsv } from "../../src/read/readCsv.js";
import { tallyCsv } from "../../src/read/tallyCsv.js";

describe("plain rows", () => {
  it("are lines of so many fields, each without quotes or all between two", () => {
    expect(plainRows('1,a,x\n2,"b, c",y\n"3","",""\n,,\n', ",", 3)).toEqual({
      rows: [
        ["1", "a", "x"],
        ["2", "b, c", "y"],
        ["3", "", ""],
        ["", "", ""],
      ],
      end: 30,
    });
  });

  it("end before the first line that is another", () => {
    const others = [
      // Too few fields, too many, none.
      ...["1,b\n", "1,b,c,d\n", "\n", '1,"b,c"\n', '1,b,"c",d\n', '1,b,"c",\n'],
      // A quote within a field, before the end of one, doubled, open to the next line, and in front of a blank.
      ...[
        '1,b"c",d\n',
        '1,"b"c,d\n',
        '1,"b ""c""",d\n',
        '1,"b\n",d\n',
        '1,b,"c\n"\n',
        '1,"b" ,d\n',
        '="1",b,c\n',
        '1,b,"c"d\n',
      ],
    ];
    for (const other of others)
      expect(plainRows(`1,a,x\n${other}1,a,x\n`, ",", 3), other).toEqual({ rows: [["1", "a", "x"]], end: 6 });
  });

  it("are not read of a file of one column, whose lines may be blank", () => {
    expect(plainRows("1\n\n2\n", ",", 1)).toEqual({ rows: [], end: 0 });
  });

  it("leave the fields empty of columns that nobody reads", () => {
    expect(plainRows('1;"a";x\n2;b;y\n', ";", 3, [false, true, false]).rows).toEqual([
      ["", "a", ""],
      ["", "b", ""],
    ]);
  });
});

describe("a file with plain rows and others", () => {
  // 99 plain records, then one of two lines, one with quotes in it and a bad one.
  const block = `${"2021-01-05,phone,x\n".repeat(99)}2021-02-05,"mail","two\nlines"\n2021-02-05,"m""ail",x\n2021-02-05,"ma"il,x\n`;
  const csv = `date,via,note\n${block.repeat(30)}`;

  it("is counted whole, with the lines of the bad ones", async () => {
    const { counts, account, samples } = await tallyCsv(csv, { at: "date", channel: "via", samples: 2 });
    // Of each block of 103 lines 101 records are good; the last line of the first is the 104th.
    expect(counts).toEqual([
      { channel: 'm"ail', month: "2021-02", count: 30 },
      { channel: "mail", month: "2021-02", count: 30 },
      { channel: "phone", month: "2021-01", count: 2970 },
    ]);
    expect([account.read, account.counted, account.malformed]).toEqual([3060, 3030, 30]);
    expect(samples.map(({ line, reason }) => [line, reason])).toEqual([
      [104, "bad-quotes"],
      [207, "bad-quotes"],
    ]);
  });

  it("is read whole, with the columns that are kept, by whatever blanks are around their names", async () => {
    const { rows } = await readCsv(csv, { fields: [" note ", "date"] });
    expect(rows.length).toBe(3030);
    expect(rows.slice(98, 101)).toEqual([
      { " note ": "x", date: "2021-01-05" },
      { " note ": "two\nlines", date: "2021-02-05" },
      { " note ": "x", date: "2021-02-05" },
    ]);
  });

  it("has a short row between them filled, which the rows around it tell", async () => {
    const plain = "2021-01-05,phone,x\n".repeat(99);
    const text = `date,via,note\n${plain}2021-01-06,phone\n${plain}2021-01-07\n${plain}`;
    const { rows, problems } = await readCsv(text);
    expect(rows.length).toBe(298);
    expect(rows[99]).toEqual({ date: "2021-01-06", via: "phone", note: "" });
    // Of one field and a row of three it may be a torn part.
    expect(problems).toEqual([{ reason: "wrong-field-count", line: 201 }]);
  });
});
