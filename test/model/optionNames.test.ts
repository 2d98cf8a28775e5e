import { describe, expect, it } from "vitest";
import * as library from "../../src/index.js";
import { FeedbackError } from "../../src/model/FeedbackError.js";
import { readCsvPage } from "../../src/read/readCsvPage.js";
import { readCsvTables } from "../../src/read/readCsvTables.js";
import { tallyCsv } from "../../src/read/tallyCsv.js";
import { parseReport } from "../../src/schema/parseReport.js";
import { parseReportJson } from "../../src/schema/parseReportJson.js";
import { safeParseReport } from "../../src/schema/safeParseReport.js";
import { buildReport } from "../../src/testing/buildReport.js";
import { formatFindings } from "../../src/testing/formatFindings.js";

const { firstQuarter2021, summarize } = library;
const text = "500 complaints";
const places = { at: "at", channel: "via" };

/** The functions that take a whole report, text or file, each called with the options alone left open. */
const CALLS: Readonly<Record<string, (options: object) => unknown>> = {
  figures: (options) => library.figures(firstQuarter2021, options),
  catalogueOf: (options) => library.catalogueOf(firstQuarter2021, options),
  figureById: (options) => library.figureById(firstQuarter2021, "contacts/2021-Q1", options),
  explainFigure: (options) => library.explainFigure(firstQuarter2021, "contacts/2021-Q1", options),
  seriesFigures: (options) => library.seriesFigures([firstQuarter2021], options),
  summarize: (options) => summarize(firstQuarter2021, options),
  summarizeSeries: (options) => library.summarizeSeries([firstQuarter2021], options),
  reconcile: (options) => library.reconcile(firstQuarter2021, options),
  tieOut: (options) => library.tieOut(text, firstQuarter2021, options),
  compareEditions: (options) => library.compareEditions(firstQuarter2021, firstQuarter2021, options),
  disclosedCells: (options) => library.disclosedCells(firstQuarter2021, options),
  suspectCells: (options) => library.suspectCells(firstQuarter2021, options),
  checkText: (options) => library.checkText(text, options),
  renderText: (options) => library.renderText(summarize(firstQuarter2021), options),
  renderMarkdown: (options) => library.renderMarkdown(summarize(firstQuarter2021), options),
  renderHtml: (options) => library.renderHtml(summarize(firstQuarter2021), options),
  parseReport: (options) => parseReport(firstQuarter2021, options),
  parseReportJson: (options) => parseReportJson(JSON.stringify(firstQuarter2021), options),
  safeParseReport: (options) => safeParseReport(firstQuarter2021, options),
  formatFindings: (options) => formatFindings([], text, options),
  buildReport: (options) => buildReport(options),
  tally: (options) => library.tally([], { ...places, ...options }),
  tallyColumns: (options) => library.tallyColumns({ at: [], via: [] }, { at: "at", channel: "via", ...options }),
  tallyNdjson: (options) => library.tallyNdjson([""], { ...places, ...options }),
  tallyStream: (options) => library.tallyStream([], { ...places, ...options }),
  readCsvPage: (options) => readCsvPage("a,b", options),
  readCsvTables: (options) => readCsvTables("a,b", options),
  tallyCsv: (options) => tallyCsv(["at,via\n"], { ...places, ...options }),
};

async function refusal(call: () => unknown): Promise<unknown> {
  try {
    await call();
    return undefined;
  } catch (error) {
    return error instanceof FeedbackError ? [error.code, error.value, error.message] : error;
  }
}

describe("an option by a name that is not known", () => {
  it.each(Object.entries(CALLS))("is refused by %s", async (_, call) => {
    expect(await refusal(() => call({ langauge: "ar" }))).toEqual([
      "bad-option",
      "langauge",
      expect.stringMatching(/ needs options among .*, got "langauge"$/),
    ]);
    expect(await refusal(() => call({}))).toBeUndefined();
  });

  it("is not taken from the prototype of the list", async () => {
    expect(await refusal(() => summarize(firstQuarter2021, JSON.parse('{"toString":1}')))).toEqual([
      "bad-option",
      "toString",
      expect.any(String),
    ]);
  });

  it("may be another one's of the functions of a report, so that one object serves several", async () => {
    const options = { missing: "ignore", language: "en", numerals: "latn", decimals: 1, earlier: [] } as const;
    const page = library.renderText(summarize(firstQuarter2021, options));
    expect(library.tieOut(page, firstQuarter2021, options).status).toBe("passed");
  });
});

describe("an option that only another function has a use for", () => {
  const log = { id: "id", at: "at", event: "e", events: {} };
  it.each<readonly [name: string, call: (options: object) => unknown, unused: readonly string[]]>([
    ["tally", (options) => library.tally([], { ...places, ...options }), ["encoding", "delimiter", "signal"]],
    [
      "tallyColumns",
      (options) => library.tallyColumns({ at: [], via: [] }, { at: "at", channel: "via", ...options }),
      ["header", "onProgress"],
    ],
    [
      "tallyStream",
      (options) => library.tallyStream([], { ...places, ...options }),
      ["totalBytes", "skipLines", "encoding"],
    ],
    ["tallyNdjson", (options) => library.tallyNdjson([""], { ...places, ...options }), ["encoding", "delimiter"]],
    ["ticketHistories", (options) => library.ticketHistories([], { ...log, ...options }), ["closed", "responded"]],
    [
      "ticketHistoriesFromRows",
      (options) => library.ticketHistoriesFromRows([], { id: "id", opened: "at", ...options }),
      ["event", "events"],
    ],
  ])("is refused by %s, which lists its own", async (_, call, unused) => {
    for (const name of unused) {
      const [code, value, message] = Array.from(Object(await refusal(() => call({ [name]: "at" }))));
      expect([code, value]).toEqual(["bad-option", name]);
      expect(message).toMatch(/ needs options among .*\btimeZone\b/);
      expect(message).not.toMatch(new RegExp(`among .*\\b${name}\\b.*, got`));
    }
  });
});

describe("options that are no object", () => {
  const tallies = ["tally", "tallyColumns", "tallyNdjson", "tallyStream", "tallyCsv"];
  it.each(Object.entries(CALLS).filter(([name]) => !tallies.includes(name)))("are refused by %s", async (_, call) => {
    for (const options of [null, "ar"])
      expect(await refusal(() => Reflect.apply(call, undefined, [options]))).toEqual([
        "bad-option",
        options,
        expect.stringContaining("needs options"),
      ]);
  });

  it.each([
    ["tally", library.tally, []],
    ["tallyColumns", library.tallyColumns, { at: [] }],
    ["tallyNdjson", library.tallyNdjson, [""]],
    ["tallyStream", library.tallyStream, []],
    ["tallyCsv", tallyCsv, ["at,via\n"]],
  ])("nor may they be left out for %s", async (_, call, input) => {
    expect(await refusal(() => Reflect.apply(call, undefined, [input]))).toEqual([
      "bad-option",
      undefined,
      expect.stringContaining("needs options"),
    ]);
  });
});
