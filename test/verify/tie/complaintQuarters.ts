import type { FeedbackReport } from "../../../src/model/FeedbackReport.js";

type Three = readonly [number, number, number];

/** Three channels that all count complaints, causes and ratings of one agency, of a quarter by its months. */
const quarterOf = (
  period: string,
  months: readonly [string, string, string],
  [phone, website, offices]: readonly [Three, Three, Three],
  ratings: Readonly<Record<string, number>>,
  [delay, system, documents]: Three,
): FeedbackReport => {
  const counted = (counts: Three) => ({ [months[0]]: counts[0], [months[1]]: counts[1], [months[2]]: counts[2] });
  return {
    period,
    channels: [
      { id: "phone", kind: "phone", counts: "complaint", months: counted(phone) },
      { id: "website", kind: "portal", counts: "complaint", months: counted(website) },
      { id: "offices", kind: "branch", counts: "complaint", months: counted(offices) },
    ],
    causes: [
      { id: "delay", name: { ar: "تأخر الخدمة", en: "Delay in service" }, tickets: delay },
      { id: "system", name: { ar: "عطل النظام", en: "System failure" }, tickets: system },
      { id: "documents", name: { ar: "متطلبات المستندات", en: "Document requirements" }, tickets: documents },
    ],
    satisfaction: [
      {
        id: "service",
        agency: { ar: "وكالة الخدمات", en: "Service agency" },
        scale: { min: 1, max: 5 },
        ratings,
        topBoxFrom: 4,
        bottomBoxTo: 2,
        asked: 8200,
      },
    ],
  };
};

/** The fourth quarter of 2023: 6,962 + 15,429 + 2,165 = 24,556 complaints, 4,182 ratings. */
export const complaintQuarter = quarterOf(
  "2023-Q4",
  ["2023-10", "2023-11", "2023-12"],
  [
    [2314, 2087, 2561],
    [5120, 4876, 5433],
    [712, 655, 798],
  ],
  { "1": 214, "2": 156, "3": 431, "4": 1287, "5": 2094 },
  [3127, 2045, 1118],
);

/** The quarter before: 6,743 + 13,767 + 2,356 = 22,866 complaints. */
export const quarterBefore = quarterOf(
  "2023-Q3",
  ["2023-07", "2023-08", "2023-09"],
  [
    [2198, 2240, 2305],
    [4410, 4655, 4702],
    [801, 790, 765],
  ],
  { "1": 260, "2": 190, "3": 455, "4": 1190, "5": 1902 },
  [3301, 1890, 1204],
);
