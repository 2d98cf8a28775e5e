import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";

/** Calls 60,066, e-mails 30,645, the site 21,684, offices 12,648: 125,043 in all; 95,310 cases were coded, 41,207 of them as slow. */
const report: FeedbackReport = {
  period: "2025-Q3",
  channels: [
    {
      id: "calls",
      kind: "phone",
      name: { ar: "الهاتف", en: "Calls" },
      counts: "call",
      months: { "2025-07": 10011, "2025-08": 20022, "2025-09": 30033 },
    },
    {
      id: "emails",
      kind: "email",
      name: { ar: "البريد الإلكتروني", en: "E-mail" },
      counts: "email",
      months: { "2025-07": 9104, "2025-08": 10215, "2025-09": 11326 },
    },
    {
      id: "site",
      kind: "portal",
      name: { ar: "الموقع الإلكتروني", en: "Postal portal" },
      months: { "2025-07": 6117, "2025-08": 7228, "2025-09": 8339 },
    },
    {
      id: "offices",
      kind: "branch",
      name: { ar: "مكاتب خدمة المواطنين", en: "Offices" },
      months: { "2025-07": 3105, "2025-08": 4216, "2025-09": 5327 },
    },
  ],
  causes: [{ id: "slow", name: { ar: "بطء الخدمة", en: "Slow service" }, tickets: 41207 }],
  causeCases: 95310,
};

const told = (page: string): readonly string[] =>
  tieOut(page, report).entries.flatMap(({ text, outcome, figure = "" }) =>
    /[\d٠-٩]{3}/.test(text) && outcome !== "classed" ? [`${text} ${outcome} ${figure}`.trim()] : [],
  );

describe("the names that a number has", () => {
  it.each([
    [
      "125,043 contacts in the third quarter of 2025 as citizens moved to the portal",
      "125,043 matched contacts/2025-Q3",
    ],
    [
      "In the third quarter people contacted us 125,043 times about postal services.",
      "125,043 matched contacts/2025-Q3",
    ],
    ["استقبلت الوزارة من المواطنين 125,043 تواصل خلال الربع الثالث", "125,043 matched contacts/2025-Q3"],
    ["ورد في الربع الثالث ١٢٥٬٠٤٣ اتصالا ورسالة وطلبا.", "١٢٥٬٠٤٣ matched contacts/2025-Q3"],
    ["In the third quarter came 125,043 calls, letters and requests.", "125,043 matched contacts/2025-Q3"],
    ["خلال أشهر تموز وآب وأيلول تعاملت الوزارة مع 125,043 تواصل", "125,043 matched contacts/2025-Q3"],
    ["دُرست 95,310 حالة، وتبين أن بطء الخدمة هو السبب الأول", "95,310 matched causes/2025-Q3/cases"],
  ])("are not those of another clause, of a topic or of all who write: %s", (page, expected) => {
    expect(told(page)).toEqual([expected]);
  });

  it.each([
    "وصل 30,645 عبر البريد الإلكتروني، و12,648 عبر مكاتب خدمة المواطنين، بإجمالي 125,043 تواصل.",
    "30,645 came by e-mail and 12,648 at the offices, for a total of 125,043 contacts.",
  ])("are not those told before a sum: %s", (page) => {
    expect(told(`الربع الثالث 2025\n${page}`).at(-1)).toBe("125,043 matched contacts/2025-Q3");
    const wrong = `الربع الثالث 2025\n${page.replace("125,043", "125,034")}`;
    expect(told(wrong).at(-1)).toMatch(/^125,034 contradicted /);
  });

  it("stand behind what Arabic glues before the article", () => {
    const page = (site: string) =>
      `في الربع الثالث: للهاتف 60,066 مكالمة، وللبريد الإلكتروني 30,645 رسالة، وللموقع الإلكتروني ${site} طلبا.`;
    expect(told(page("21,684"))).toEqual([
      "60,066 matched contacts/calls/2025-Q3",
      "30,645 matched contacts/emails/2025-Q3",
      "21,684 matched contacts/site/2025-Q3",
    ]);
    expect(told(page("30,645"))[2]).toBe("30,645 contradicted contacts/site/2025-Q3");
  });

  it.each([
    ["The portal brought 125,043 contacts in the third quarter of 2025, as people moved.", "125,043"],
    ["In the third quarter 125,043 contacts came through the portal.", "125,043"],
    ["ورد في الربع الثالث عبر الهاتف ١٢٥٬٠٤٣ اتصالا", "١٢٥٬٠٤٣"],
  ])("are those of its own words: %s", (page, text) => {
    const [first] = told(page);
    expect(first).toMatch(new RegExp(`^${text} (?:contradicted|unexplained)`));
  });
});
