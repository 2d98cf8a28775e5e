import { plainText } from "../../../language/plainText.js";
import type { FeedbackReport } from "../../../model/FeedbackReport.js";
import { bareWord } from "./bareWord.js";
import { channelLabels } from "./channelLabels.js";
import { type Cue, OTHER_CHANNEL } from "./cueWords.js";
import { forEachWord } from "./forEachWord.js";
import { otherChannels } from "./otherChannels.js";
import { partLabels } from "./partLabels.js";
import { titleNames } from "./titleNames.js";

/** A name of several words, or of one that no other cue gives. */
export interface Name {
  /** What it names; nothing where its words name something else together. */
  readonly cues: readonly Cue[];
  /** The first word, folded. */
  readonly first: string;
  /** The first word, where it must stand as it is: a single letter. */
  readonly exactly?: string;
  /** It names what its cues say only where it begins a line: elsewhere it is that of the publisher. */
  readonly isFirst: boolean;
  /** It is that of a channel, and the noun of all contacts: "تواصل". */
  readonly isGeneral?: true;
  /** It is that of the system that all contacts come through, though one channel may be called so, too. */
  readonly isOfAll?: true;
  /** What stands before its first word, as `1. ` does. */
  readonly before: string;
  /** What follows its first word. */
  readonly after: string;
}

/** Names of no channel, though a word of them is one: a call centre takes more than calls. */
const OTHERS = ["call centre", "call center", "contact centre", "contact center"];

/** Names of kinds of channels whose words say each something else. */
const OF_KIND: Readonly<Record<string, readonly string[]>> = {
  phone: [
    "الخط الساخن",
    "الرقم الأخضر",
    "الرقم المجاني",
    "اتصال هاتفي",
    "اتصالا هاتفيا",
    "اتصالاً هاتفياً",
    "اتصالًا هاتفيًا",
  ],
  app: ["الهاتف الذكي", "الهواتف الذكية"],
  "social-media": [
    "وسائل التواصل",
    "منصات التواصل",
    "شبكات التواصل",
    "مواقع التواصل",
    "التواصل الاجتماعي",
    "الشبكات الاجتماعية",
    "المنصات الاجتماعية",
    "القنوات الاجتماعية",
    "الإعلام الاجتماعي",
  ],
};

/** Nouns of all contacts, of which a channel may have the name. */
const CONTACTS = ["تواصل", "contact", "contacts"];

/** Words without the article, which all of them may be told with. */
const INDEFINITE = /^(?!ال)[ء-ي]+(?: (?!ال)[ء-ي]{3,})+$/;

/** Durations in the plural, of which one word alone is said of ratings, too. */
const FIRST_RESPONSES = ["first responses", "first replies", "الردود الأولى", "الردود الأولية", "الاستجابة الأولى"];

/** What passes until tickets are closed. */
const FINAL_RESOLUTIONS = [
  "time to close",
  "closing time",
  "closure time",
  "زمن الإغلاق",
  "مدة الإغلاق",
  "وقت الإغلاق",
  "مدة الإقفال",
  "زمن الإقفال",
  "مدة المعالجة",
  "زمن المعالجة",
  "زمن الحل",
];

/** The whole names of a report's channels, ticket subsets, causes and initiatives by their first word, folded; the longest first. */
export function pageNames(report: FeedbackReport): ReadonlyMap<string, readonly Name[]> {
  const { causes = [], channels, initiatives = [], publisher, tickets } = report;
  const cuesByText = new Map<string, Cue[]>();
  const add = (text: string | undefined, ...cues: readonly Cue[]): void => {
    if (text === undefined) return;
    const label = plainText(text).text.replace(/\s+/g, " ").trim();
    for (const form of INDEFINITE.test(label) ? [label, label.replaceAll(" ", " ال")] : [label])
      cuesByText.set(form, [...(cuesByText.get(form) ?? []), ...cues]);
  };
  for (const [{ id }, labels] of channelLabels(channels))
    for (const label of labels) add(label, { about: "channel", name: id, names: `contacts/${id}` });
  for (const [kind, labels] of Object.entries(OF_KIND)) {
    const [channel, ...others] = channels.filter((each) => each.kind === kind);
    if (channel !== undefined && others.length === 0)
      for (const label of labels) add(label, { about: "channel", name: channel.id, names: `contacts/${channel.id}` });
  }
  for (const { id, name = {} } of tickets?.subsets ?? [])
    for (const label of new Set([name.ar, name.en])) add(label, { about: "subset", name: id, names: `tickets/${id}` });
  for (const { id, name } of causes)
    for (const label of new Set([name.ar, name.en]))
      add(label, { about: "subset", name: id, names: `causes/${id}` }, { about: "subject", name: "causes" });
  for (const { id, title, amount, reach } of initiatives)
    if (amount !== undefined || reach !== undefined)
      for (const label of new Set([title.ar, title.en])) add(label, { about: "subset", name: id });
  if (tickets?.durations?.firstResponse !== undefined)
    for (const label of FIRST_RESPONSES) add(label, { about: "subset", name: "first-response" });
  if (tickets?.durations?.finalResolution !== undefined)
    for (const label of FINAL_RESOLUTIONS) add(label, { about: "subset", name: "final-resolution" });
  for (const [part, labels] of partLabels(report))
    for (const label of labels) add(label, { about: "part", name: part });
  // Behind the names of the report, of which one may be theirs.
  for (const other of otherChannels(report)) if (!cuesByText.has(other)) add(other, OTHER_CHANNEL);
  for (const other of OTHERS) add(other);
  const { system } = tickets ?? {};
  if (system !== undefined) {
    for (const label of [`${system} system`, `نظام ${system}`]) add(label);
    // A channel or subset may be called after it.
    const isTaken = [...cuesByText].some(([known, [cue]]) => cue?.names !== undefined && known.includes(system));
    if (/\s/.test(system) && !isTaken) add(system);
  }
  // The publisher is named in sentences about anything.
  const { name: own, department } = publisher ?? {};
  const publishers = [own?.ar, own?.en, department?.ar, department?.en].map((name = "") => plainText(name).text);
  const systems = titleNames(report);
  for (const label of [...publishers, ...systems]) if (label !== "") add(label);

  const names = new Map<string, Name[]>();
  for (const [text, cues] of [...cuesByText].sort(([one], [other]) => other.length - one.length)) {
    let first: { readonly word: string; readonly start: number } | undefined;
    forEachWord(text, (word, start) => {
      first ??= { word, start };
    });
    if (first === undefined) continue;
    const { word, start } = first;
    const before = text.slice(0, start);
    const after = text.slice(start + word.length);
    const key = bareWord(word);
    const isFirst = publishers.includes(text);
    const marks = {
      ...(word.length === 1 && after === "" && { exactly: word }),
      ...(after === "" && cues[0]?.about === "channel" && CONTACTS.includes(key) && { isGeneral: true as const }),
      ...(systems.includes(text) && { isOfAll: true as const }),
    };
    names.set(key, [...(names.get(key) ?? []), { cues, first: key, before, after, isFirst, ...marks }]);
  }
  return names;
}
