import { describe, expect, it } from "vitest";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { busyQuarter } from "../busyQuarter.js";

// Of the chats those of August are not there: 13,275 + 13,645 = 26,920.
const report = {
  ...busyQuarter,
  channels: busyQuarter.channels.map((channel) =>
    channel.id === "chats"
      ? {
          ...channel,
          months: { "2025-07": 13_275, "2025-08": { missing: "not-collected" as const }, "2025-09": 13_645 },
        }
      : channel,
  ),
};
const told = (text: string, number: string) => tieOut(text, report).entries.find((each) => each.text === number);

describe("what is there of a total", () => {
  const table = (total: string, note: string) =>
    `| Channel | July | August | September | Total |\n|---|---|---|---|---|\n| Live chats | 13,275 | – | 13,645 | ${total} (1) |\n\n(1) ${note}`;
  it("is told by the note whose mark stands behind it", () => {
    expect(told(table("26,920", "August is missing."), "26,920")?.outcome).toBe("matched");
    expect(told(table("29,620", "August is missing."), "29,620")?.outcome).not.toBe("matched");
    expect(told(table("26,920", "The town was busy."), "26,920")?.outcome).not.toBe("matched");
  });

  it("is told in a line with a star", () => {
    const cards = (note: string) => `Phone calls: 154,020\nLive chats: 26,920*\nE-mail: 9,884\n\n* ${note}`;
    expect(told(cards("Without August."), "26,920")?.outcome).toBe("matched");
    expect(told(cards("See the annex."), "26,920")?.outcome).not.toBe("matched");
  });

  it("is not told by what stands in bold", () => {
    const page = "We had **26,920** live chats.\n\n**Available** on all days.";
    expect(told(page, "26,920")?.outcome).not.toBe("matched");
  });

  it("is what came in the other months", () => {
    expect(told("In the other two months 26,920 live chats came in.", "26,920")?.outcome).toBe("matched");
    expect(told("وقد سُجلت خلال الأشهر الأخرى 26,920 محادثة.", "26,920")?.outcome).toBe("matched");
    expect(told("وقد سُجلت 26,920 محادثة.", "26,920")?.outcome).not.toBe("matched");
  });

  it("is not that of its last month, of the months of a year so far", () => {
    // 10,100 in July and 12,200 in August
    const months = { "2024-07": 10_100, "2024-08": 12_200 };
    const august = {
      period: "2024-08",
      channels: [{ id: "calls", kind: "phone" as const, counts: "call" as const, months }],
    };
    const outcome = (text: string) =>
      tieOut(text, august).entries.map(({ text: number, outcome }) => [number, outcome]);
    expect(outcome("In August 2024 we received 22,300 calls.")).toContainEqual(["22,300", "contradicted"]);
    expect(outcome("In July and August 2024 we received 22,300 calls.")).toContainEqual(["22,300", "matched"]);
    expect(outcome("بلغت المكالمات في أغسطس 2024 نحو 22,300 مكالمة.")).toContainEqual(["22,300", "contradicted"]);
  });

  it("is no sum of shares, if it is 100", () => {
    const suppressed = { missing: "suppressed" as const };
    const months = { "2025-04": 1200, "2025-05": suppressed, "2025-06": 900 };
    const quarter = { period: "2025-Q2", channels: [{ id: "calls", kind: "phone" as const, months }] };
    const line = "Telephone: no total, since data are suppressed for May 2025; the rest adds up to";
    expect(tieOut(`${line} 2,100.`, quarter).status).toBe("passed");
    expect(tieOut(`${line} 100.`, quarter).entries.at(-1)).toMatchObject({ text: "100", outcome: "unexplained" });
  });
});
