import { type Cue, OTHER_CHANNEL } from "../names/cueWords.js";
import { findCues } from "../names/findCues.js";
import { labelKey } from "../names/labelKey.js";
import type { Named } from "../names/pageLabels.js";
import type { PageVocabulary } from "../names/pageVocabulary.js";
import { comparedIn } from "./comparedIn.js";
import { isOfSomeChannels } from "./isOfSomeChannels.js";
import { isShareName } from "./isShareName.js";
import { namesDays } from "./namesDays.js";
import { ownMean } from "./ownMean.js";
import { ratedIn } from "./ratedIn.js";
import { workedOutOnce } from "./workedOutOnce.js";

/** What the words of a header or label say of its cells. */
export interface Said {
  /** The channels and subsets it names. */
  readonly keys: readonly string[];
  /** The channels among them. */
  readonly channels: readonly string[];
  readonly measures: readonly string[];
  readonly subject: string | undefined;
  /** It names a channel that the report has not. */
  readonly other: boolean;
  /** It speaks of all channels. */
  readonly all: boolean;
  /** It is a whole name of the report, whatever its single words say. */
  readonly whole: boolean;
  /** Its numbers are what was aimed at. */
  readonly target: boolean;
  /** The period that it names is only compared with: "change on Q1". */
  readonly compared: boolean;
  /** The period that it compares the one named before with: "Q2 compared with Q1". */
  readonly base?: string | undefined;
  /** Its numbers are by how much something rose or fell. */
  readonly change: boolean;
  /** Its numbers are percentages, of the whole unless they are changes. */
  readonly share: "share" | "change" | undefined;
}

/** Headers and labels come again and again: each is worked out once. */
export interface Sayings {
  readonly above: (header: string) => Said;
  readonly beside: (label: string) => Said;
}

/** What the headers and labels of tables say by the words of a report, and by its whole names. */
export function sayingsOf(
  vocabulary: PageVocabulary,
  labels: ReadonlyMap<string, readonly Named[]>,
  reportPeriod: string,
): Sayings {
  return {
    above: workedOutOnce((header) => {
      const words = said(header, vocabulary, reportPeriod);
      const named = labels.get(labelKey(header));
      if (named === undefined) return words;
      // A name may have days in it, too.
      const measures = words.measures.filter((name) => name !== "daily");
      const keys = [...words.keys, ...named.map(({ key }) => key)];
      const isRated = named.every(({ subject }) => subject === "satisfaction");
      const subject = words.subject ?? (isRated ? named[0]?.subject : undefined);
      return { ...words, keys, measures, subject, change: false, share: undefined };
    }),
    beside: workedOutOnce((label) => {
      const words = (): Said => said(label, vocabulary, reportPeriod);
      return saidByName(label, labels, words) ?? words();
    }),
  };
}

/**
 * A row headed by a whole name of the report, or by one with a remark in brackets, is that one's. Where people may be asked about
 * a channel, under its name, it may be the channel's, too.
 */
function saidByName(label: string, labels: ReadonlyMap<string, readonly Named[]>, words: () => Said): Said | undefined {
  const whole = labels.get(labelKey(label));
  const remark = whole === undefined ? (REMARK.exec(label)?.[0] ?? "") : "";
  const named = whole ?? labels.get(labelKey(label.slice(0, label.length - remark.length)));
  if (named === undefined) return undefined;
  const only = named.every(({ subject }) => subject === named[0]?.subject) ? named[0]?.subject : undefined;
  const keys = named.map(({ key }) => key);
  const channels = only === "satisfaction" ? words().channels.filter((key) => !keys.includes(key)) : [];
  return {
    keys: [...channels, ...keys],
    channels,
    measures: daily(REMARK.exec(label)?.[0] ?? ""),
    subject: channels.length > 0 ? undefined : only,
    other: false,
    all: false,
    whole: true,
    target: false,
    compared: false,
    change: false,
    // What the name itself says is no measure of its row, and a percentage in its remark no sign of one.
    share: shareIn(remark.replace(/[\d٠-٩][%٪]/g, "")),
  };
}

/** It may have brackets of its own: "Notaries (Qayyem (2019))". */
const REMARK = /\s*[([](?:[^()]|\([^()]*\)){0,300}[)\]]\s*$/u;

function said(text: string, vocabulary: PageVocabulary, reportPeriod: string): Said {
  const cues = findCues(text, vocabulary).map(({ cue }) => cue);
  const namesOf = (...kinds: readonly Cue["about"][]): readonly string[] =>
    cues.filter(({ about }) => kinds.includes(about)).map(({ name }) => name);
  const measures = [...ownMean(namesOf("measure"), text), ...daily(text)];
  const change = CHANGE.test(text);
  const isBrought = measures.includes("brought");
  // What was brought forward from a period is of the next.
  const { isFirst = false, base } = comparedIn(text, reportPeriod, change || isBrought);
  // Those who rated are no calls, whatever row stands above.
  const subject = namesOf("subject")[0] ?? (measures.includes("rated") ? "satisfaction" : undefined);
  const isOfSome = isOfSomeChannels(text);
  // "Non-telephone channels" are all but these.
  const isBut = isOfSome && BUT.test(text);
  return {
    keys: isBut ? [] : [...ratedIn(namesOf("part"), subject), ...namesOf("channel", "subset")],
    channels: isBut ? [] : namesOf("channel"),
    measures,
    subject,
    other: cues.includes(OTHER_CHANNEL),
    all: namesOf("*").length > 0 && !isOfSome,
    whole: false,
    target: TARGET.test(text),
    compared: isFirst,
    base,
    change,
    share: shareIn(text),
  };
}

const BUT = /\bnon-?|(?<![ء-ي])غير /i;

/** What is told of days may be a change by the day. */
function daily(text: string): readonly string[] {
  return namesDays(text) ? ["daily"] : [];
}

const TARGET = /^\W*(?:targets?|goals?|standards?|objectives?|(?:ال)?(?:مستهدف|هدف|معيار)[ةه]?)(?![a-zء-ي])/i;

/** Of a change the whole is not 100 %. */
const CHANGE =
  /change|growth|difference|(?<![a-z])([yqm])(?:o|\/|\/o\/)\1(?![a-z])|تغي[يّ]?ر|نمو|فرق|زياد[ةه]|[أا]ساس (?:سنوي|شهري|ربع)/i;

function shareIn(text: string): Said["share"] {
  if (!isShareName(text)) return undefined;
  return CHANGE.test(text) ? "change" : "share";
}
