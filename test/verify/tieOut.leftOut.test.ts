import { describe, expect, it } from "vitest";
import { tieOut } from "../../src/verify/tieOut.js";

/** 900 + 820 + 1,010 calls and 120 + 95 visits of two months: 2,945 of what is there. */
const report = {
  period: "2025-Q1",
  channels: [
    {
      id: "calls",
      kind: "phone",
      counts: "call" as const,
      months: { "2025-01": 900, "2025-02": 820, "2025-03": 1010 },
    },
    {
      id: "kiosks",
      kind: "kiosk",
      name: { ar: "الأكشاك", en: "Kiosks" },
      months: { "2025-01": 120, "2025-02": { missing: "not-collected" as const }, "2025-03": 95 },
    },
  ],
};

const numbers = (page: string) =>
  tieOut(page, report).entries.flatMap((entry) =>
    ["month", "quarter"].includes(entry.rule ?? "") ? [] : [[entry.text, entry.outcome, entry.figure]],
  );

describe("a total with what is not in it", () => {
  it.each([
    "2,945 contacts through all channels (without the kiosks in February)",
    "2,945 contacts in all, excluding the kiosks in February.",
    "بلغ مجموع عمليات التواصل 2,945 (دون بيانات الأكشاك لشهر فبراير).",
    "2,945 تواصلًا عبر جميع القنوات (لا تشمل بيانات الأكشاك لشهر فبراير)",
    "بلغ المجموع 2,945 عملية تواصل لعدم توافر بيانات الأكشاك في فبراير.",
    "2,945 contacts came in, not counting the kiosks in February.",
    "2,945 contacts came in during the first quarter of 2025, excluding kiosks in February.",
    "2,945 تواصلًا في الربع الأول من عام 2025، باستثناء زيارات الأكشاك لشهر فبراير.",
    "٢٬٩٤٥ تواصلًا في الربع الأول من عام ٢٠٢٥م، ما عدا الأكشاك لشهر فبراير.",
    "بلغ المجموع الجزئي 2,945 تواصلًا، دون زيارات الأكشاك في فبراير.",
  ])("is the total of the rest: %s", (page) => {
    expect(numbers(page)).toEqual([[expect.stringMatching(/^(?:2,945|٢٬٩٤٥)$/), "matched", "contacts/2025-Q1"]]);
  });

  it("is not taken where it is another number", () => {
    expect(numbers("2,954 contacts in all, excluding the kiosks in February.")[0]?.[1]).not.toBe("matched");
  });

  it("is held to what is named behind it otherwise", () => {
    expect(numbers("في فبراير 1,010 مكالمات")[0]?.slice(0, 2)).toEqual(["1,010", "contradicted"]);
  });
});
