import type { Aside } from "./asides.js";
import { compareMoments } from "./compareMoments.js";
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
  /** Counts one record for every id, shows the first of those set aside, and says how many they were. */
  finish(
    count: (group: number, moment: Moment) => void,
    show: (reason: IdReason, line: number, id: unknown) => void,
    setAside: (aside: Aside) => void,
  ): Readonly<Record<IdReason, number>>;
}

/** A record that gave way. */
interface Shown {
  readonly line: number;
  readonly id: unknown;
}

const byNumber = (a: number, b: number) => a - b;
const byLine = (a: Shown, b: Shown) => a.line - b.line;

/**
 * Of the records of an id the last version counts, and of those the earliest, then the first by group. That does not
 * depend on the order in which they come, and a database can say it: `order by version desc, at, channel`. Of equal records
 * the first counts. A date without a time is as early as its day in the zone. Of those set aside the first `limit` of every
 * reason are shown.
 */
export function idRegister(compareGroups: (a: number, b: number) => number, limit: number, zone: Zone): IdRegister {
  // Ids are numbered as they come; in columns, the record that counts so far. An object for each takes twice the room.
  const numbers = new Map<unknown, number>();
  const [groups, instants, versions, lines]: [number[], number[], number[], number[]] = [[], [], [], []];
  const dateOnlys: boolean[] = [];
  const repeats = new Map<number, Repeats>();
  const first: Record<IdReason, Shown[]> = { duplicate: [], conflicting: [], superseded: [] };
  let superseded = 0;

  const show = (reason: IdReason, id: unknown, shown: readonly number[]) => {
    for (const line of shown) keepFirst(first[reason], { line, id }, limit, byLine);
  };

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
        numbers.set(key, numbers.size);
        return;
      }
      const [counting = 0, countingLine = 0, countingGroup = 0] = [versions[number], lines[number], groups[number]];
      if (version < counting) {
        superseded += 1;
        show("superseded", key, [line]);
        return;
      }
      const found = repeatsOf(number);
      if (version > counting) {
        const kept = countingGroup < 0 ? [] : [countingLine];
        superseded += kept.length + found.same + found.others + found.asides.length;
        show("superseded", key, [
          ...kept,
          ...found.sameLines,
          ...found.otherLines,
          ...found.asides.map((each) => each.line),
        ]);
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
    finish(count, showFirst, setAside) {
      let [duplicate, conflicting] = [0, 0];
      for (const [id, number] of numbers) {
        const group = groups[number] ?? 0;
        if (group >= 0) count(group, counted(number));
        const found = repeats.get(number);
        if (found === undefined) continue;
        duplicate += found.same;
        conflicting += found.others;
        for (const aside of found.asides) setAside(aside);
        show("duplicate", id, found.sameLines);
        show("conflicting", id, found.otherLines);
      }
      for (const reason of ["duplicate", "conflicting", "superseded"] as const) {
        for (const { line, id } of first[reason].sort(byLine)) showFirst(reason, line, id);
      }
      return { duplicate, conflicting, superseded };
    },
  };
}
