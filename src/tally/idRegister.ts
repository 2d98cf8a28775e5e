import { keepFirst } from "./keepFirst.js";
import type { Moment } from "./Moment.js";

/** Why a record gave way to another of its id. */
type IdReason = "duplicate" | "conflicting" | "superseded";

/** Remembers every id with the one record that counts for it. */
export interface IdRegister {
  note(id: unknown, group: number, moment: Moment, version: number, line: number): void;
  /** Counts one record for every id, shows the first of those set aside, and says how many they were. */
  finish(
    count: (group: number, moment: Moment) => void,
    show: (reason: IdReason, line: number, id: unknown) => void,
  ): Readonly<Record<IdReason, number>>;
}

/** A record that was set aside. */
interface Aside {
  readonly line: number;
  readonly id: unknown;
}

/** The records of an id, of the version that counts, beside the one that counts; most ids have none. */
interface Repeats {
  /** Records equal to it. */
  same: number;
  /** Records that differ from it. */
  others: number;
  /** The first lines of both. */
  readonly sameLines: number[];
  readonly otherLines: number[];
}

const byNumber = (a: number, b: number) => a - b;
const byLine = (a: Aside, b: Aside) => a.line - b.line;

/**
 * Of the records of an id the last version counts, and of those the earliest, then the first by group. That does not
 * depend on the order in which they come, and a database can say it: `order by version desc, at, channel`. Of equal records
 * the first counts. Of those set aside the first `limit` of every reason are shown.
 */
export function idRegister(compareGroups: (a: number, b: number) => number, limit: number): IdRegister {
  // Ids are numbered as they come; in columns, the record that counts so far. An object for each takes twice the room.
  const numbers = new Map<unknown, number>();
  const [groups, instants, versions, lines]: [number[], number[], number[], number[]] = [[], [], [], []];
  const dateOnlys: boolean[] = [];
  const repeats = new Map<number, Repeats>();
  const first: Record<IdReason, Aside[]> = { duplicate: [], conflicting: [], superseded: [] };
  let superseded = 0;

  const show = (reason: IdReason, id: unknown, shown: readonly number[]) => {
    for (const line of shown) keepFirst(first[reason], { line, id }, limit, byLine);
  };

  function put(number: number, group: number, { instant, dateOnly }: Moment, version: number, line: number): void {
    groups[number] = group;
    instants[number] = instant;
    dateOnlys[number] = dateOnly;
    versions[number] = version;
    lines[number] = line;
  }

  function repeatsOf(number: number): Repeats {
    let found = repeats.get(number);
    if (found === undefined) {
      found = { same: 0, others: 0, sameLines: [], otherLines: [] };
      repeats.set(number, found);
    }
    return found;
  }

  return {
    note(id, group, moment, version, line) {
      const key =
        typeof id === "string" ? id.trim() : typeof id === "number" || typeof id === "bigint" ? String(id) : id;
      const number = numbers.get(key);
      if (number === undefined) {
        put(numbers.size, group, moment, version, line);
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
        superseded += 1 + found.same + found.others;
        show("superseded", key, [countingLine, ...found.sameLines, ...found.otherLines]);
        repeats.delete(number);
        put(number, group, moment, version, line);
        return;
      }
      const order =
        moment.instant - (instants[number] ?? 0) ||
        Number(moment.dateOnly) - Number(dateOnlys[number]) ||
        compareGroups(group, countingGroup);
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
    finish(count, showFirst) {
      let [duplicate, conflicting] = [0, 0];
      const moment: Moment = { instant: 0, dateOnly: false };
      for (const [id, number] of numbers) {
        moment.instant = instants[number] ?? 0;
        moment.dateOnly = dateOnlys[number] ?? false;
        count(groups[number] ?? 0, moment);
        const found = repeats.get(number);
        if (found === undefined) continue;
        duplicate += found.same;
        conflicting += found.others;
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
