import { describe, expect, expectTypeOf, it } from "vitest";
import type { CsvRow } from "../../src/read/CsvOptions.js";
import { type CsvContent, readCsv, tallyCsv } from "../../src/read/csv.js";
import { ticketHistoriesFromRows } from "../../src/tally/ticketHistoriesFromRows.js";
import { held } from "../tools/held.js";

const TEXT = 'id,opened, via ,note\n007,2021-03-01,phone,"one,\ntwo"\n8,2021-03-02,web,\n9,"bad"x,web,none\n';

/** As callers without types may. */
const read = (options: unknown): Promise<CsvContent> => Reflect.apply(readCsv, undefined, [TEXT, options]);

describe("readCsv with fields", () => {
  it("keeps these alone, in their order, and what could not be read", async () => {
    const { rows, problems } = await readCsv(TEXT, { fields: ["via", "id"] });
    expect(JSON.stringify(rows)).toBe('[{"via":"phone","id":"007"},{"via":"web","id":"8"}]');
    expect(problems).toEqual([{ reason: "bad-quotes", line: 5 }]);
    expect((await readCsv(TEXT)).problems).toEqual(problems);
    expect((await readCsv(TEXT, { fields: ["note", "note"] })).rows).toEqual([{ note: "one,\ntwo" }, { note: "" }]);
  });

  it("takes names with blanks around them, and gives them as they were asked for", async () => {
    expect((await readCsv(TEXT, { fields: [" via\u200f"] })).rows[0]).toEqual({ " via\u200f": "phone" });
  });

  it("takes the names of a header that is given", async () => {
    const { rows } = await readCsv("1,a\n2,b\n", { header: ["n", "letter"], fields: ["letter"] });
    expect(rows).toEqual([{ letter: "a" }, { letter: "b" }]);
  });

  it("leaves out columns of one name, unless they are asked for", async () => {
    const twice = "id,label,label,\n1,a,b,c\n";
    expect((await readCsv(twice, { fields: ["id"] })).rows).toEqual([{ id: "1" }]);
    await expect(readCsv(twice, { fields: ["label"] })).rejects.toThrow(
      expect.objectContaining({
        code: "bad-input",
        message: 'fields needs a column whose name no other has, got "label"',
      }),
    );
  });

  it("refuses a name that no column has, and tells those that there are", async () => {
    await expect(readCsv(TEXT, { fields: ["id", "channel"] })).rejects.toThrow(
      expect.objectContaining({
        code: "bad-input",
        value: "channel",
        message: 'fields needs one of the columns "id", "opened", "via", "note", got "channel"',
      }),
    );
    await expect(readCsv("id;via\n1;a\n", { fields: ["id"] })).rejects.toThrow(
      'fields needs one of the columns "id;via", or the delimiter that parts them (delimiter or --delimiter), got "id"',
    );
  });

  it.each([[[]], ["id"], [{}], [null], [[7]], [[undefined]]])("refuses %j", async (fields) => {
    await expect(read({ fields })).rejects.toThrow(expect.objectContaining({ code: "bad-option", value: fields }));
  });

  it.each(["fields", "header"])("refuses holes among %s", async (option) => {
    for (const list of [new Array(2), Object.assign([], { 1: "id" })])
      await expect(read({ [option]: list })).rejects.toThrow(
        expect.objectContaining({ code: "bad-option", value: list }),
      );
  });

  it("is no option of a count, which keeps no rows", async () => {
    const options = { at: "opened", channel: "via", fields: ["id"] };
    const counting: Promise<unknown> = Reflect.apply(tallyCsv, undefined, [TEXT, options]);
    await expect(counting).rejects.toThrow(expect.objectContaining({ code: "bad-option", value: "fields" }));
  });

  it("reads the list when it is called", async () => {
    const fields = ["id"];
    const reading = readCsv(TEXT, { fields });
    fields[0] = "via";
    fields.push("nowhere");
    expect((await reading).rows[0]).toEqual({ id: "007" });
  });

  it("has rows with these names alone, which other functions look up", async () => {
    const { rows } = await readCsv(TEXT, { fields: ["id", "opened"] });
    expectTypeOf(rows).toEqualTypeOf<readonly Readonly<Record<"id" | "opened", string>>[]>();
    expect(ticketHistoriesFromRows(rows, { id: "id", opened: "opened" }).tickets.length).toBe(2);
    // @ts-expect-error a column that was not kept
    expect(() => ticketHistoriesFromRows(rows, { id: "id", opened: "via" })).toThrow();
    expectTypeOf((await readCsv(TEXT)).rows).toEqualTypeOf<readonly CsvRow[]>();
    expectTypeOf((await readCsv(TEXT, { delimiter: "," })).rows).toEqualTypeOf<readonly CsvRow[]>();
    const names: string[] = ["id"];
    expectTypeOf((await readCsv(TEXT, { fields: names })).rows).toEqualTypeOf<readonly CsvRow[]>();
  });

  // 25 MB, of which a field of 20 characters in each chunk is kept: some thousand bytes.
  it("keeps nothing of the rest", async () => {
    function* source() {
      yield "at,text\n";
      for (let index = 0; index < 100; index++) yield `2021-03-01T09:00:00Z,${"x".repeat(2 ** 18)}\n`;
    }
    const before = held();
    const { rows } = await readCsv(source(), { fields: ["at"] });
    expect(held() - before).toBeLessThan(5);
    expect(rows.length).toBe(100);
  });
});

describe("tallyCsv names the option of a column that is not there", () => {
  it.each([
    ["at", { at: "x" }],
    ["channel", { channel: "x" }],
    ["id", { id: "x" }],
    ["version", { version: "x", id: "id" }],
    ["mergedInto", { mergedInto: "x" }],
    ["otherDate", { otherDate: { at: "x" } }],
    ["by", { by: { state: "x" } }],
    ["at", { at: "x", by: { state: "x" }, channels: ["x"], empty: ["x"] }],
  ])("%s", async (option, options) => {
    await expect(tallyCsv(TEXT, { at: "opened", channel: "via", ...options })).rejects.toThrow(
      expect.objectContaining({
        code: "bad-input",
        message: `${option} needs one of the columns "id", "opened", "via", "note", got "x"`,
      }),
    );
  });
});
