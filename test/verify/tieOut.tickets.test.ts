import { describe, expect, it } from "vitest";
import { firstQuarter2021 } from "../../src/golden/firstQuarter2021.js";
import { tieOut } from "../../src/verify/tieOut.js";

const report = { ...firstQuarter2021, published: [] };

describe("the total of the tickets", () => {
  it.each([
    "The Ministry heard from its beneficiaries 123,765 times between January and March 2021.",
    "ما مجموعه ١٢٣٬٧٦٥ تواصلاً عبر قنواتها الثلاث في الربع الأول من عام ٢٠٢١م.",
    "البريد الإلكتروني بـ ١٢٣٬٧٦٥ رسالة في الربع الأول من عام ٢٠٢١م.",
    "Key figures\n123,765\nCalls\n145,596\nE-mails\n291,110\nLive chats",
  ])("is no number of contacts: %s", (text) => {
    expect(tieOut(text, report).status).not.toBe("passed");
  });

  it("is told by its name", () => {
    expect(tieOut("Of 649,940 calls and other contacts came 123,765 tickets.", report).status).toBe("passed");
    expect(tieOut("Key figures\n649,940\nCalls\n123,765\nTickets", report).status).toBe("passed");
  });
});
