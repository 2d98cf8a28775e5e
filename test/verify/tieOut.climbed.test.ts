import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";

/** Calls 52,000, 43,000, 61,000: 156,000; e-mails 13,000, 16,250, 20,750: 50,000. */
const report: FeedbackReport = {
  period: "2025-Q3",
  channels: [
    { id: "calls", kind: "phone", counts: "call", months: { "2025-07": 52_000, "2025-08": 43_000, "2025-09": 61_000 } },
    { id: "mail", kind: "email", counts: "email", months: { "2025-07": 13_000, "2025-08": 16_250, "2025-09": 20_750 } },
  ],
};
const faults = (page: string): string[] =>
  tieOut(page, report).entries.flatMap(({ text, outcome }) =>
    outcome === "contradicted" || outcome === "unexplained" ? [`${text} ${outcome}`] : [],
  );

describe("what something went up to", () => {
  it.each([
    ["Calls went up to # in September.", "61,000", "66,000"],
    ["E-mails rose steadily up to # in September.", "20,750", "21,750"],
    ["Calls fell to 43,000 in August and went back up to # in September.", "61,000", "66,000"],
    ["E-mails went up from 13,000 in July up to # in September.", "20,750", "21,750"],
    ["ارتفعت المكالمات حتى # مكالمة في سبتمبر.", "61,000", "66,000"],
    ["ارتفعت المكالمات حتى # مكالمة في سبتمبر.", "٦١٬٠٠٠", "٦٦٬٠٠٠"],
  ])("is what it came to: %j", (page, right, wrong) => {
    expect(faults(page.replace("#", right))).toEqual([]);
    expect(faults(page.replace("#", wrong))).toEqual([`${wrong} contradicted`]);
  });
  it("is a bound without such a verb", () => {
    expect(faults("We answered up to 66,000 calls in September.")).toEqual([]);
  });
});

describe("a month by its short name, as what brought something", () => {
  it.each(["Sep had", "Sep saw", "Sep brought", "Sep generated", "September contributed", "Sep delivered"])(
    "is that month: %s",
    (lead) => {
      expect(faults(`${lead} 20,750 e-mails.`)).toEqual([]);
      expect(faults(`${lead} 20,570 e-mails.`)).toHaveLength(1);
    },
  );
  it("is each of a list", () => {
    expect(faults("Aug had 43,000 calls and Sep 61,000.")).toEqual([]);
  });
});

describe("what something came to between the ends of a time", () => {
  it.each([
    ["E-mails went up from July to September, to #.", "20,750", "50,000"],
    ["E-mails climbed by 7,750 between July and September, from 13,000 to #.", "20,750", "21,750"],
    ["Between July and September calls rose to #.", "61,000", "43,000"],
    ["ارتفعت المكالمات من يوليو إلى سبتمبر بنسبة 17.3% إلى # مكالمة.", "61,000", "62,000"],
    ["ارتفعت المكالمات بين يوليو وسبتمبر بنسبة ١٧٫٣٪ إلى # مكالمة.", "٦١٬٠٠٠", "٦٢٬٠٠٠"],
  ])("is that of the last month: %j", (page, right, wrong) => {
    expect(faults(page.replace("#", right))).toEqual([]);
    if (wrong !== "50,000") expect(faults(page.replace("#", wrong))).toHaveLength(1);
  });
  it("went the way that is told", () => {
    expect(faults("Between July and September calls fell to 61,000.")).toHaveLength(1);
  });
  it("may be of all of it where nothing moved", () => {
    expect(faults("Between July and September calls totalled 156,000.")).toEqual([]);
  });
});

describe("what a month added to those before it", () => {
  it.each([
    ["September added another # calls.", "61,000", "62,000"],
    ["By the end of August, 95,000 calls had been received; September added another #.", "61,000", "62,000"],
    ["In July 13,000 e-mails came in, and August brought # more.", "16,250", "16,520"],
  ])("is its own count: %j", (page, right, wrong) => {
    expect(faults(page.replace("#", right))).toEqual([]);
    expect(faults(page.replace("#", wrong))).toHaveLength(1);
  });
  it("is a change where it is more than something", () => {
    expect(faults("September brought 18,000 more calls than August.")).toEqual([]);
    expect(faults("September brought 61,000 more calls than August.")).toHaveLength(1);
  });
});

describe("tickets with their share before their state", () => {
  const tickets: FeedbackReport = {
    ...report,
    tickets: { basis: "cohort-by-opened", open: 120, closed: 3880 },
  };
  const wrong = (page: string): string[] =>
    tieOut(page, tickets).entries.flatMap(({ text, outcome }) =>
      outcome === "contradicted" || outcome === "unexplained" ? [text] : [],
    );
  it.each([
    ["# tickets, 3% of the total, were open.", "120", "130"],
    ["# tickets (3% of all) were open.", "120", "130"],
    ["# تذكرة، أي ٣٪ من الإجمالي، كانت مفتوحة.", "١٢٠", "١٣٠"],
    ["# tickets, 97% of the total, were closed.", "3,880", "3,890"],
  ])("are those of that state: %j", (page, right, other) => {
    expect(wrong(page.replace("#", right))).toEqual([]);
    expect(wrong(page.replace("#", other)).length).toBeGreaterThan(0);
  });
});
