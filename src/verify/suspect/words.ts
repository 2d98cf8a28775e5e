import type { Language } from "../../model/lists.js";
import type { SuspectCertainty, SuspectPattern, SuspectPlace } from "./SuspectCell.js";

/** The messages in one language; names and numbers are filled in. */
export interface SuspectWords {
  readonly message: string;
  readonly places: Readonly<Record<SuspectPlace, string>>;
  readonly patterns: Readonly<Record<SuspectPattern, string>>;
  readonly certainties: Readonly<Record<SuspectCertainty, string>>;
}

export const SUSPECT_WORDS: Readonly<Record<Language, SuspectWords>> = {
  en: {
    message: "{place}: {value} should be {repair}: {pattern}{slip} ({certainty})",
    places: {
      cell: "{row}, {column}",
      "row-total": "total of {row}",
      "column-total": "total of {column}",
      "grand-total": "grand total",
    },
    patterns: {
      crossing: "its row and its column are off by the same amount",
      "one-sum": "a sum that it is part of is off by that",
      "wrong-total": "the sums that it closes are off and the others hold",
      "wrong-grand-total": "only the sums of the grand total are off",
      "swapped-cells": "exchanged with another one, every sum holds",
      several: "several cells of one row or column are off, and this is its part",
    },
    certainties: {
      certain: "certain, if there is one error",
      likely: "likely",
      possible: "possible",
    },
  },
  ar: {
    message: "{place}: العدد {value} صوابه {repair}: {pattern}{slip} ({certainty})",
    places: {
      cell: "{row}، {column}",
      "row-total": "مجموع {row}",
      "column-total": "مجموع {column}",
      "grand-total": "المجموع الكلي",
    },
    patterns: {
      crossing: "مجموع صفه ومجموع عموده يختلفان عن المذكور بالمقدار نفسه",
      "one-sum": "مجموع يدخل فيه يخالف المذكور بهذا الفرق نفسه",
      "wrong-total": "لا تصح المجاميع التي هو طرف فيها، ويصح سائرها",
      "wrong-grand-total": "لا يختلف إلا المجموع الكلي",
      "swapped-cells": "إذا تبادل موضعه مع عدد آخر صحت المجاميع كلها",
      several: "في صف واحد أو عمود واحد عدة أخطاء هذا أحدها",
    },
    certainties: {
      certain: "مؤكد إن كان الخطأ واحدًا",
      likely: "مرجّح",
      possible: "محتمل",
    },
  },
};
