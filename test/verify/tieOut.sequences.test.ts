import { describe, expect, it } from "vitest";
import { firstQuarter2021 } from "../../src/golden/firstQuarter2021.js";
import { tieOut } from "../../src/verify/tieOut.js";

// Chats came to 81,405, 91,639 and 118,066 in the three months, calls to 287,853, 172,872 and 189,215.
const report = { ...firstQuarter2021, published: [] };
const statusOf = (text: string) => tieOut(text, report).status;

describe("a list of a channel's months", () => {
  it.each([
    "Live chats: 81,405, 91,639 and 118,066.",
    "المحادثات: 81,405 و91,639 و118,066.",
    "Live chat grew every month: 81,405, 91,639 and 118,066.",
    "نمت المحادثات في الربع الأول كل شهر: 81,405 ثم 91,639 ثم 118,066.",
    "Calls in February and March: 172,872 and 189,215.",
    "القناة / الشهر: يناير – فبراير – مارس\nالمكالمات: 287,853 – 172,872 – 189,215",
  ])("passes: %s", (text) => {
    expect(statusOf(text)).toBe("passed");
  });

  it.each([
    "Live chat grew every month: 123,765, 91,639 and 118,066.",
    "Live chat grew every month: 91,639, 91,639 and 118,066.",
    "Live chat grew every month: 81,405, 172,872 and 118,066.",
    "Calls in January, February and March: 287,853, 172,872 and 172,872.",
    "Calls in February and March: 189,215 and 172,872.",
    "Live chats: 91,639, 91,639 and 118,066.",
    "المحادثات: 81,405 و118,066 و118,066.",
  ])("does not pass with another month's, or another channel's: %s", (text) => {
    expect(statusOf(text)).not.toBe("passed");
  });

  it("is none where it names several channels", () => {
    expect(statusOf("Calls, e-mails and chats: 649,940, 145,596 and 291,110.")).toBe("passed");
  });
});

describe("the parts that a bracket tells", () => {
  it("lend their months to no whole", () => {
    const page = (whole: string) => `Q1 2021\n- Calls: ${whole} (Jan 287,853; Feb 172,872; Mar 189,215)`;
    expect(statusOf(page("649,940"))).toBe("passed");
    expect(statusOf(page("287,853"))).not.toBe("passed");
    expect(statusOf(page("189,215"))).not.toBe("passed");
  });

  it("are no whole themselves", () => {
    expect(statusOf("Tickets: 123,765, of which 115,448 through Najiz")).toBe("passed");
    expect(statusOf("Tickets: 115,448, of which 115,448 through Najiz")).not.toBe("passed");
    expect(statusOf("649,940 contacts through all three channels, first of them calls")).not.toBe("passed");
  });
});

describe("what came next in a sentence of months", () => {
  const page = (from: string, to: string, next: string) =>
    `January was the busiest month with 423,169 contacts; February brought 307,837 and March 355,640. Calls dropped by 40% in February, from ${from} to ${to}, before recovering to ${next}.`;

  it("is of the next month", () => {
    expect(statusOf(page("287,853", "172,872", "189,215"))).toBe("passed");
    expect(statusOf(page("287,853", "172,872", "287,853"))).not.toBe("passed");
  });

  it("has not fallen to where it was", () => {
    expect(statusOf(page("172,872", "172,872", "189,215"))).toBe("failed");
  });
});
