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
});
