import { readFileSync } from "node:fs";
import { type FeedbackReport, figures, firstQuarter2021 } from "beneficiary-feedback";
import { expect, it } from "vitest";

const example: string = new URL("../../examples/worked-year.mjs", import.meta.url).href;
const { workedYear }: { workedYear: () => readonly FeedbackReport[] } = await import(example);
const page = readFileSync(new URL("../../docs/figure-ids.md", import.meta.url), "utf8");
const ID =
  /^(contacts|tickets|causes|initiatives|satisfaction|bases)(\/[a-z][a-z0-9-]*){0,2}\/\d{4}(-\d{2}|-Q[1-4]|-H[12])?(\/[a-z][a-z0-9-]*)?$/;

const { channels, tickets } = firstQuarter2021;
const rich: FeedbackReport = {
  ...firstQuarter2021,
  channels: channels.map((channel) => ({
    ...channel,
    totals: { "2019-Q1": 9, "2020": 9, "2020-H1": 9, "2020-Q1": 9, "2020-Q4": 9 },
  })),
  tickets: {
    ...tickets,
    flow: { broughtForward: 5, opened: 20, closed: 15, reopened: 1 },
    breakdowns: [{ id: "outcome", by: "outcome", parts: [{ id: "upheld", count: 4 }] }],
  },
  causes: [{ id: "delay", name: { en: "Delay" }, tickets: 4 }],
};

it.each(["2021-01", "2021-Q1", "2021-Q2", "2021-H2", "2021"])(
  "documents every figure of %s, by its grammar",
  (period) => {
    const catalogue = [...figures({ ...rich, period }), ...workedYear().flatMap((report) => figures(report))];
    expect(catalogue.filter(({ id }) => !ID.test(id))).toEqual([]);
    const documented: readonly string[] = page.match(/(?<=[`/])[a-z0-9-]+(?=`)/g) ?? [];
    const undocumented = catalogue
      .map(({ measure }) =>
        measure.replace(/^[a-z]+-change-percent/, "month-change-percent").replace(/^score-\d+/, "score-1"),
      )
      .filter((measure) => measure !== "count" && measure !== "amount" && !documented.includes(measure));
    expect(undocumented).toEqual([]);
  },
);
