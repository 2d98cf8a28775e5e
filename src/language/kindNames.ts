import type { Label } from "../model/FeedbackReport.js";

/** What channels are called that have no name of their own, by their kind. */
export const KIND_NAMES: Readonly<Record<string, Required<Label>>> = {
  phone: { ar: "الهاتف", en: "Telephone" },
  email: { ar: "البريد الإلكتروني", en: "E-mail" },
  "live-chat": { ar: "المحادثة المباشرة", en: "Live chat" },
  portal: { ar: "البوابة الإلكترونية", en: "Portal" },
  app: { ar: "التطبيق", en: "App" },
  "social-media": { ar: "وسائل التواصل الاجتماعي", en: "Social media" },
  branch: { ar: "الفروع", en: "Branches" },
  sms: { ar: "الرسائل النصية", en: "Text messages" },
  fax: { ar: "الفاكس", en: "Fax" },
  post: { ar: "البريد", en: "Post" },
};
