import type { Label } from "../model/FeedbackReport.js";
import type { CountBasis } from "../model/lists.js";

/** How tickets are counted, where a report says it. */
export const BASIS_NAMES: Readonly<Record<Exclude<CountBasis, "unstated">, Required<Label>>> = {
  events: { ar: "كل واقعة على حدة", en: "every event is counted" },
  "distinct-in-period": { ar: "كل تذكرة مرة واحدة في الفترة", en: "each ticket once in the period" },
  "cohort-by-opened": { ar: "التذاكر التي فُتحت في الفترة", en: "the tickets opened in the period" },
  stock: { ar: "كل تذكرة بحالتها في تاريخ الإحصاء", en: "each ticket by its state on the day of the count" },
};
