import { describe, expect, it } from "vitest";
import { KIND_NAMES } from "../../../../src/language/kindNames.js";
import type { FeedbackReport } from "../../../../src/model/FeedbackReport.js";
import { LANGUAGES } from "../../../../src/model/lists.js";
import { renderMarkdown } from "../../../../src/summary/renderMarkdown.js";
import { renderText } from "../../../../src/summary/renderText.js";
import { summarize } from "../../../../src/summary/summarize.js";
import { summarizeSeries } from "../../../../src/summary/summarizeSeries.js";
import { channelLabels } from "../../../../src/verify/tie/names/channelLabels.js";
import { tieOut } from "../../../../src/verify/tieOut.js";

const GONE = { missing: "not-applicable" } as const;
const EAST = { ar: "المكتب الشرقي الجديد", en: "New eastern desk" };

/** A channel called as its kind, of which another was opened in August, and the half-year before and the one behind. */
function reportsOf(kind: string): readonly [FeedbackReport, FeedbackReport, FeedbackReport] {
  const old = { id: "old", kind, name: KIND_NAMES[kind] ?? {} };
  const east = { id: "east", kind, name: EAST };
  return [
    { period: "2022-Q2", channels: [{ ...old, months: { "2022-04": 81, "2022-05": 92, "2022-06": 83 } }] },
    {
      period: "2022-Q3",
      channels: [
        { ...old, months: { "2022-07": 95, "2022-08": GONE, "2022-09": GONE } },
        { ...east, months: { "2022-07": GONE, "2022-08": 41, "2022-09": 37 } },
      ],
    },
    { period: "2022-Q4", channels: [{ ...east, months: { "2022-10": 44, "2022-11": 53, "2022-12": 62 } }] },
  ];
}

describe("a channel that has the name of its kind, where another of the kind has one of its own", () => {
  const kinds = Object.keys(KIND_NAMES);

  it.each(kinds)("keeps it alone: %s", (kind) => {
    const [, { channels }] = reportsOf(kind);
    const { ar = "", en = "" } = KIND_NAMES[kind] ?? {};
    expect(channelLabels(channels).map(([{ id }, labels]) => [id, labels])).toEqual([
      ["old", [ar, en]],
      ["east", [EAST.ar, EAST.en]],
    ]);
  });

  it.each(kinds)("is known on the pages of its reports, also of a series that it is gone from: %s", (kind) => {
    const reports = reportsOf(kind);
    const [first, second, third] = reports;
    for (const language of LANGUAGES)
      for (const render of [renderText, renderMarkdown]) {
        const series = tieOut(render(summarizeSeries(reports, { language })), third, { earlier: [first, second] });
        expect([series.status, series.findings], language).toEqual(["passed", []]);
        const page = tieOut(render(summarize(second, { language })), second);
        expect([page.status, page.findings], language).toEqual(["passed", []]);
      }
  });

  it("is told to be missing wrongly where it was counted, though the last report no longer has it", () => {
    const [first, second, third] = reportsOf("branch");
    const page = "Branches, July 2022: not collected.";
    expect(tieOut(page, third, { earlier: [first, second] }).findings).toMatchObject([
      { code: "contradicted", message: expect.stringMatching(/contacts\/old\/2022-07; the data give 95$/) },
    ]);
  });
});

it("gives a channel the name of its kind beside its own where no other has it", () => {
  const channels = [{ id: "east", kind: "post", name: EAST, totals: {} }];
  expect(channelLabels(channels)[0]?.[1]).toEqual([EAST.ar, EAST.en, "البريد", "Post"]);
});
