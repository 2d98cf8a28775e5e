import { describe, expect, it } from "vitest";
import { tieOut } from "../../src/verify/tieOut.js";
import { cityQuarter } from "./tie/cityQuarter.js";
import { deskQuarter } from "./tie/deskQuarter.js";

const outcomes = (text: string, report = deskQuarter) =>
  tieOut(text, report).entries.flatMap(({ text: number, outcome, figure, rule }) =>
    outcome === "classed" ? [] : [`${number} ${outcome} ${figure ?? rule ?? ""}`],
  );

/** Calls 125,489 and e-mails 19,091 are 144,580; with 10,191 visits there are 154,771 contacts. */
describe("tieOut of all that came, told as the sum of the channels listed", () => {
  it.each([
    "We received 144,580 contacts: 125,489 by telephone and 19,091 by e-mail.",
    "In the second quarter we took 144,580 contacts in total: 125,489 calls and 19,091 e-mails.",
    "There were 144,580 contacts: 125,489 calls and 19,091 e-mails.",
    "Total number of contacts: 144,580 (125,489 by telephone and 19,091 by e-mail)",
    "وتلقينا خلال الربع الثاني 144,580 تواصلاً: 125,489 مكالمة و19,091 رسالة بريد إلكتروني.",
    "بلغ إجمالي حالات التواصل 144,580: 125,489 مكالمة و19,091 رسالة بريد إلكتروني.",
  ])("contradicts what leaves one out: %s", (text) => {
    expect(outcomes(text)[0]).toBe("144,580 contradicted contacts/2023-Q2");
  });

  it.each([
    "We received 144,580 contacts by telephone and e-mail: 125,489 calls and 19,091 e-mails.",
    "We received 144,580 contacts: 125,489 by telephone and 19,091 by e-mail. A further 10,191 came to the branches.",
    "There were 154,771 contacts in all. From a distance we received 144,580 contacts: 125,489 by telephone and 19,091 by e-mail.",
    "Apart from visits we received 144,580 contacts: 125,489 by telephone and 19,091 by e-mail.",
    "استقبلنا عن بُعد 144,580 تواصلاً: 125,489 مكالمة و19,091 رسالة بريد إلكتروني.",
  ])("leaves what is told of some: %s", (text) => {
    expect(outcomes(text).filter((each) => each.includes("contradicted"))).toEqual([]);
    expect(outcomes(text)).toContain("144,580 derived sum");
  });

  // E-mails and the app are 92,682 together.
  it.each([
    "The digital team recorded 92,682 contacts: 22,659 by e-mail and 70,023 through the app.",
    "The city team recorded 92,682 contacts: 22,659 by e-mail and 70,023 through the app.",
    "استقبل فريق الأمانة 92,682 تواصلاً: 22,659 عبر البريد و70,023 عبر التطبيق.",
    "Online we received 92,682 contacts: 22,659 by e-mail and 70,023 through the app.",
  ])("leaves what others received: %s", (text) => {
    expect(outcomes(text, cityQuarter)[0]).toBe("92,682 derived sum");
  });
});

describe("tieOut of a total in the words of the Maghreb", () => {
  const table = (name: string, april: string, quarter: string) =>
    outcomes(
      `| القناة | أبريل | الربع الثاني |\n|---|---|---|\n| الهاتف | 41,207 | 125,489 |\n| البريد الإلكتروني | 6,315 | 19,091 |\n| ${name} | ${april} | ${quarter} |`,
    ).slice(-2);

  // In April 41,207 + 6,315 = 47,522 of 50,940.
  it.each(["الجملة", "الجملة العامة", "جملة التواصل", "إجمالي التواصل", "Total contacts"])(
    "contradicts a row %s that leaves visits out",
    (name) => {
      expect(table(name, "47,522", "144,580")).toEqual([
        "47,522 contradicted contacts/2023-04",
        "144,580 contradicted contacts/2023-Q2",
      ]);
    },
  );

  it.each(["الجملة", "الجملة العامة", "جملة التواصل"])("matches a row %s of all", (name) => {
    expect(table(name, "50,940", "154,771")).toEqual([
      "50,940 matched contacts/2023-04",
      "154,771 matched contacts/2023-Q2",
    ]);
  });

  it("adds up the row of the two", () => {
    expect(table("القناتان معًا", "47,522", "144,580")).toEqual(["47,522 derived sum", "144,580 derived sum"]);
  });

  it.each([
    ["اتخذنا جملة من الإجراءات وأغلقنا 27,316 تذكرة.", "27,316 matched tickets/2023-Q2/closed"],
    ["أغلقنا 27,316 تذكرة من جملة 28,600.", "27,316 matched tickets/2023-Q2/closed"],
  ])("reads what is no total: %s", (text, first) => {
    expect(outcomes(text)[0]).toBe(first);
  });
});
