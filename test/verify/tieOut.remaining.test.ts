import { describe, expect, it } from "vitest";
import { tieOut } from "../../src/verify/tieOut.js";
import { deskQuarter } from "./tie/deskQuarter.js";

// 154,771 contacts: 125,489 calls, 19,091 e-mails and 10,191 visits; 125,489 + 19,091 = 144,580; 19,091 + 10,191 = 29,282.
const openIn = (page: string) =>
  tieOut(page, deskQuarter).entries.flatMap(({ text, outcome }) => (outcome === "unexplained" ? [text] : []));

describe("what remains of all contacts behind the calls", () => {
  it.each([
    ["Of 154,771 contacts, 125,489 were calls; the remaining 29,282 came by e-mail or at branches."],
    ["Of 154,771 contacts, 125,489 were calls; the remaining 29,282 came otherwise."],
    ["من أصل 154,771 تواصلًا كانت 125,489 مكالمة، والباقي 29,282 عبر البريد الإلكتروني والفروع."],
  ])("is of the other channels: %s", (page) => {
    expect(openIn(page)).toEqual([]);
  });

  it.each([
    ["Of 154,771 contacts, 125,489 were calls; the remaining 29,282 came by e-mail."],
    ["Of 154,771 contacts, 125,489 were calls. The rest (29,282) came by e-mail."],
    ["من أصل 154,771 تواصلًا كانت 125,489 مكالمة، والباقي 29,282 عبر البريد الإلكتروني."],
  ])("is not of one of them: %s", (page) => {
    expect(openIn(page)).toEqual(["29,282"]);
  });
});

describe("what two channels are together, with another one told behind it", () => {
  it.each([
    ["Calls and e-mails together made 144,580 contacts; the other 10,191 came through the branches."],
    ["المكالمات والبريد الإلكتروني معًا: 144,580، أما الفروع فاستقبلت 10,191 مراجعًا."],
  ])("is their sum: %s", (page) => {
    expect(openIn(page)).toEqual([]);
  });

  it.each([
    ["Calls and e-mails together made 154,771 contacts; the other 10,191 came through the branches."],
    ["المكالمات والبريد الإلكتروني معًا: 154,771، أما الفروع فاستقبلت 10,191 مراجعًا."],
  ])("is not that of all: %s", (page) => {
    expect(openIn(page)).toEqual(["154,771"]);
  });
});
