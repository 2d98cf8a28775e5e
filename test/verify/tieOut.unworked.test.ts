import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";
import { careQuarter } from "./tie/careQuarter.js";
import { tellTown } from "./tie/tellTown.js";

const report: FeedbackReport = {
  ...careQuarter,
  bases: [{ id: "families", name: { ar: "الأسر المقيدة", en: "Registered families" }, count: 4_600_000 }],
};

describe("what does not come out of the numbers beside it", () => {
  it.each([
    // 24,110 / 4,600,000 = 5.24 per 1,000, and 37,921 are 8.24.
    "There were 5.3 complaints for every 1,000 registered families.",
    "There were 5.2 enquiries for every 1,000 registered families.",
    "There were 5.2 complaints for every registered family.",
    "There were 5.3 new tickets for every 1,000 registered families.",
    "There were 5.2 complaints for every 1,000 visitors.",
    "There were 5.2 complaints per 1,000 calls.",
  ])("is no rate: %s", (page) => {
    expect(tieOut(page, report).entries[0]?.outcome).toMatch(/unexplained|contradicted/);
  });

  // 750 of 1,000
  it.each(["57%", "40%"])("is no share of a row: %s", (share) => {
    const page = `رضا المراجعين\n\nالجهة | التقييمات | الراضون | النسبة\nمكتب الخدمة | 1,000 | 750 | ${share}\n`;
    expect(tellTown(page).at(-1)).not.toMatch(/matched|derived/);
  });

  // 12,000, before 10,300: 16.5 % more
  it.each(["a rise of 15.6%", "a fall of 16.5%"])("is no change of a sum: %s", (change) => {
    const page = `The other three channels took 12,000 contacts, compared with 10,300 in the first quarter, ${change}.`;
    expect(tellTown(page).at(-1)).not.toMatch(/derived|matched/);
  });
});
