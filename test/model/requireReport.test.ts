import { describe, expect, it } from "vitest";
import { figures } from "../../src/figures/figures.js";
import { seriesFigures } from "../../src/figures/seriesFigures.js";
import { combineReports } from "../../src/metrics/combineReports.js";
import type { Channel } from "../../src/model/FeedbackReport.js";
import { requireReport } from "../../src/model/requireReport.js";
import { compareEditions } from "../../src/verify/compareEditions.js";
import { reconcile } from "../../src/verify/reconcile.js";
import { suspectCells } from "../../src/verify/suspectCells.js";
import { tieOut } from "../../src/verify/tieOut.js";

// What a caller without types, or an unchecked answer of a server, hands in.
const NO_REPORTS = ["null", "{}", '"text"', "7", '{"channels":{}}'];

describe("what is no report", () => {
  const refused = expect.objectContaining({ code: "bad-report" });

  for (const json of NO_REPORTS)
    it(`refuses ${json} by name, wherever a report is taken`, () => {
      const report = JSON.parse(json);
      for (const take of [
        () => figures(report),
        () => reconcile(report),
        () => tieOut("649,940 calls", report),
        () => seriesFigures([report]),
        () => combineReports([report]),
        () => compareEditions(report, report),
      ])
        expect(take).toThrow(refused);
    });

  it.each([
    ['{"channels":[5]}', "channels.0"],
    ['{"channels":[{},null]}', "channels.1"],
    ['{"channels":[],"tickets":null}', "tickets"],
  ])("refuses %s by its place", (json, path) => {
    expect(() => requireReport(JSON.parse(json))).toThrow(expect.objectContaining({ code: "bad-report", path }));
  });

  it("refuses a place of the list where nothing is", () => {
    const channels = new Array<Channel>(2);
    expect(() => requireReport({ period: "2021-Q1", channels })).toThrow(
      expect.objectContaining({
        path: "channels.0",
        message: "a report needs channels in objects, got undefined at channels.0",
      }),
    );
  });

  it("takes what a page has given to all objects for no part of it", () => {
    expect(requireReport(Object.assign(Object.create({ tickets: null }), { channels: [{}] }))).toBeUndefined();
  });

  it("refuses a table without rows, and what is neither table nor report", () => {
    for (const json of ["null", "7", "{}", '{"rows":["a"],"cells":[[1]]}'])
      expect(() => suspectCells(JSON.parse(json))).toThrow(expect.objectContaining({ code: "bad-input" }));
    expect(() => suspectCells(JSON.parse('{"channels":7}'))).toThrow(refused);
  });
});
