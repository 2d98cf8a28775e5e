import type { Unit } from "../model/lists.js";
import type { ArabicNounForms, EnglishNounForms, NounId } from "../model/Noun.js";

/** A noun of the table; a percentage point has no unit, since no measure is counted in it. */
export interface TableNoun {
  readonly unit?: Unit;
  readonly ar: ArabicNounForms;
  readonly en: EnglishNounForms;
}

/** The forms of every noun the library counts. To correct a form, correct it here: nothing derives one. */
export const NOUNS: Readonly<Record<NounId, TableNoun>> = {
  contact: {
    unit: "contact",
    ar: {
      gender: "f",
      singular: "عملية تواصل",
      dual: "عمليتا تواصل",
      dualOblique: "عمليتي تواصل",
      plural: "عمليات تواصل",
      accusative: "عملية تواصل",
    },
    en: { singular: "contact", plural: "contacts" },
  },
  call: {
    unit: "contact",
    ar: {
      gender: "f",
      singular: "مكالمة",
      dual: "مكالمتان",
      dualOblique: "مكالمتين",
      plural: "مكالمات",
      accusative: "مكالمة",
    },
    en: { singular: "call", plural: "calls" },
  },
  email: {
    unit: "contact",
    ar: {
      gender: "f",
      singular: "رسالة بريد إلكتروني",
      dual: "رسالتا بريد إلكتروني",
      dualOblique: "رسالتي بريد إلكتروني",
      plural: "رسائل بريد إلكتروني",
      accusative: "رسالة بريد إلكتروني",
    },
    en: { singular: "e-mail", plural: "e-mails" },
  },
  chat: {
    unit: "contact",
    ar: {
      gender: "f",
      singular: "محادثة مباشرة",
      dual: "محادثتان مباشرتان",
      dualOblique: "محادثتين مباشرتين",
      plural: "محادثات مباشرة",
      accusative: "محادثة مباشرة",
    },
    en: { singular: "live chat", plural: "live chats" },
  },
  ticket: {
    unit: "ticket",
    ar: {
      gender: "f",
      singular: "تذكرة",
      dual: "تذكرتان",
      dualOblique: "تذكرتين",
      plural: "تذاكر",
      accusative: "تذكرة",
    },
    en: { singular: "ticket", plural: "tickets" },
  },
  complaint: {
    unit: "ticket",
    ar: {
      gender: "f",
      singular: "شكوى",
      dual: "شكويان",
      dualOblique: "شكويين",
      plural: "شكاوى",
      accusative: "شكوى",
    },
    en: { singular: "complaint", plural: "complaints" },
  },
  enquiry: {
    unit: "ticket",
    ar: {
      gender: "m",
      singular: "استفسار",
      dual: "استفساران",
      dualOblique: "استفسارين",
      plural: "استفسارات",
      accusative: "استفسارًا",
    },
    en: { singular: "enquiry", plural: "enquiries" },
  },
  suggestion: {
    unit: "ticket",
    ar: {
      gender: "m",
      singular: "مقترح",
      dual: "مقترحان",
      dualOblique: "مقترحين",
      plural: "مقترحات",
      accusative: "مقترحًا",
    },
    en: { singular: "suggestion", plural: "suggestions" },
  },
  observation: {
    unit: "ticket",
    ar: {
      gender: "f",
      singular: "ملاحظة",
      dual: "ملاحظتان",
      dualOblique: "ملاحظتين",
      plural: "ملاحظات",
      accusative: "ملاحظة",
    },
    en: { singular: "observation", plural: "observations" },
  },
  report: {
    unit: "ticket",
    ar: {
      gender: "m",
      singular: "بلاغ",
      dual: "بلاغان",
      dualOblique: "بلاغين",
      plural: "بلاغات",
      accusative: "بلاغًا",
    },
    en: { singular: "report", plural: "reports" },
  },
  initiative: {
    unit: "initiative",
    ar: {
      gender: "f",
      singular: "مبادرة",
      dual: "مبادرتان",
      dualOblique: "مبادرتين",
      plural: "مبادرات",
      accusative: "مبادرة",
    },
    en: { singular: "initiative", plural: "initiatives" },
  },
  beneficiary: {
    unit: "person",
    ar: {
      gender: "m",
      singular: "مستفيد",
      dual: "مستفيدان",
      dualOblique: "مستفيدين",
      plural: "مستفيدين",
      accusative: "مستفيدًا",
    },
    en: { singular: "beneficiary", plural: "beneficiaries" },
  },
  response: {
    unit: "response",
    ar: {
      gender: "f",
      singular: "استجابة",
      dual: "استجابتان",
      dualOblique: "استجابتين",
      plural: "استجابات",
      accusative: "استجابة",
    },
    en: { singular: "response", plural: "responses" },
  },
  day: {
    unit: "day",
    ar: {
      gender: "m",
      singular: "يوم",
      dual: "يومان",
      dualOblique: "يومين",
      plural: "أيام",
      accusative: "يومًا",
    },
    en: { singular: "day", plural: "days" },
  },
  "working-day": {
    unit: "day",
    ar: {
      gender: "m",
      singular: "يوم عمل",
      dual: "يوما عمل",
      dualOblique: "يومي عمل",
      plural: "أيام عمل",
      accusative: "يوم عمل",
    },
    en: { singular: "working day", plural: "working days" },
  },
  month: {
    unit: "month",
    ar: {
      gender: "m",
      singular: "شهر",
      dual: "شهران",
      dualOblique: "شهرين",
      plural: "أشهر",
      accusative: "شهرًا",
    },
    en: { singular: "month", plural: "months" },
  },
  "percentage-point": {
    ar: {
      gender: "f",
      singular: "نقطة مئوية",
      dual: "نقطتان مئويتان",
      dualOblique: "نقطتين مئويتين",
      plural: "نقاط مئوية",
      accusative: "نقطة مئوية",
    },
    en: { singular: "percentage point", plural: "percentage points" },
  },
};
