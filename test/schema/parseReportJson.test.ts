import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstQuarter2021 } from "../../src/golden/firstQuarter2021.js";
import { findJsonFault } from "../../src/schema/findJsonFault.js";
import { isRoundedToWhole } from "../../src/schema/isRoundedToWhole.js";
import { parseReportJson } from "../../src/schema/parseReportJson.js";
import { draws } from "../tools/draws.js";

const bad = (path: string) => expect.objectContaining({ code: "bad-report", path });

it.each([
  ["5.0000000000000000001", true],
  ["5e-400", true],
  ["5.00", false],
  ["1.5e1", false],
  ["10e-1", false],
  ["100.5e1", false],
  ["26.4", false],
  ["0.0", false],
  ["9007199254740991", false],
  ["true", false],
])("a JSON number %s becomes a whole number when it is read: %s", (text, rounded) => {
  expect(isRoundedToWhole(text)).toBe(rounded);
});

describe("parseReportJson", () => {
  it("reads the example, which keeps its $schema", () => {
    const json = readFileSync(new URL("../../examples/first-quarter-2021.json", import.meta.url), "utf8");
    expect(parseReportJson(json)).toEqual({ $schema: "../docs/feedback-report.schema.json", ...firstQuarter2021 });
  });

  it("allows a byte order mark", () => {
    expect(parseReportJson('\uFEFF{ "period": "2021", "channels": [] }').period).toBe("2021");
  });

  it("refuses what is not JSON, or no report", () => {
    expect(() => parseReportJson("")).toThrow(bad(""));
    expect(() => parseReportJson('{ "period": "2021", "channels": {} }')).toThrow(bad("channels"));
  });

  it.each([
    ['{"period":"2023-Q2",channels:[]}', "a key in double quotes at line 1, column 21", '"channels:[]}"'],
    ["{ period: 2021 }", "a key in double quotes or } at line 1, column 3", '"period: 2021 }"'],
    ['{\n  "period": "2021"\n  "channels": []\n}', ", or } at line 3, column 3", '"\\"channels\\": []"'],
    ['{\r\n"a": [1,\r\n]}', "no comma before it at line 3, column 1", '"]}"'],
    ['{"a": 1,}', "no comma before it at line 1, column 9", '"}"'],
    ['{"a": ]}', "a value at line 1, column 7", '"]}"'],
    [
      '{"a": 24,310}',
      "a key in double quotes, or before it a number without separators such as 24310 at line 1, column 10",
      '"310}"',
    ],
    ['{"a": 012}', "a number without a leading 0 at line 1, column 8", '"12}"'],
    ['{"a": [-00]}', "a number without a leading 0 at line 1, column 10", '"0]}"'],
    ["01", "a number without a leading 0 at line 1, column 2", '"1"'],
    ['{"a": 10 1}', ", or } at line 1, column 10", '"1}"'],
    ['{"a": 24٬310}', "a number without separators such as 24310 at line 1, column 9", '"٬310}"'],
    // Past 2^53 a number is read as the nearest even one: its digits are those of the text.
    [
      '{"a": 9007199254740993}',
      "a number no further than 9007199254740991 from 0 at line 1, column 7",
      '"9007199254740993}"',
    ],
    [
      "[\n-9007199254740992]",
      "a number no further than 9007199254740991 from 0 at line 2, column 1",
      '"-9007199254740992]"',
    ],
    ['{"a": 1e400}', "a number no further than 9007199254740991 from 0 at line 1, column 7", '"1e400}"'],
    ['{"a": 9007199254740990.7}', "a number with fewer decimals at line 1, column 7", '"9007199254740990.7}"'],
    ['{"a": 5.0000000000000000001}', "a number with fewer decimals at line 1, column 7", '"5.0000000000000000001}"'],
    [
      '{"a": 50000000000000000001e-19}',
      "a number with fewer decimals at line 1, column 7",
      '"50000000000000000001e-19}"',
    ],
    ['{"2021-01": N/A}', 'a count or { "missing": "not-collected" } at line 1, column 13', '"N/A}"'],
    ['{"2021-Q1": <5}', 'a count or { "missing": "not-collected" } at line 1, column 13', '"<5}"'],
    ['{"2021": , "a": 1}', 'a count or { "missing": "not-collected" } at line 1, column 10', '", \\"a\\": 1}"'],
    ['{"2021-01": ٢٤}', "the digits 0 to 9 at line 1, column 13", '"٢٤}"'],
    ['{"2021-01": [N/A]}', "a value or ] at line 1, column 14", '"N/A]}"'],
    ['{"a": N/A}', "a value at line 1, column 7", '"N/A}"'],
    ['{"a": ٢٤}', "the digits 0 to 9 at line 1, column 7", '"٢٤}"'],
    ['{"a": [۲۴]}', "the digits 0 to 9 at line 1, column 8", '"۲۴]}"'],
    ['{"a": [1, 2}', ", or ] at line 1, column 12", '"}"'],
    ['{"a": [', "a value or ] at line 1, column 8", "nothing"],
    ['\uFEFF{"a" 1}', ": at line 1, column 6", '"1}"'],
    ['{"a": "x\n"}', 'a closing " on the same line at line 1, column 9', '""'],
    ['{"a": "x\ty"}', "\\t instead of a tab, and no other control character at line 1, column 9", '"\\ty\\"}"'],
    ['{"a\u0001": 1}', "\\t instead of a tab, and no other control character at line 1, column 4", '"\\u0001\\": 1}"'],
    ['{"a": "x', 'a closing " on the same line at line 1, column 9', "nothing"],
    ['{"a": "x\\y"}', "a known escape after \\, such as n or u0041 at line 1, column 9", '"\\\\y\\"}"'],
    ["{} // the end", "the end of the text at line 1, column 4", '"// the end"'],
    ["", "a value at line 1, column 1", "nothing"],
  ])("says where %j is no JSON, and what is needed there", (json, needs, got) => {
    const message = `the report needs valid JSON: ${needs}, got ${got}`;
    expect(() => parseReportJson(json, { language: "en" })).toThrow(expect.objectContaining({ message }));
  });

  it.each([
    ['{"a": 1,}', "حذف الفاصلة التي قبله", "9"],
    ['{"a": 24,310}', 'مفتاح بين علامتي "، أو قبله عدد بلا فواصل مثل 24310', "10"],
    ['{"a": 24٬310}', "عدد بلا فواصل مثل 24310", "9"],
    ['{"a": ٢٤}', "الأرقام من 0 إلى 9", "7"],
    ['{"a": "\t"}', "\\t مكان علامة الجدولة، ولا محرف تحكم غيرها", "8"],
  ])("says in Arabic what %j needs", (json, needs, column) => {
    const start = `التقرير: المطلوب JSON صحيح: ${needs} (السطر 1، العمود ${column})، والموجود `;
    const plain = (text: string) => text.replace(/[\u200F\u2066-\u2069]/g, "");
    let told = "";
    try {
      parseReportJson(json);
    } catch (error) {
      told = error instanceof Error ? plain(error.message) : "";
    }
    expect(told.slice(0, start.length)).toBe(start);
  });

  it("refuses a key that is there twice, with its place", () => {
    const json = '{ "period": "2023", "channels": [{ "id": "a", "months": {\n  "2023-04": 1,\n  "2023-04": 2 } }] }';
    const path = "channels.0.months.2023-04";
    expect(() => parseReportJson(json, { language: "en" })).toThrow(
      `${path} needs a key that stands once at line 3, column 3, got "2023-04"`,
    );
    expect(() => parseReportJson(json)).toThrow(bad(path));
    // The same key written in another way, and the same key in another object.
    expect(() => parseReportJson('{ "a": 1, "\\u0061": 2 }')).toThrow(bad("a"));
    expect(findJsonFault('[{ "a": 1 }, { "a": { "a": [] } }]')).toBeUndefined();
  });

  it("counts the items of a list, and lines however they end", () => {
    const twice = '{ "channels": [{ "id": "a" }, [1, 2], { "id": "b", "id": "c" }] }';
    expect(() => parseReportJson(twice)).toThrow(bad("channels.2.id"));
    for (const end of ["\r", "\n", "\r\n"])
      expect(() => parseReportJson(`{${end} "a": 1,${end} "a": 2 }`, { language: "en" })).toThrow(
        "at line 3, column 2, got",
      );
  });

  it("refuses what is no text, with a code", () => {
    const given: readonly unknown[] = [undefined, null, 1, {}, Buffer.from("{}")];
    for (const each of given) expect(() => Reflect.apply(parseReportJson, undefined, [each])).toThrow(bad(""));
    expect(() => Reflect.apply(parseReportJson, undefined, [undefined, { language: "en" }])).toThrow(
      "the report needs valid JSON: a text, got undefined",
    );
  });

  it("finds a fault exactly where JSON.parse does", () => {
    const parses = (json: string) => {
      try {
        return [JSON.parse(json)].length === 1;
      } catch {
        return false;
      }
    };
    const edited = fc
      .tuple(fc.json({ maxDepth: 3 }), fc.nat(), fc.nat(3), fc.constantFrom("", ...'{}[]",:\\ \n0-1.e+tu\0é'))
      .map(([json, place, cut, put]) => {
        const at = place % (json.length + 1);
        return json.slice(0, at) + put + json.slice(at + cut);
      });
    fc.assert(
      fc.property(edited, (json) => {
        const fault = findJsonFault(json);
        // What it would round, and a key that is there twice, JSON.parse takes.
        if (fault?.needs === "fewer-decimals" || fault?.needs === "smaller-number") return;
        if (fault === undefined || fault.needs !== undefined) expect(parses(json)).toBe(fault === undefined);
      }),
      draws(2000),
    );
  });

  it("refuses 50 MB unread", () => {
    const json = `{ "period": "2021", "channels": [${"1,".repeat(25_000_000)}1] }`;
    const started = performance.now();
    expect(() => parseReportJson(json)).toThrow(bad(""));
    expect(performance.now() - started).toBeLessThan(100);
  });

  it("refuses more than 16 levels where the 17th begins, and looks no further", () => {
    const deep = (levels: number) => `${'{"a":'.repeat(levels - 1)}{"b":1,"b":2}`;
    const message = (json: string) => {
      try {
        parseReportJson(json, { language: "en" });
        return "";
      } catch (error) {
        return error instanceof Error ? error.message : "";
      }
    };
    const path = Array(16).fill("a").join(".");
    expect(message(deep(16))).toBe(`${path.slice(2)}.b needs a key that stands once at line 1, column 83, got "b"`);
    expect(message(deep(17))).toBe(`${path} needs at most 16 levels at line 1, column 81, got "{\\"b\\":1,\\"b\\":2}"`);
    const started = performance.now();
    expect(message(deep(1_500_000))).toMatch(/^a\.a.* needs at most 16 levels at line 1, column 81, got /);
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it("refuses nesting that would overflow a stack", () => {
    expect(() => parseReportJson("[".repeat(1_000_000) + "]".repeat(1_000_000))).toThrow(/المطلوب/);
  });
});
