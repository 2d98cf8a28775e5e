import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../../../src/model/FeedbackReport.js";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { careQuarter } from "../careQuarter.js";

/** With 10,000 e-mails a month beside 312,480, 298,115 and 305,907 calls and 42,218, 45,903 and 47,122 chats. */
const report: FeedbackReport = {
  ...careQuarter,
  channels: [
    ...careQuarter.channels.map((channel) => ({ ...channel, counts: "contact" as const })),
    {
      id: "email",
      kind: "email",
      counts: "contact",
      months: { "2024-07": 10_000, "2024-08": 10_000, "2024-09": 10_000 },
    },
  ],
};
const page = (sum: string) =>
  `Month\tCalls\tWhatsApp\tBoth\nJuly 2024\t312,480\t42,218\t${sum}\nAugust 2024\t298,115\t45,903\t344,018\n`;
const told = (sum: string) => {
  const { status, entries } = tieOut(page(sum), report);
  const entry = entries.find(({ text }) => text === sum);
  return { status, outcome: entry?.outcome, from: entry?.from };
};

describe("the total of a row that shows some channels", () => {
  it("is the sum of the figures before it", () => {
    // 312,480 + 42,218 = 354,698; with the e-mails it is 364,698.
    expect(told("354,698")).toEqual({
      status: "passed",
      outcome: "derived",
      from: ["contacts/calls/2024-07", "contacts/whatsapp/2024-07"],
    });
  });

  it.each(["354,968", "344,018", "364,699"])("is no other number: %s", (sum) => {
    expect(["contradicted", "unexplained"]).toContain(told(sum).outcome);
  });

  it.each([
    // August and September, without July
    ["Channel\tJuly\tAugust\tSeptember\tQ3 2024\nCalls\t312,480\t298,115\t305,907\t604,022\n", "604,022"],
    // In a column of its own: 312,480 + 42,218
    ["Month\tCalls\tWhatsApp\tEmail\nJuly 2024\t312,480\t42,218\t354,698\n", "354,698"],
    // A channel without a number stands before them
    ["Month\tEmail\tCalls\tWhatsApp\tTotal\nJuly 2024\t\t312,480\t42,218\t354,698\n", "354,698"],
    [
      "| Month | Email | Calls | WhatsApp | Total |\n|---|---|---|---|---|\n| July 2024 | – | 312,480 | 42,218 | 354,698 |\n",
      "354,698",
    ],
    // Chats and e-mails, without calls
    ["Month\tCalls\tWhatsApp\tEmail\tTotal\nJuly 2024\t312,480\t42,218\t10,000\t52,218\n", "52,218"],
  ])("is no sum of some of the row, and none in the column of a channel: %s", (text, number) => {
    const { status, entries } = tieOut(text, report);
    expect(status).not.toBe("passed");
    expect(entries.find((entry) => entry.text === number)?.outcome).not.toBe("derived");
  });

  // Each way to part the blanks would be some trillions.
  it("is looked for in a row that begins with many blanks", () => {
    const row = `${" ".repeat(20_000)}July 2024 | – | 312,480 | 42,218 | 354,698`;
    const { entries } = tieOut(`Month | Email | Calls | WhatsApp | Total\n${row}\n`, report);
    expect(entries.at(-1)?.outcome).not.toBe("derived");
  });
});

// In August 45,903 + 10,000 = 55,903, in September 47,122 + 10,000 = 57,122: 2.18 % more. With the calls it is 363,029.
describe("the total of a column that shows some channels", () => {
  const tell = (name: string, sum: string, change: string) =>
    tieOut(
      `Channel | August 2024 | September 2024 | Change\n---|---|---|---\nWhatsApp | 45,903 | 47,122 | +2.7%\nE-mail | 10,000 | 10,000 | 0.0%\n${name} | 55,903 | ${sum} | ${change}\n`,
      report,
    )
      .entries.slice(-2)
      .map(({ text, outcome, rule }) => `${text} ${outcome} ${rule}`);

  it.each(["The two channels", "Both together", "القناتان"])("is the sum of the figures above it: %s", (name) => {
    expect(tell(name, "57,122", "+2.2%")).toEqual(["57,122 derived sum", "+2.2% derived change"]);
    expect(tell(name, "57,122", "-2.2%").at(-1)).not.toMatch(/derived|matched/);
    expect(tell(name, "57,122", "+2.1%").at(-1)).not.toMatch(/derived|matched/);
    expect(tell(name, "57,212", "+2.2%").at(0)).not.toMatch(/derived|matched/);
  });

  it.each(["All channels", "Total", "جميع القنوات"])("is not that of all: %s", (name) => {
    expect(tell(name, "57,122", "+2.2%").at(0)).not.toMatch(/derived|matched/);
  });
});
