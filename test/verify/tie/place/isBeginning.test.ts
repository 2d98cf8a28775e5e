import { expect, it } from "vitest";
import type { FeedbackReport } from "../../../../src/model/FeedbackReport.js";
import { tieOut } from "../../../../src/verify/tieOut.js";

/** The portal has no January, and 5,200 requests from February on, 3,150 of them from April on; calls are 20,100, from March on 13,800. */
const portalHalf: FeedbackReport = {
  period: "2024-H1",
  channels: [
    {
      id: "calls",
      kind: "phone",
      name: { ar: "الهاتف", en: "Telephone" },
      counts: "call",
      months: { "2024-01": 3100, "2024-02": 3200, "2024-03": 3300, "2024-04": 3400, "2024-05": 3500, "2024-06": 3600 },
    },
    {
      id: "portal",
      kind: "portal",
      name: { ar: "البوابة", en: "Portal" },
      months: {
        "2024-01": { missing: "not-applicable" },
        "2024-02": 1020,
        "2024-03": 1030,
        "2024-04": 1040,
        "2024-05": 1050,
        "2024-06": 1060,
      },
    },
  ],
};

const tell = (text: string) =>
  tieOut(text, portalHalf).entries.flatMap(({ outcome, figure, from }) =>
    outcome === "classed" ? [] : [`${outcome} ${figure ?? from?.length}`],
  );

it.each([
  "The portal was opened in February and has since taken 5,200 requests.",
  "The portal went live in February and took 5,200 requests over the half-year.",
  "Through the portal, launched in February, came 5,200 requests.",
  "Since its launch in February the portal has brought 5,200 contacts.",
  "The portal has taken 5,200 requests since its launch in February.",
  "بدأت البوابة في فبراير واستقبلت منذ ذلك الحين 5,200 طلب.",
  "استقبلت البوابة التي انطلقت في فبراير 5,200 طلب.",
  "منذ انطلاقها في فبراير استقبلت البوابة 5,200 طلب.",
])("a month in which something began is not that of what came since: %s", (text) => {
  expect(tell(text)).toEqual(["matched contacts/portal/2024-H1"]);
  expect(tell(text.replace("5,200", "5,020")).join()).toMatch(/^contradicted/);
  // What came in another month is told of none here.
  expect(tell(text.replace("5,200", "1,050")).join()).not.toMatch(/matched|derived/);
});

it("is what came from a month on, where something began later", () => {
  expect(tell("The portal opened in April and has held 3,150 contacts since then.")).toEqual(["derived 3"]);
  expect(tell("أُطلقت الخدمة في مارس وبلغت المكالمات منذ ذلك الوقت 13,800 مكالمة.")).toEqual(["derived 4"]);
  expect(tell("The portal opened in April and has held 3,510 contacts since then.").join()).not.toMatch(/derived/);
});

it("is that of the month all the same, where nothing began", () => {
  expect(tell("In February the portal took 1,020 requests.")).toEqual(["matched contacts/portal/2024-02"]);
  expect(tell("In February the portal took 5,200 requests.")).toEqual(["contradicted contacts/portal/2024-02"]);
  expect(tell("The portal, launched in February, took 1,060 requests in June.")).toEqual([
    "matched contacts/portal/2024-06",
  ]);
});
