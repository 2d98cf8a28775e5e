import type { Language } from "../model/lists.js";
import type { NamesSentence } from "./ofNames.js";

/** What is said of the channels in common: where both periods have something, where neither has, where they have as much; where the later has nothing, or the earlier, if that is said otherwise. */
type CommonWords = readonly [both: string, neither: string, same: string, noneAfter?: string, noneBefore?: string];

/** What the comparison of a series says in one language. */
export interface SeriesWords {
  readonly title: string;
  readonly heading: string;
  readonly satisfied: string;
  readonly points: string;
  /** A change of a share that is there, and that the decimals of the page do not show. */
  readonly sameRounded: string;
  /** What a change is called that covers the channels in common alone. */
  readonly likeForLike: string;
  readonly common: CommonWords;
  /** Where what came in is people. */
  readonly people: CommonWords;
  readonly added: NamesSentence;
  readonly retired: NamesSentence;
  readonly otherMonths: NamesSentence;
  /** The table of how each channel changed. */
  readonly channelChanges: string;
  /** The tables of root causes: tickets, shares of the coded tickets, and how both changed. */
  readonly causes: string;
  readonly causeShares: string;
  readonly causeChanges: string;
  readonly causePoints: string;
  /** The row of all coded tickets. */
  readonly cases: string;
  /** What stands behind the name of a row. */
  readonly perDay: string;
  readonly causesAdded: NamesSentence;
  readonly causesDropped: NamesSentence;
  /** What is said of channels that were not always there, where some changes are of those in common. */
  readonly channelsChanged: string;
  /** What is counted or measured in another way. */
  readonly basisChanged: string;
  readonly events: string;
  /** Behind the months that are missing or marked: the totals that there are not, or of which it holds as well. */
  readonly noTotal: string;
  readonly totalToo: string;
  /** Where the channels count different units in some of the periods alone. */
  readonly noTotalIn: string;
}

