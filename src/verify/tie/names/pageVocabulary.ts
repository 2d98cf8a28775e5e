import type { FeedbackReport } from "../../../model/FeedbackReport.js";
import { bareWord } from "./bareWord.js";
import {
  ALL_WORDS,
  type Cue,
  DIRECTION_WORDS,
  GENERIC_WORDS,
  KIND_WORDS,
  LINKING_WORDS,
  MEASURE_WORDS,
  SUBJECT_WORDS,
} from "./cueWords.js";
import { labelText } from "./labelText.js";
import { nounOfAll } from "./nounOfAll.js";
import { nounText } from "./nounText.js";
import { type Name, pageNames } from "./pageNames.js";
import { partNames } from "./partNames.js";
import { ticketNouns } from "./ticketNouns.js";
import { unglued } from "./unglued.js";
import { withoutOwner } from "./withoutOwner.js";
import { withoutShared } from "./withoutShared.js";
import { withoutTickets } from "./withoutTickets.js";
import { wordsOf } from "./wordsOf.js";

/** What a word of a page says of a number near it, also behind what Arabic glues before it. */
interface PageWord {
  readonly cues: readonly Cue[];
  /** The cues are those of what a glued "and" begins. */
  readonly isJoined: boolean;
  /** The names that begin with it, the longest first. */
  readonly names: readonly Name[];
}

/** All that words can say. */
export type PageVocabulary = (word: string) => PageWord;

/** An adjective in the feminine, folded. */
const NISBA = /^[ء-ي]{2,}يه$/;

/** Gathers the words of a report: its channels, subsets and nouns, and those of every report; `named` has its whole names. */
export function pageVocabulary(report: FeedbackReport, named = report): PageVocabulary {
  const words = new Map<string, Cue[]>();
  const linking = new Set(LINKING_WORDS.split(" "));
  const add = (text: string, cue: Cue): void => {
    for (const word of wordsOf(text, linking)) {
      const cues = words.get(word) ?? [];
      if (!cues.some(({ about, name }) => about === cue.about && name === cue.name)) words.set(word, [...cues, cue]);
    }
  };
  for (const [name, list] of Object.entries(MEASURE_WORDS)) add(list, { about: "measure", name });
  for (const [name, list] of Object.entries(DIRECTION_WORDS)) add(list, { about: "direction", name });
  for (const [name, list] of Object.entries(SUBJECT_WORDS)) add(list, { about: "subject", name });
  add(ALL_WORDS, { about: "*", name: "*" });
  for (const channel of report.channels) {
    const cue: Cue = { about: "channel", name: channel.id, names: `contacts/${channel.id}` };
    add(withoutTickets(labelText(channel.name)), cue);
  }
  for (const { id, name } of report.tickets?.subsets ?? []) {
    const cue: Cue = { about: "subset", name: id, names: `tickets/${id}` };
    const label = labelText(name);
    const nouns = ticketNouns(label);
    const isMore = wordsOf(label, linking).some((word) => !nouns.includes(word));
    // An id may be all the name there is.
    add(ticketNouns(id), cue);
    // "Complaints" alone are not those about meters, though they may be meant.
    add(nouns, isMore ? { about: "subset", name: id } : cue);
    add(label, cue);
    // "بلاغًا سريًا" is one of "بلاغات سرية".
    for (const word of wordsOf(label, linking))
      if (NISBA.test(word)) add(`${word.slice(0, -1)} ${word.slice(0, -1)}ا`, cue);
  }
  for (const [name, label] of partNames(report)) add(labelText(label), { about: "subset", name });
  // A title has words of what it is about, which are those of other names first.
  const taken = new Set(
    [...words].flatMap(([word, cues]) => (cues.some(({ about }) => about === "subset") ? [word] : [])),
  );
  for (const { id, title, amount, reach, liveDate } of report.initiatives ?? [])
    if (amount !== undefined || reach !== undefined || liveDate !== undefined)
      for (const word of wordsOf(labelText(title), linking))
        if (!taken.has(word) && !taken.has(inOtherNumber(word))) add(word, { about: "subset", name: id });
  // The publisher is named in sentences about anything.
  for (const word of wordsOf(labelText(report.publisher?.name), linking))
    words.set(
      word,
      (words.get(word) ?? [])
        .filter(({ about, names }) => about !== "channel" && (about !== "subset" || names !== undefined))
        .map(({ about, name }) => ({ about, name })),
    );
  const all = nounOfAll(report);
  for (const channel of report.channels) {
    const cue: Cue = { about: "channel", name: channel.id, names: `contacts/${channel.id}` };
    add(KIND_WORDS[channel.kind] ?? "", cue);
    if (channel.counts === undefined || channel.counts === "contact") continue;
    // What it counts is no measure, whatever else is called so.
    const noun = nounText(channel.counts);
    const own = wordsOf(noun, linking);
    for (const word of own)
      words.set(
        word,
        (words.get(word) ?? []).filter(({ about }) => about !== "measure"),
      );
    if (noun !== all) add(noun, cue);
  }
  add(all, { about: "subject", name: "contacts" });
  // Where nothing else is called so, complaints are the tickets.
  if (report.tickets !== undefined)
    for (const word of wordsOf(`${nounText("complaint")} case cases بلاغ بلاغات بلاغا`, linking))
      if (isOfNone(words.get(word))) words.set(word, [{ about: "subject", name: "tickets" }]);
  const generic = GENERIC_WORDS.split(" ");
  for (const [word, cues] of words) {
    const own = withoutShared(cues, report.tickets?.subsets);
    words.set(word, generic.includes(word) ? own.map(({ about, name }) => ({ about, name })) : own);
  }
  const [names, known] = [pageNames(named), new Map<string, PageWord>()];
  return (word) => {
    let said = known.get(word);
    if (said === undefined) {
      const bare = bareWord(word);
      const forms = bare.length > 2 ? [...unglued(word), inOtherNumber(bare)] : unglued(word);
      const isJoined = word.startsWith("و") && !words.has(forms[0] ?? "");
      const cues = firstOf(forms, words);
      const things = firstOf(forms.map(withoutOwner), words).filter(
        ({ about }) => about !== "measure" && about !== "direction",
      );
      said = { cues: cues.length > 0 ? cues : things, isJoined, names: firstOf(unglued(word), names) };
      known.set(word, said);
    }
    return said;
  };
}

/** Whether a word names nothing, or parts of a breakdown that all have it. */
function isOfNone(cues: readonly Cue[] = []): boolean {
  return cues.length !== 1 && cues.every(({ about, names }) => about === "subset" && names === undefined);
}

/** The plural of an English word, or its singular. */
function inOtherNumber(word: string): string {
  return word.endsWith("s") ? word.slice(0, -1) : `${word}s`;
}

/** What a table has of the first form that it knows. */
function firstOf<Item>(forms: readonly string[], table: ReadonlyMap<string, readonly Item[]>): readonly Item[] {
  for (const form of forms) {
    const items = table.get(form);
    if (items !== undefined) return items;
  }
  return [];
}
