import type { NounId } from "../model/Noun.js";

/** A row of the table: the Arabic gender and forms of a noun, then its English forms. */
export type NounRow = readonly [
  gender: "m" | "f",
  singular: string,
  dual: string,
  dualOblique: string,
  plural: string,
  accusative: string,
  englishSingular: string,
  englishPlural: string,
];

/** The forms of every noun the library counts. To correct a form, correct it here: nothing derives one. */
export const NOUNS: Readonly<Record<NounId, NounRow>> = {
  contact: ["f", "عملية تواصل", "عمليتا تواصل", "عمليتي تواصل", "عمليات تواصل", "عملية تواصل", "contact", "contacts"],
  call: ["f", "مكالمة", "مكالمتان", "مكالمتين", "مكالمات", "مكالمة", "call", "calls"],
  email: [
    "f",
    "رسالة بريد إلكتروني",
    "رسالتا بريد إلكتروني",
    "رسالتي بريد إلكتروني",
    "رسائل بريد إلكتروني",
    "رسالة بريد إلكتروني",
    "e-mail",
    "e-mails",
  ],
  chat: [
    "f",
    "محادثة مباشرة",
    "محادثتان مباشرتان",
    "محادثتين مباشرتين",
    "محادثات مباشرة",
    "محادثة مباشرة",
    "live chat",
    "live chats",
  ],
  ticket: ["f", "تذكرة", "تذكرتان", "تذكرتين", "تذاكر", "تذكرة", "ticket", "tickets"],
  complaint: ["f", "شكوى", "شكويان", "شكويين", "شكاوى", "شكوى", "complaint", "complaints"],
  enquiry: ["m", "استفسار", "استفساران", "استفسارين", "استفسارات", "استفسارًا", "enquiry", "enquiries"],
  suggestion: ["m", "مقترح", "مقترحان", "مقترحين", "مقترحات", "مقترحًا", "suggestion", "suggestions"],
  observation: ["f", "ملاحظة", "ملاحظتان", "ملاحظتين", "ملاحظات", "ملاحظة", "observation", "observations"],
  report: ["m", "بلاغ", "بلاغان", "بلاغين", "بلاغات", "بلاغًا", "report", "reports"],
  initiative: ["f", "مبادرة", "مبادرتان", "مبادرتين", "مبادرات", "مبادرة", "initiative", "initiatives"],
  beneficiary: ["m", "مستفيد", "مستفيدان", "مستفيدين", "مستفيدين", "مستفيدًا", "beneficiary", "beneficiaries"],
  response: ["f", "استجابة", "استجابتان", "استجابتين", "استجابات", "استجابة", "response", "responses"],
  day: ["m", "يوم", "يومان", "يومين", "أيام", "يومًا", "day", "days"],
  "working-day": ["m", "يوم عمل", "يوما عمل", "يومي عمل", "أيام عمل", "يوم عمل", "working day", "working days"],
  month: ["m", "شهر", "شهران", "شهرين", "أشهر", "شهرًا", "month", "months"],
  "percentage-point": [
    "f",
    "نقطة مئوية",
    "نقطتان مئويتان",
    "نقطتين مئويتين",
    "نقاط مئوية",
    "نقطة مئوية",
    "percentage point",
    "percentage points",
  ],
};