export const SERIES_WORDS: Readonly<Record<Language, SeriesWords>> = {
  ar: {
    title: "مقارنة الفترات",
    heading: "الفترات جنبًا إلى جنب",
    satisfied: "نسبة الراضين",
    points: "التغير في نسبة الراضين بالنقاط المئوية",
    sameRounded: "دون تغير عند التقريب",
    likeForLike: "{0} (القنوات المشتركة)",
    common: [
      "{0} مقارنة ب{1}: ورد عبر القنوات المشتركة {2}، مقابل {3}.",
      "{0} مقارنة ب{1}: لم يرد شيء عبر القنوات المشتركة في الفترتين.",
      "ورد عبر القنوات المشتركة {2} في {4} و{3} في {1}.",
      "{0} مقارنة ب{1}: لم يرد شيء عبر القنوات المشتركة، مقابل {3}.",
      "{0} مقارنة ب{1}: ورد عبر القنوات المشتركة {2}، ولم يرد شيء في {1}.",
    ],
    people: [
      "{0} مقارنة ب{1}: تواصل عبر القنوات المشتركة {2}، مقابل {3}.",
      "{0} مقارنة ب{1}: لم يتواصل أحد عبر القنوات المشتركة في الفترتين.",
      "تواصل عبر القنوات المشتركة {2} في {4} و{3} في {1}.",
      "{0} مقارنة ب{1}: لم يتواصل أحد عبر القنوات المشتركة، مقابل {3}.",
      "{0} مقارنة ب{1}: تواصل عبر القنوات المشتركة {2}، ولم يتواصل أحد في {1}.",
    ],
    added: ["القناة المضافة في {0} مقارنة ب{1}: {2}.", "القنوات المضافة في {0} مقارنة ب{1}: {2}."],
    retired: ["قناة شملها تقرير {1} ولم يشملها تقرير {0}: {2}.", "قنوات شملها تقرير {1} ولم يشملها تقرير {0}: {2}."],
    otherMonths: [
      "قناة لم تكن قائمة في الأشهر نفسها من {0} ومن {1}: {2}.",
      "قنوات لم تكن قائمة في الأشهر نفسها من {0} ومن {1}: {2}.",
    ],
    channelChanges: "التغير في كل قناة",
    causes: "التذاكر حسب السبب الجذري",
    causeShares: "نسبة كل سبب من التذاكر المصنّفة",
    causeChanges: "التغير في تذاكر كل سبب",
    causePoints: "التغير في نسبة كل سبب بالنقاط المئوية",
    cases: "التذاكر المصنّفة بحسب أسبابها",
    perDay: "في المتوسط اليومي",
    causesAdded: [
      "السبب المضاف إلى التصنيف في {0} مقارنة ب{1}: {2}.",
      "الأسباب المضافة إلى التصنيف في {0} مقارنة ب{1}: {2}.",
    ],
    causesDropped: [
      "السبب المحذوف من التصنيف في {0} مقارنة ب{1}: {2}.",
      "الأسباب المحذوفة من التصنيف في {0} مقارنة ب{1}: {2}.",
    ],
    channelsChanged:
      "لم تكن بعض القنوات قائمة في جميع الفترات التي قورن بينها، ولم تُستثنَ إلا من التغيرات الخاصة بالقنوات المشتركة.",
    basisChanged: "تغيّر أساس العدّ أو القياس في {0} مقارنة ب{1}: {2}.",
    events: "مما يحدّ من مقارنة {0} ب{1}: {2}.",
    noTotal: "{0}، {1}: {2}، فلا يُحسب مجموع {3}.",
    noTotalIn: "لا مجموع للقنوات في {0}؛ لأن ما تعدّه من وحدات مختلفة.",
    totalToo: "{0}، {1}: {2}، ويسري ذلك على مجموع {3}.",
  },
  en: {
    title: "Periods compared",
    heading: "The periods side by side",
    satisfied: "Share satisfied",
    points: "Change in the share satisfied, in percentage points",
    sameRounded: "no change when rounded",
    likeForLike: "{0} (channels in common)",
    common: [
      "{0} compared with {1}: the channels in common received {2}, against {3}.",
      "{0} compared with {1}: the channels in common received nothing in either period.",
      "The channels in common received {2} in {4} and {3} in {1}.",
    ],
    people: [
      "{0} compared with {1}: {2} got in touch through the channels in common, against {3}.",
      "{0} compared with {1}: nobody got in touch through the channels in common in either period.",
      "{2} got in touch through the channels in common in {4} and {3} in {1}.",
    ],
    added: ["Channel added in {0}, compared with {1}: {2}.", "Channels added in {0}, compared with {1}: {2}."],
    retired: ["Channel reported in {1} but not in {0}: {2}.", "Channels reported in {1} but not in {0}: {2}."],
    otherMonths: [
      "Channel not there in the same months of {0} and of {1}: {2}.",
      "Channels not there in the same months of {0} and of {1}: {2}.",
    ],
    channelChanges: "Change in each channel",
    causes: "Tickets by root cause",
    causeShares: "Share of the coded tickets",
    causeChanges: "Change in the tickets of each cause",
    causePoints: "Change in the share of each cause, in percentage points",
    cases: "Coded tickets",
    perDay: "mean per day",
    causesAdded: [
      "Cause added to the coding in {0}, compared with {1}: {2}.",
      "Causes added to the coding in {0}, compared with {1}: {2}.",
    ],
    causesDropped: [
      "Cause no longer coded in {0}, compared with {1}: {2}.",
      "Causes no longer coded in {0}, compared with {1}: {2}.",
    ],
    channelsChanged:
      "Some channels were not there in all periods compared; only changes of the channels in common leave them out.",
    basisChanged: "The basis of counting or measuring changed in {0}, compared with {1}: {2}.",
    events: "The comparison of {0} with {1} is limited by {2}.",
    noTotal: "{0}, {1}: {2}, so there is no total for {3}.",
    noTotalIn: "The channels have no total for {0}, since they count different units.",
    totalToo: "{0}, {1}: {2}; this applies to the total for {3}, too.",
  },
};
