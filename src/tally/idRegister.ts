import { FeedbackError } from "../model/FeedbackError.js";
import type { Aside } from "./Aside.js";
import { compareMoments } from "./compareMoments.js";
import { flatText } from "./flatText.js";
import { keepFirst } from "./keepFirst.js";
import type { Moment } from "./Moment.js";
import type { Repeats } from "./Repeats.js";
import type { Zone } from "./zone.js";

/** Why a record gave way to another of its id. */
type IdReason = "duplicate" | "conflicting" | "superseded";

/** Remembers every id with the one record that counts for it. */
export interface IdRegister {
  /** Notes a record under what its id is compared by. An `aside` is not counted, but as a later version it takes the place of the earlier ones. */
  note(key: unknown, group: number, moment: Moment, version: number, line: number, aside?: Aside): void;
  /** Counts one record for every id, and says how many gave way. */
  finish(
    count: (group: number, moment: Moment) => void,
    setAside: (aside: Aside) => void,
  ): Readonly<Record<IdReason, number>>;
}

const byNumber = (a: number, b: number) => a - b;

/**
 * Of the records of an id the last version counts, and of those the earliest, then the first by group. That does not
 * depend on the order in which they come, and a database can say it: `order by version desc, at, channel`. Of equal records
 * the first counts. A date without a time is as early as its day in the zone. Of the records of an id that give way the first
 * `limit` are shown.
 */
export function idRegister(
  compareGroups: (a: number, b: number) => number,
  zone: Zone,
  limit: number,
  show: (reason: IdReason, line: number, id: unknown) => void,
): IdRegister {
  // Ids are numbered as they come; in columns, the record that counts so far. An object for each takes twice the room.
  const numbers = new Map<unknown, number>();
  const [groups, instants, versions, lines]: [number[], number[], number[], number[]] = [[], [], [], []];
  const dateOnlys: boolean[] = [];
  const repeats = new Map<number, Repeats>();
  let superseded = 0;

  function put(
    number: number,
    group: number,
    { instant, dateOnly }: Moment,
    version: number,
    line: number,
    aside?: Aside,
  ) {
    groups[number] = group;
    instants[number] = instant;
    dateOnlys[number] = dateOnly;
    versions[number] = version;
    lines[number] = line;
    if (aside) repeatsOf(number).asides.push(aside);
  }

  /** When the record happened that counts for an id so far. */
  function counted(number: number): Moment {
    return { instant: instants[number] ?? 0, dateOnly: dateOnlys[number] ?? false };
  }

  function repeatsOf(number: number): Repeats {
    let found = repeats.get(number);
    if (found === undefined) {
      found = { same: 0, others: 0, sameLines: [], otherLines: [], asides: [] };
      repeats.set(number, found);
    }
    return found;
  }

  return {
    note(key, group, moment, version, line, aside) {
      const number = numbers.get(key);
      if (number === undefined) {
        put(numbers.size, group, moment, version, line, aside);
        try {
          numbers.set(flatText(key), numbers.size);
        } catch {
          throw new FeedbackError("bad-input", "a tally needs ids that a Map can hold, or parts of them", numbers.size);
        }
        return;
      }
      const [counting = 0, countingLine = 0, countingGroup = 0] = [versions[number], lines[number], groups[number]];
      if (version < counting) {
        superseded += 1;
        show("superseded", line, key);
        return;
      }
      const found = repeatsOf(number);
      if (version > counting) {
        const kept = countingGroup < 0 ? [] : [countingLine];
        superseded += kept.length + found.same + found.others + found.asides.length;
        const asideLines = found.asides.map((each) => each.line);
        for (const each of [...kept, ...found.sameLines, ...found.otherLines, ...asideLines])
          show("superseded", each, key);
        repeats.delete(number);
        put(number, group, moment, version, line, aside);
        return;
      }
      if (aside) {
        found.asides.push(aside);
        return;
      }
      if (countingGroup < 0) return put(number, group, moment, version, line);
      const order = compareMoments(moment, counted(number), zone) || compareGroups(group, countingGroup);
      if (order === 0) {
        found.same += 1;
        keepFirst(found.sameLines, line, limit, byNumber);
      } else if (order > 0) {
        found.others += 1;
        keepFirst(found.otherLines, line, limit, byNumber);
      } else {
        found.others += 1 + found.same;
        for (const each of [countingLine, ...found.sameLines]) keepFirst(found.otherLines, each, limit, byNumber);
        found.same = 0;
        found.sameLines.length = 0;
        put(number, group, moment, version, line);
      }
    },
    finish(count, setAside) {
      let [duplicate, conflicting] = [0, 0];
      for (const [id, number] of numbers) {
        const group = groups[number] ?? 0;
        if (group >= 0) count(group, counted(number));
        const found = repeats.get(number);
        if (found === undefined) continue;
        duplicate += found.same;
        conflicting += found.others;
        for (const aside of found.asides) setAside(aside);
        for (const line of found.sameLines) show("duplicate", line, id);
        for (const line of found.otherLines) show("conflicting", line, id);
      }
      return { duplicate, conflicting, superseded };
    },
  };
}
