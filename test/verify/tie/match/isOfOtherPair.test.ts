import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../../../src/model/FeedbackReport.js";
import { LANGUAGES } from "../../../../src/model/lists.js";
import { renderText } from "../../../../src/summary/renderText.js";
import { summarize } from "../../../../src/summary/summarize.js";
import { tieOut } from "../../../../src/verify/tieOut.js";

/** From April to May up 12.50 %, from May to June down 10.00 %. */
const report: FeedbackReport = {
  period: "2022-Q2",
  channels: [{ id: "line", kind: "phone", counts: "call", months: { "2022-04": 640, "2022-05": 720, "2022-06": 648 } }],
};

const pageOf = (language: "ar" | "en") => renderText(summarize(report, { language }), { bidi: "none" });

describe("the first period of a comparison", () => {
  it.each(LANGUAGES)("is that of the change on our own page: %s", (language) =>
    expect(tieOut(pageOf(language), report).status).toBe("passed"),
  );

  it.each([
    ["en", "May 2022 compared", "May 2023 compared"],
    ["en", "May 2022 compared", "August 2022 compared"],
    ["en", "June 2022 compared", "June 2021 compared"],
    ["ar", "مايو ٢٠٢٢ مقارنة", "مايو ٢٠٢٣ مقارنة"],
    ["ar", "يونيو ٢٠٢٢ مقارنة", "أغسطس ٢٠٢٢ مقارنة"],
  ] as const)("is none of another time, in %s: %s for %s", (language, name, other) => {
    const page = pageOf(language);
    expect(page).toContain(name);
    const { status, entries } = tieOut(page.replace(name, other), report);
    expect(status).not.toBe("passed");
    expect(entries.some(({ outcome }) => outcome === "unexplained" || outcome === "contradicted")).toBe(true);
  });

  it.each([
    "Calls rose by 12.50% from April to May 2022 and fell by 10.00% in June, compared with May.",
    "مقارنة بشهر أبريل ارتفعت المكالمات في مايو بنسبة 12.50%، ثم انخفضت في يونيو بنسبة 10.00% مقارنة بشهر مايو.",
    "In June 2022 calls were 10.00% lower than in May 2022, which had been 12.50% above April 2022.",
  ])("may be told in prose: %s", (text) => expect(tieOut(text, report).status).toBe("passed"));
});
