import type { CellStatus, InitiativeStatus, Language } from "../../model/lists.js";
import type { CellChangeKind } from "./EditionComparison.js";

/** The codes of what {@link compareEditions} finds. */
export type EditionFindingCode =
  | "unexplained-change"
  | "no-reason"
  | "declared-change-absent"
  | "unknown-figure"
  | "edition-not-newer"
  | "publisher-changed"
  | "basis-changed"
  | "as-of-changed"
  | "channel-added"
  | "channel-removed"
  | "meaning-changed"
  | "name-changed"
  | "detail-changed"
  | "moved-alone";

/** The messages in one language; `{path}`, `{before}`, `{after}`, `{size}`, `{kind}`, `{reason}` are filled in. */
export interface EditionWords {
  readonly change: string;
  readonly kinds: Readonly<Record<CellChangeKind, string>>;
  readonly missing: string;
  /** An instant: its day, time and offset. */
  readonly moment: string;
  readonly statuses: Readonly<Record<CellStatus, string>>;
  /** How far an initiative has come. */
  readonly stages: Readonly<Record<InitiativeStatus, string>>;
  /** Of two counts of one month that come apart, which has the code of another meaning. */
  readonly apart: string;
  readonly findings: Readonly<Record<EditionFindingCode, string>>;
}

export const EDITION_WORDS: Readonly<Record<Language, EditionWords>> = {
  en: {
    change: "{path}: {before} became {after}{size}; {kind}",
    kinds: { revision: "revision", correction: "correction", unexplained: "not explained" },
    missing: "no value",
    moment: "{day}, {time} (UTC{zone})",
    statuses: {
      provisional: "provisional",
      revised: "revised",
      estimated: "estimated",
      "break-in-series": "after a break in the series",
    },
    stages: { planned: "planned", "in-progress": "in progress", live: "live", stopped: "stopped" },
    apart: "{path}: this is not what it was in the earlier edition; numbers that rest on it are not comparable",
    findings: {
      "unexplained-change": "{path}: {before} became {after}, and the edition does not say why",
      "no-reason": "{path}: {before} became {after}; no reason is given",
      "declared-change-absent": "{path}: the edition declares a change, and both editions give the same",
      "unknown-figure": "{path}: the edition declares a change of a figure that neither edition has",
      "edition-not-newer": "the later edition has number {after}, the earlier one {before}",
      "publisher-changed": "the publisher was “{before}” and is now “{after}”",
      "basis-changed": "{path}: the count basis was “{before}” and is now “{after}”; ticket counts are not comparable",
      "as-of-changed": "{path}: tickets were counted as of {before}, now as of {after}",
      "channel-added": "{path}: the channel is new; totals of all channels are not comparable",
      "channel-removed": "{path}: the channel is gone; totals of all channels are not comparable",
      "meaning-changed": "{path}: {before} became {after}; numbers that rest on it are not comparable",
      "name-changed": "{path}: the name was “{before}” and is now “{after}”",
      "detail-changed": "{path}: “{before}” became “{after}”",
      "moved-alone": "{path}: the figure moved, though no count that it rests on did, and the edition does not say why",
    },
  },
  ar: {
    change: "{path}: كان {before} وصار {after}{size}؛ {kind}",
    kinds: { revision: "تعديل", correction: "تصحيح", unexplained: "دون بيان السبب" },
    missing: "غير متاح",
    moment: "{day}، الساعة {time} (بفارق {zone} عن التوقيت العالمي)",
    statuses: {
      provisional: "أولي",
      revised: "معدّل",
      estimated: "تقديري",
      "break-in-series": "بعد انقطاع في السلسلة",
    },
    stages: { planned: "مخطط لها", "in-progress": "قيد التنفيذ", live: "مطبقة", stopped: "متوقفة" },
    apart: "{path}: تغيّر هذا عما كان عليه في الإصدار السابق، فلا تُقارن الأرقام المبنية عليه",
    findings: {
      "unexplained-change": "{path}: كان {before} وصار {after} دون بيان السبب",
      "no-reason": "{path}: كان {before} وصار {after}، ولم يُذكر السبب",
      "declared-change-absent": "{path}: يعلن الإصدار تغييرًا، والقيمة في الإصدارين واحدة",
      "unknown-figure": "{path}: يعلن الإصدار تغيير رقم ليس في أي من الإصدارين",
      "edition-not-newer": "رقم الإصدار اللاحق {after}، ورقم السابق {before}",
      "publisher-changed": "كانت الجهة الناشرة «{before}» وصارت «{after}»",
      "basis-changed": "{path}: كان أساس العدّ «{before}» وصار «{after}»، فلا تُقارن أعداد التذاكر",
      "as-of-changed": "{path}: أُحصيت التذاكر في {before}، ثم في {after}",
      "channel-added": "{path}: القناة جديدة، فلا تُقارن مجاميع القنوات كلها",
      "channel-removed": "{path}: القناة محذوفة، فلا تُقارن مجاميع القنوات كلها",
      "meaning-changed": "{path}: كان {before} وصار {after}، فلا تُقارن الأرقام المبنية عليه",
      "name-changed": "{path}: كان الاسم «{before}» وصار «{after}»",
      "detail-changed": "{path}: كان «{before}» وصار «{after}»",
      "moved-alone": "{path}: تغيّر هذا الرقم دون أن يتغيّر عدد مما بُني عليه، ولم يبيّن الإصدار السبب",
    },
  },
};
