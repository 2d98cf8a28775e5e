import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { figureProblem } from "../../src/testing/figureProblem.js";

/** 2 letters in January and 1 in February, under a noun of the report's own. */
const posted: FeedbackReport = {
  period: "2025-Q1",
  channels: [
    {
      id: "post",
      kind: "post",
      counts: {
        id: "letter",
        ar: {
          gender: "m",
          singular: "خطاب",
          dual: "خطابان",
          dualOblique: "خطابين",
          plural: "خطابات",
          accusative: "خطابًا",
        },
      },
      months: { "2025-01": 2, "2025-02": 1, "2025-03": 0 },
    },
  ],
};

describe("one and two of a noun of the report's own", () => {
  it.each([
    ["خطابان", "2025-01"],
    ["خطابين", "2025-01"],
    ["البريد: خطابان", "2025-01"],
    ["خطاب واحد", "2025-02"],
    ["ورد خطاب واحد", "2025-02"],
  ])("are a figure: %s", (text, month) => {
    expect(figureProblem(text, posted, `contacts/post/${month}`)).toBeUndefined();
  });

  it("are none of another value", () => {
    expect(figureProblem("خطابان", posted, "contacts/post/2025-02")).toMatch(
      / is not contacts\/post\/2025-02, which is /,
    );
    expect(figureProblem("خطاب واحد", posted, "contacts/post/2025-01")).not.toMatch(/needs one number/);
  });
});
