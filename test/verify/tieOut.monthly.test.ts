import { describe, expect, it } from "vitest";
import { tieOut } from "../../src/verify/tieOut.js";
import { cityQuarter, citySpring } from "./tie/cityQuarter.js";

const faults = (page: string) =>
  tieOut(page, cityQuarter, { earlier: [citySpring] }).entries.flatMap(({ text, outcome }) =>
    outcome === "contradicted" || outcome === "unexplained" ? [text] : [],
  );

describe("as many numbers as months, of months that are not named", () => {
  it.each([
    (july: string) => `E-mails in the third quarter came to 22,659: ${july}, 7,590 and 6,943 in the three months.`,
    (july: string) => `E-MAIL. We answered 22,659 e-mails: ${july}, 7,590, 6,943 over the quarter's three months.`,
    (july: string) => `بلغت رسائل البريد الإلكتروني ${july} و7,590 و6,943 رسالة خلال أشهر الربع الثلاثة.`,
    (july: string) => `- البريد الإلكتروني: ${july} ثم 7,590 ثم 6,943 في الأشهر الثلاثة`,
    (july: string) => `The months of the quarter brought ${july}, 7,590 and 6,943 e-mails.`,
    (july: string) =>
      `In the second quarter e-mails came to 7,312, 6,904 and 7,058 in its three months; in the third to ${july}, 7,590 and 6,943 in the three months.`,
    (july: string) => `E-mails, month by month: ${july} – 7,590 – 6,943`,
  ])("are of each in turn (%#)", (page) => {
    expect(faults(page("8,126"))).toEqual([]);
    expect(faults(page("6,943"))).toEqual(["6,943"]);
    expect(faults(page("8,162"))).toEqual(["8,162"]);
  });

  it.each([
    "In the three months we had 149,386 calls, 22,659 e-mails and 70,023 contacts in the City app.",
    "استقبلنا خلال أشهر الربع الثلاثة 149,386 اتصالا و22,659 رسالة إلكترونية.",
  ])("are of other things, where those are named: %s", (page) => {
    expect(faults(page)).toEqual([]);
  });
});
