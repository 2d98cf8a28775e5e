import { describe, expect, it } from "vitest";
import { tieOut } from "../../src/verify/tieOut.js";

/** 2,730 of 3,000 are 91 %, 270 are 9 %. */
const report = {
  period: "2025-Q1",
  channels: [
    {
      id: "calls",
      kind: "phone",
      counts: "call" as const,
      totals: { "2025-Q1": 2800 },
      handling: { offered: 3000, answered: 2730, abandoned: 270 },
    },
  ],
};

const last = (page: string) => {
  const { outcome, figure } = tieOut(page, report).entries.at(-1) ?? {};
  return [outcome, figure];
};

describe("the share behind what became of calls and how many came", () => {
  it.each([
    ["وتم الرد على 2,730 مكالمة من أصل 3,000 مكالمة واردة بنسبة 91%", "answered-rate"],
    ["تم الرد على 2,730 مكالمة من أصل 3,000 مكالمة واردة (91%)", "answered-rate"],
    ["أُجيب عن 2,730 مكالمة من 3,000 مكالمة واردة، أي 91%", "answered-rate"],
    ["تُركت 270 مكالمة من أصل 3,000 مكالمة بنسبة 9%", "abandoned-rate"],
  ])("is that of their part: %s", (page, measure) => {
    expect(last(page)).toEqual(["matched", `contacts/calls/2025-Q1/${measure}`]);
  });

  it("is held to it", () => {
    expect(last("تم الرد على 2,730 مكالمة من أصل 3,000 مكالمة واردة بنسبة 92%")[0]).not.toBe("matched");
    expect(last("تم الرد على 2,730 مكالمة من أصل 3,000 مكالمة واردة بنسبة 9%")[0]).not.toBe("matched");
    expect(last("تُركت 270 مكالمة من أصل 3,000 مكالمة بنسبة 91%")[0]).not.toBe("matched");
  });
});

describe("the service level", () => {
  const kiosks = { id: "kiosks", kind: "kiosk", name: { ar: "أكشاك الخدمة الذاتية", en: "Self-service kiosks" } };
  const served = {
    period: "2025-Q1",
    channels: [
      {
        id: "calls",
        kind: "phone",
        counts: "call" as const,
        totals: { "2025-Q1": 2800 },
        handling: { serviceLevel: 81.5 },
      },
      { ...kiosks, totals: { "2025-Q1": 215 } },
    ],
  };

  it.each(["Service level: 81.5%", "بلغ مستوى الخدمة 81.5%."])(
    "is none of a channel called after a service: %s",
    (page) => {
      expect(tieOut(page, served).entries).toMatchObject([
        { outcome: "matched", figure: "contacts/calls/2025-Q1/service-level" },
      ]);
    },
  );
});
