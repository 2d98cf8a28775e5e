import { describe, expect, it } from "vitest";
import { seriesFigures } from "../../src/figures/seriesFigures.js";
import type { Channel, FeedbackReport } from "../../src/model/FeedbackReport.js";
import { renderText } from "../../src/summary/renderText.js";
import { summarizeSeries } from "../../src/summary/summarizeSeries.js";
import { tieOut } from "../../src/verify/tieOut.js";

const [before, after] = ["2020-Q4", "2021-Q1"] as const;
const channel = (id: string, counts: NonNullable<Channel["counts"]>, period: string, count: number): Channel => ({
  ...{ id, kind: id === "desk" ? "branch" : "phone", counts },
  totals: { [period]: count },
});
const report = (period: string, ...channels: readonly Channel[]): FeedbackReport => ({ period, channels });

describe("the channels in common", () => {
  const tickets = report(before, channel("a", "ticket", before, 15), channel("b", "ticket", before, 12));
  const complaints = report(after, channel("a", "complaint", after, 21));
  const calls = report(before, channel("line", "call", before, 15));
  const callsAndPeople = report(after, channel("line", "call", after, 21), channel("desk", "beneficiary", after, 6));
  const people = report(before, channel("desk", "beneficiary", before, 15));

  it.each([
    ["en", tickets, complaints, "the channels in common received 21 complaints, against 15 tickets."],
    ["ar", tickets, complaints, "ورد عبر القنوات المشتركة 21 شكوى، مقابل 15 تذكرة."],
    ["en", calls, callsAndPeople, "the channels in common received 21 contacts, against 15 contacts."],
    ["ar", calls, callsAndPeople, "ورد عبر القنوات المشتركة 21 عملية تواصل، مقابل 15 عملية تواصل."],
    [
      "en",
      people,
      callsAndPeople,
      "6 beneficiaries got in touch through the channels in common, against 15 beneficiaries.",
    ],
    ["ar", people, callsAndPeople, "تواصل عبر القنوات المشتركة 6 مستفيدين، مقابل 15 مستفيدًا."],
  ] as const)("are counted in what each period counts them in, in %s", (language, earlier, later, sentence) => {
    const page = renderText(summarizeSeries([earlier, later], { language, numerals: "latn" }), { bidi: "none" });
    expect(page).toContain(sentence);
    expect(tieOut(page, later, { earlier: [earlier] })).toMatchObject({ status: "passed", findings: [] });
  });

  it("change by what both periods count", () => {
    const nouns = seriesFigures([tickets, complaints]).map(({ measure, noun }) => [measure, noun]);
    expect(Object.fromEntries(nouns)).toMatchObject({
      "common-quarter": "complaint",
      "common-next-quarter": "ticket",
      "common-quarter-change": "ticket",
    });
  });
});
