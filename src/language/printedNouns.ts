import type { CountedNoun, NounId } from "../model/Noun.js";

/** Nouns that reports print beside those of the table, each with the id of the noun it stands for, and the word it is where that may stand for others. */
export const PRINTED_NOUNS: readonly (CountedNoun & { readonly id: NounId; readonly word?: string })[] = [
  {
    id: "email",
    ar: {
      gender: "m",
      singular: "بريد إلكتروني",
      dual: "بريدان إلكترونيان",
      dualOblique: "بريدين إلكترونيين",
      plural: "رسائل بريد إلكتروني",
      accusative: "بريدًا إلكترونيًا",
    },
    en: { singular: "email", plural: "emails" },
  },
  {
    id: "email",
    ar: {
      gender: "f",
      singular: "رسالة إلكترونية",
      dual: "رسالتان إلكترونيتان",
      dualOblique: "رسالتين إلكترونيتين",
      plural: "رسائل إلكترونية",
      accusative: "رسالة إلكترونية",
    },
  },
  {
    id: "chat",
    ar: {
      gender: "f",
      singular: "محادثة فورية",
      dual: "محادثتان فوريتان",
      dualOblique: "محادثتين فوريتين",
      plural: "محادثات فورية",
      accusative: "محادثة فورية",
    },
  },
  {
    id: "chat",
    ar: {
      gender: "f",
      singular: "محادثة",
      dual: "محادثتان",
      dualOblique: "محادثتين",
      plural: "محادثات",
      accusative: "محادثة",
    },
    en: { singular: "chat", plural: "chats" },
  },
  {
    id: "call",
    ar: {
      gender: "m",
      singular: "اتصال",
      dual: "اتصالان",
      dualOblique: "اتصالين",
      plural: "اتصالات",
      accusative: "اتصالًا",
    },
  },
  { id: "enquiry", en: { singular: "inquiry", plural: "inquiries" } },
  {
    id: "suggestion",
    ar: {
      gender: "m",
      singular: "اقتراح",
      dual: "اقتراحان",
      dualOblique: "اقتراحين",
      plural: "اقتراحات",
      accusative: "اقتراحًا",
    },
  },
  {
    id: "complaint",
    ar: { gender: "f", singular: "شكوى", dual: "شكويان", dualOblique: "شكويين", plural: "شكاوٍ", accusative: "شكوى" },
  },
  {
    id: "email",
    word: "message",
    ar: {
      gender: "f",
      singular: "رسالة",
      dual: "رسالتان",
      dualOblique: "رسالتين",
      plural: "رسائل",
      accusative: "رسالة",
    },
    en: { singular: "message", plural: "messages" },
  },
  {
    id: "month",
    ar: { gender: "m", singular: "شهر", dual: "شهران", dualOblique: "شهرين", plural: "شهور", accusative: "شهرًا" },
  },
];
