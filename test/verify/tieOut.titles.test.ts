import { describe, expect, it } from "vitest";
import { tieOut } from "../../src/verify/tieOut.js";
import { careQuarter } from "./tie/careQuarter.js";

const [ENGLISH, ARABIC] = ["# Third quarter of 2024\n\n", "# تقرير الربع الثالث من عام 2024م\n\n"];
const wrongOf = (text: string) =>
  tieOut(text, careQuarter).entries.flatMap(({ outcome, figure, rule }) =>
    outcome === "contradicted" ? [`${figure} ${rule}`] : [],
  );

// 298,115 calls came in August, 916,502 in the quarter; 88.10 % of July's contacts were calls.

describe("a title with the period of the report holds for the numbers below", () => {
  it.each([
    [`${ENGLISH}We received 298,115 calls.`, "contacts/calls/2024-Q3 period"],
    ["Report\n\n- Period: Third quarter of 2024\n\nWe received 298,115 calls.", "contacts/calls/2024-Q3 period"],
    ["تقرير\n\n- الفترة: الربع الثالث من عام 2024م\n\nتلقت الوزارة 298,115 مكالمة.", "contacts/calls/2024-Q3 period"],
    [
      `${ENGLISH}Calls in the third quarter of 2024: 916,502, in July 312,480.\n\n- Calls: 298,115`,
      "contacts/calls/2024-Q3 period",
    ],
    [`${ENGLISH}- Calls: 298,115`, "contacts/calls/2024-Q3 period"],
    [`${ARABIC}تلقت الوزارة 298,115 مكالمة.`, "contacts/calls/2024-Q3 period"],
    [`${ENGLISH}88.10% of contacts were calls.`, "contacts/calls/2024-Q3/share-of-channels period"],
    [
      `${ENGLISH}## Calls\n\nIn August there were 298,115 calls.\n\nWe received 298,115 calls.`,
      "contacts/calls/2024-Q3 period",
    ],
    [`${ENGLISH}- Busiest month: July 2024 (312,480 calls)\n- Calls: 298,115`, "contacts/calls/2024-Q3 period"],
  ])("%s", (text, wrong) => {
    expect(wrongOf(text)).toEqual([wrong]);
  });

  it.each([
    ["their sentence names a month", `${ENGLISH}298,115 calls came in August 2024.`],
    ["their line does", `${ENGLISH}August was quiet. There were 298,115 calls.`],
    ["their paragraph does, in lines before", `${ENGLISH}In August the ministry\nreceived 298,115 calls.`],
    ["a nearer heading does", `${ENGLISH}August:\n\n- 298,115 calls`],
    ["the sentence above a list does", `${ENGLISH}In August the ministry counted this.\n- 298,115 calls`],
    ["their words tell of the largest month", `${ENGLISH}Calls peaked at 312,480.`],
    ["so in Arabic", `${ARABIC}أعلى الأشهر: 312,480 مكالمة.`],
    ["the title compares", "# Third quarter of 2024 compared with August\n\nWe received 298,115 calls."],
    ["they are of the quarter", `${ENGLISH}We received 916,502 calls, and 1,873 tickets were open at the end.`],
  ])("unless %s", (_, text) => {
    expect(wrongOf(text)).toEqual([]);
  });
});
