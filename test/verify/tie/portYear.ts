import type { FeedbackReport } from "../../../src/model/FeedbackReport.js";

const months = (counts: readonly number[]): Record<string, number> =>
  Object.fromEntries(counts.map((count, at) => [`2023-${String(at + 1).padStart(2, "0")}`, count]));

/**
 * Calls: 6,330 (1,530, 1,410, 1,620, 1,770), letters: 2,172 (531, 528, 552, 561); 8,502 in all (2,061, 1,938, 2,172, 2,331).
 * Of the counters 2,000 rated (mean 3.69), of the ferries 1,200 (mean 3.86).
 */
export const portYear: FeedbackReport = {
  period: "2023",
  publisher: { name: { ar: "هيئة الموانئ", en: "Ports Authority" } },
  channels: [
    {
      id: "calls",
      kind: "phone",
      counts: "call",
      name: { ar: "المكالمات", en: "Calls" },
      months: months([510, 500, 520, 480, 470, 460, 530, 540, 550, 580, 590, 600]),
    },
    {
      id: "letters",
      kind: "post",
      name: { ar: "الرسائل البريدية", en: "Letters" },
      months: months([175, 177, 179, 176, 174, 178, 182, 184, 186, 185, 187, 189]),
    },
  ],
  satisfaction: [
    {
      id: "counters",
      agency: { ar: "شبابيك الخدمة", en: "Service counters" },
      scale: { min: 1, max: 5 },
      topBoxFrom: 4,
      bottomBoxTo: 2,
      ratings: { "1": 121, "2": 243, "3": 396, "4": 615, "5": 625 },
    },
    {
      id: "ferries",
      agency: { ar: "العبارات", en: "Ferries" },
      scale: { min: 1, max: 5 },
      topBoxFrom: 4,
      bottomBoxTo: 2,
      ratings: { "1": 64, "2": 101, "3": 207, "4": 395, "5": 433 },
    },
  ],
};
