import type { FeedbackReport } from "../model/FeedbackReport.js";

/**
 * The Saudi Ministry of Justice's published report on beneficiary feedback for the first quarter of 2021, as data. Names and figures are the
 * report's, descriptions are ours. It states neither the day nor the basis of its ticket counts, nor whether the Najiz tickets are a
 * part of the CRM's, and prints no satisfaction score. It is one object for everybody who imports it, and readonly by its type alone: make a
 * `structuredClone` where a test changes a report in place.
 *
 * @example
 * ```ts
 * import { firstQuarter2021 } from "beneficiary-feedback";
 * console.log(firstQuarter2021.channels.map((channel) => channel.id).join(" ")); // => "calls emails chats"
 * ```
 */
export const firstQuarter2021: FeedbackReport = {
  schemaVersion: 1,
  period: "2021-Q1",
  title: { ar: "تقرير ملاحظات المستفيدين", en: "Beneficiary feedback report" },
  publisher: {
    name: { ar: "وزارة العدل", en: "Ministry of Justice" },
    department: {
      ar: "الإدارة العامة للإعلام والاتصال المؤسسي",
      en: "General Department of Media and Corporate Communication",
    },
    website: "www.moj.gov.sa",
    accounts: ["MojKsa", "Ksamoj"],
  },
  channels: [
    {
      id: "calls",
      kind: "phone",
      name: { ar: "المكالمات", en: "Phone calls" },
      contact: "1950",
      counts: "call",
      months: { "2021-01": 287853, "2021-02": 172872, "2021-03": 189215 },
    },
    {
      id: "emails",
      kind: "email",
      name: { ar: "البريد الإلكتروني", en: "E-mails" },
      contact: "1950@moj.gov.sa",
      counts: "email",
      months: { "2021-01": 53911, "2021-02": 43326, "2021-03": 48359 },
    },
    {
      id: "chats",
      kind: "live-chat",
      name: { ar: "المحادثات الفورية", en: "Live chats" },
      counts: "chat",
      months: { "2021-01": 81405, "2021-02": 91639, "2021-03": 118066 },
    },
  ],
  tickets: {
    system: "CRM",
    basis: "unstated",
    open: 10,
    closed: 123755,
    subsets: [
      {
        id: "najiz",
        name: { ar: "تذاكر بوابة ناجز", en: "Najiz portal tickets" },
        count: 115448,
        categories: ["complaint", "enquiry"],
      },
    ],
  },
  initiatives: [
    {
      id: "e-poa",
      title: { ar: "الوكالة الإلكترونية الأولى", en: "First electronic power of attorney" },
      description: {
        ar: "تُصدر عبر منصة ناجز دون زيارة كتابة العدل.",
        en: "Issued through Najiz without visiting a notary.",
      },
    },
    {
      id: "transfer-limit",
      title: {
        ar: "حد أعلى جديد للإفراغ العقاري الإلكتروني",
        en: "Raised ceiling of electronic real-estate transfer",
      },
      description: {
        ar: "رُفع الحد الأعلى لقيمة العقار الذي يجوز إفراغه إلكترونيًا.",
        en: "A higher value may now be transferred electronically.",
      },
      amount: { value: 20000000 },
    },
    {
      id: "najiz-complaints",
      title: { ar: "الشكاوى والاستفسارات عبر بوابة ناجز", en: "Complaints and enquiries through the Najiz portal" },
      description: {
        ar: "يرفعها المستفيد متى شاء، في أوقات العمل وبعدها.",
        en: "Beneficiaries raise them in and outside working hours.",
      },
    },
  ],
  satisfaction: [
    {
      id: "judiciary",
      agency: { ar: "وكالة القضاء", en: "Judiciary agency" },
      platform: { ar: "قيم", en: "Qayyem" },
    },
    {
      id: "enforcement",
      agency: { ar: "وكالة التنفيذ", en: "Enforcement agency" },
      platform: { ar: "قيم", en: "Qayyem" },
    },
    {
      id: "notary",
      agency: { ar: "وكالة كتابات العدل", en: "Notary agency" },
      platform: { ar: "قيم", en: "Qayyem" },
    },
  ],
  published: [
    { figure: "contacts/calls/2021-01", printed: "287853" },
    { figure: "contacts/calls/2021-02", printed: "172872" },
    { figure: "contacts/calls/2021-03", printed: "189215" },
    { figure: "contacts/calls/2021-Q1", printed: "649,940 مكالمات" },
    { figure: "contacts/emails/2021-01", printed: "53911" },
    { figure: "contacts/emails/2021-02", printed: "43326" },
    { figure: "contacts/emails/2021-03", printed: "48359" },
    { figure: "contacts/emails/2021-Q1", printed: "145,596 بريد إلكتروني" },
    { figure: "contacts/chats/2021-01", printed: "81405" },
    { figure: "contacts/chats/2021-02", printed: "91639" },
    { figure: "contacts/chats/2021-03", printed: "118066" },
    { figure: "contacts/chats/2021-Q1", printed: "291,110 محادثة مباشرة" },
    { figure: "tickets/2021-Q1/open", printed: "10" },
    { figure: "tickets/2021-Q1/closed", printed: "123755" },
    { figure: "tickets/2021-Q1/total", printed: "123765 تذكرة" },
    { figure: "tickets/najiz/2021-Q1", printed: "١١٥,٤٤٨ تذكرة" },
  ],
};
