import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";

/** Of 64,300 calls 60,120 (93.5 %) were answered and 4,180 abandoned. */
const report: FeedbackReport = {
  period: "2025-Q3",
  channels: [
    {
      id: "calls",
      kind: "phone",
      counts: "call",
      contact: "937",
      months: { "2025-07": 20_100, "2025-08": 21_700, "2025-09": 22_500 },
      handling: { offered: 64_300, answered: 60_120, abandoned: 4180 },
    },
    { id: "mail", kind: "email", counts: "email", totals: { "2025-Q3": 8400 } },
  ],
};
const faults = (page: string): string[] =>
  tieOut(page, report).entries.flatMap(({ text, outcome }) =>
    outcome === "contradicted" || outcome === "unexplained" ? [`${text} ${outcome}`] : [],
  );

describe("calls that reached someone", () => {
  it.each([
    "# calls got through to an agent.",
    "# calls were taken by an agent.",
    "# calls reached an adviser.",
    "# calls were connected to an operator.",
    "# of 64,300 calls got through.",
    "Of 64,300 calls, # got through to an agent.",
    "Between July and September # calls got through to an agent, out of 64,300 offered.",
    "Our agents took # calls.",
    "وصلت # مكالمة إلى موظف.",
  ])("were answered: %s", (page) => {
    expect(faults(page.replace("#", "60,120"))).toEqual([]);
    expect(faults(page.replace("#", "٦٠٬١٢٠"))).toEqual([]);
    expect(faults(page.replace("#", "4,180"))).toHaveLength(1);
  });
  it.each(["4,180 calls never got through to an agent.", "4,180 callers did not reach an agent."])(
    "were not where they never did: %s",
    (page) => {
      expect(faults(page)).toEqual([]);
    },
  );
  it.each(["Our staff handled 64,300 calls.", "وصلت 64,300 مكالمة إلى مركز الاتصال."])(
    "may be all of them: %s",
    (page) => {
      expect(faults(page)).toEqual([]);
    },
  );
});
