import { describe, expect, it } from "vitest";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { busyQuarter } from "../busyQuarter.js";

const found = (text: string) =>
  tieOut(text, busyQuarter).entries.flatMap(({ text: number, outcome, from = [] }) =>
    outcome === "classed" ? [] : [`${number} ${outcome} ${from.join(" ")}`.trim()],
  );
const SHARES = "contacts/chats/2025-Q3/share-of-channels contacts/emails/2025-Q3/share-of-channels";

// 9,884 + 40,980 = 50,864 of 204,884, 24.83 %; calls and e-mails are 163,904, 80.00 %.
describe("the share of several channels together", () => {
  it("is told once more behind their sum", () => {
    expect(found("E-mails (9,884) and chats (40,980) together came to 50,864, or 24.8%.").at(-1)).toBe(
      `24.8% derived ${SHARES}`,
    );
    expect(found("E-mails (9,884) and chats (40,980) together came to 50,864, or 24.3%.").at(-1)).toBe(
      "24.3% unexplained",
    );
  });

  it("is that of the channels named beside it", () => {
    expect(found("The digital channels (e-mail and live chat) took 24.8% of all contacts.")).toEqual([
      `24.8% derived ${SHARES}`,
    ]);
    expect(found("The digital channels (e-mail and live chat) took 80.0% of all contacts.")).toEqual([
      "80.0% contradicted",
    ]);
  });
});
