import { describe, expect, it } from "vitest";
import { tieOut } from "../../src/verify/tieOut.js";
import { cityQuarter, citySpring } from "./tie/cityQuarter.js";

const faults = (page: string) =>
  tieOut(page, cityQuarter, { earlier: [citySpring] }).entries.flatMap(({ text, outcome, rule }) =>
    outcome === "contradicted" || outcome === "unexplained" ? [`${text} ${outcome}${rule ? ` ${rule}` : ""}`] : [],
  );
describe("where something rose or fell to", () => {
  it.each([
    "Calls fell from 52,418 in July to 49,763 in August.",
    "Calls rose to 149,386 in the third quarter from 125,325 in the second.",
    "Calls fell to 49,763 in August and to 47,205 in September.",
    "While e-mails fell in August, calls in the quarter came to 149,386.",
    "Calls did not fall to 149,386 by chance.",
    "ارتفعت الاتصالات من 125,325 في الربع الثاني إلى 149,386 في الربع الثالث.",
  ])("may be told with its direction: %s", (page) => {
    expect(faults(page)).toEqual([]);
  });
  it.each([
    ["Calls rose from 52,418 in July to 49,763 in August.", "49,763 contradicted direction"],
    ["ارتفعت الاتصالات من 52,418 في يوليو إلى 49,763 في أغسطس.", "49,763 contradicted direction"],
    ["Calls fell to 149,386 in the third quarter from 125,325 in the second.", "149,386 contradicted direction"],
    ["ارتفعت الاتصالات إلى 47,205 في سبتمبر.", "47,205 unexplained direction"],
    ["Calls dropped to 149,386.", "149,386 unexplained direction"],
    ["وقلّت الاتصالات إلى 149,386.", "149,386 unexplained direction"],
  ])("is below after a fall: %s", (page, fault) => {
    expect(faults(page)).toEqual([fault]);
  });
  it("is wrong by itself where the year before is known, too", () => {
    const channels = [
      {
        id: "calls",
        kind: "phone" as const,
        months: { "2024-07": 47000, "2024-08": 47000, "2024-09": 46000 },
      },
    ];
    const earlier = [{ period: "2024-Q3", channels }, citySpring];
    const { entries, findings } = tieOut("Calls dropped to 149,386.", cityQuarter, { earlier });
    expect(entries.map(({ outcome }) => outcome)).toEqual(["contradicted"]);
    expect(findings.map(({ message }) => message)).toEqual([
      "prints 149,386 in the wrong direction for contacts/calls/2025-Q3: a rise as a fall, or a fall as a rise",
    ]);
  });
  it("is not blamed where the number before is the wrong one", () => {
    expect(
      faults("Calls rose from 52,481 in July to 49,763 in August.").filter((fault) => fault.startsWith("49")),
    ).toEqual([]);
  });
});

describe("the most and the least", () => {
  it.each([
    "The busiest month was July, with 52,418 calls.",
    "In July, the busiest month, the City app took 21,774 contacts.",
    "The second busiest month was August, with 49,763 calls.",
    "Calls, the largest channel, came to 47,205 in September.",
    "The largest digital channel was the City app with 70,023.",
    "After phone calls, the largest channel was the City app with 70,023.",
    "أكثر القنوات استخداماً الاتصالات الهاتفية (149,386)",
    "The busiest month for calls was July with 52,418 calls.",
    "The busiest month for complaints was September, with 47,205 calls in all.",
    "The busiest month for e-mails and calls together was September, which had 47,205 calls.",
    "Calls had 47,205 in September, the busiest month for the schools.",
    "The busiest month for calls about water was September with 47,205 calls.",
    "The busiest month of calls from abroad was September with 47,205 calls.",
    "The most popular channel among the young was the City app (70,023).",
    "The greatest cause for concern was waste collection (4,210 tickets).",
    "Street lighting was the largest cause of repeat calls with 6,475 tickets.",
    "من أكثر أسباب البلاغات النظافة (4,210).",
    "من أكثر القنوات استخداماً تطبيق المدينة (70,023)",
    "سبتمبر من أعلى أشهر الاتصالات بعدد 47,205.",
    "The most common cause was delays in issuing licences (9,120 tickets).",
  ])("are what they are said to be: %s", (page) => {
    expect(faults(page)).toEqual([]);
  });
  it.each([
    ["The busiest month was September, with 47,205 calls.", "47,205 contradicted rank"],
    ["August was the quietest month, with 49,763 calls.", "49,763 contradicted rank"],
    ["كان شهر سبتمبر الأعلى، إذ بلغت الاتصالات 47,205", "47,205 contradicted rank"],
    ["The largest channel was the City app with 70,023.", "70,023 contradicted rank"],
    ["أكثر القنوات استخداماً تطبيق المدينة (70,023)", "70,023 contradicted rank"],
    ["The most common cause was waste collection (4,210 tickets).", "4,210 contradicted rank"],
    ["السبب الأكثر تكراراً: النظافة (4,210)", "4,210 contradicted rank"],
    ["The busiest month for calls was September with 47,205 calls.", "47,205 contradicted rank"],
    ["September was the busiest month for phone calls (47,205).", "47,205 contradicted rank"],
    ["September was the busiest month for us, with 79,217 contacts.", "79,217 contradicted rank"],
    ["Busiest month for calls: September (47,205).", "47,205 contradicted rank"],
    ["كان سبتمبر أعلى شهر بالنسبة للاتصالات (47,205).", "47,205 contradicted rank"],
    ["أعلى أشهر الاتصالات سبتمبر بعدد 47,205.", "47,205 contradicted rank"],
    ["The City app was the most popular channel with 70,023.", "70,023 contradicted rank"],
    ["Waste collection was the commonest cause with 4,210 tickets.", "4,210 contradicted rank"],
    ["أكثر أسباب البلاغات: النظافة (4,210)", "4,210 contradicted rank"],
  ])("are wrong where the report knows more: %s", (page, fault) => {
    expect(faults(page)).toEqual([fault]);
  });
});
