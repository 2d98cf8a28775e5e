import type {
  Channel,
  Initiative,
  Publisher,
  RateBase,
  RootCause,
  SatisfactionMeasure,
  TicketSubset,
} from "../model/FeedbackReport.js";

// What drawn reports are made of.

export const PUBLISHER: Publisher = {
  name: { ar: "وزارة العدل", en: "Ministry of Justice" },
  website: "www.moj.gov.sa",
};

export const CHANNELS: readonly Channel[] = [
  { id: "calls", kind: "phone", counts: "call" },
  { id: "phone", kind: "phone", name: { ar: "المكالمات", en: "Phone calls" }, contact: "1950", counts: "call" },
  { id: "emails", kind: "email", contact: "1950@moj.gov.sa", counts: "email" },
  { id: "chats", kind: "live-chat", name: { ar: "المحادثات الفورية", en: "Live chats" }, counts: "chat" },
  { id: "branches", kind: "branch" },
  { id: "app", kind: "app", counts: "contact" },
  { id: "kiosks", kind: "kiosk", name: { ar: "الأكشاك", en: "Kiosks" } },
];

export const SUBSETS: readonly Omit<TicketSubset, "count">[] = [
  { id: "najiz", name: { ar: "تذاكر بوابة ناجز", en: "Najiz portal tickets" }, categories: ["complaint", "enquiry"] },
  { id: "urgent", name: { ar: "التذاكر العاجلة", en: "Urgent tickets" }, partOf: "tickets" },
];

export const CAUSES: readonly RootCause[] = [
  { id: "delays", name: { ar: "تأخر المعاملات", en: "Delays" } },
  { id: "unclear-steps", name: { ar: "عدم وضوح الإجراءات", en: "Unclear steps" } },
];

export const INITIATIVES: readonly Initiative[] = [
  {
    id: "e-service",
    title: { ar: "خدمة إلكترونية", en: "Online service" },
    description: { ar: "تُغني عن الزيارة.", en: "Makes visits unnecessary." },
  },
  { id: "higher-limit", title: { ar: "رفع الحد", en: "Higher limit" }, amount: { value: 20_000_000 } },
];

export const BASES: readonly Omit<RateBase, "count">[] = [
  { id: "services", name: { ar: "الخدمات المقدمة", en: "Services delivered" } },
  { id: "population", name: { ar: "عدد السكان", en: "Population" } },
];

export const AGENCIES: readonly SatisfactionMeasure[] = [
  {
    id: "enforcement",
    agency: { ar: "وكالة التنفيذ", en: "Enforcement agency" },
    platform: { ar: "قيم", en: "Qayyem" },
  },
  { id: "notary", agency: { ar: "وكالة كتابات العدل", en: "Notary agency" } },
];
