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

/** The record that counts so far, with those of its version. */
interface Entry extends Moment {
  group: number;
  version: number;
  line: number;
  /** Records equal to it. */
  same: number;
  /** Records that differ from it. */
  others: number;
  /** The first lines of both, where there are any. */
  sameLines: number[] | undefined;
  otherLines: number[] | undefined;
}

const byNumber = (a: number, b: number) => a - b;
const byLine = (a: Aside, b: Aside) => a.line - b.line;

/**
 * Of the records of an id the last version counts, and of those the earliest, then the first by group. That does not
 * depend on the order in which they come, and a database can say it: `order by version desc, at, channel`. Of equal records
 * the first counts. Of those set aside the first `limit` of every reason are shown.
 */
export function idRegister(compareGroups: (a: number, b: number) => number, limit: number): IdRegister {
  const entries = new Map<unknown, Entry>();
  const first: Record<IdReason, Aside[]> = { duplicate: [], conflicting: [], superseded: [] };
  let superseded = 0;

  const show = (reason: IdReason, id: unknown, lines: readonly number[] = []) => {
    for (const line of lines) keepFirst(first[reason], { line, id }, limit, byLine);
  };
  const add = (lines: number[] | undefined, line: number): number[] => {
    // Most ids have few lines, and a list that is made with its first line takes less room than one that grows.
    if (lines === undefined) return [line];
    keepFirst(lines, line, limit, byNumber);
    return lines;
  };

  return {
    note(id, group, moment, version, line) {
      const { instant, dateOnly } = moment;
      const key = typeof id === "number" || typeof id === "bigint" ? String(id) : id;
      const entry = entries.get(key);
      if (!entry) {
        const [sameLines, otherLines] = [undefined, undefined];
        entries.set(key, { group, instant, dateOnly, version, line, same: 0, others: 0, sameLines, otherLines });
        return;
      }
      if (version < entry.version) {
        superseded += 1;
        show("superseded", key, [line]);
        return;
      }
      if (version > entry.version) {
        superseded += 1 + entry.same + entry.others;
        show("superseded", key, [entry.line]);
        show("superseded", key, entry.sameLines);
        show("superseded", key, entry.otherLines);
        entry.version = version;
        entry.others = 0;
        entry.otherLines = undefined;
        replace(entry, group, moment, line);
        return;
      }
      const order =
        instant - entry.instant || Number(dateOnly) - Number(entry.dateOnly) || compareGroups(group, entry.group);
      if (order === 0) {
        entry.same += 1;
        entry.sameLines = add(entry.sameLines, line);
      } else if (order > 0) {
        entry.others += 1;
        entry.otherLines = add(entry.otherLines, line);
      } else {
        entry.others += 1 + entry.same;
        entry.otherLines = add(entry.otherLines, entry.line);
        for (const each of entry.sameLines ?? []) entry.otherLines = add(entry.otherLines, each);
        replace(entry, group, moment, line);
      }
    },
    finish(count, showFirst) {
      let [duplicate, conflicting] = [0, 0];
      for (const [id, entry] of entries) {
        count(entry.group, entry);
        duplicate += entry.same;
        conflicting += entry.others;
        show("duplicate", id, entry.sameLines);
        show("conflicting", id, entry.otherLines);
      }
      for (const reason of ["duplicate", "conflicting", "superseded"] as const) {
        for (const { line, id } of first[reason].sort(byLine)) showFirst(reason, line, id);
      }
      return { duplicate, conflicting, superseded };
    },
  };
}

/** Puts another record in the place of an entry's, all of whose equals have been seen to. */
function replace(entry: Entry, group: number, { instant, dateOnly }: Moment, line: number): void {
  entry.group = group;
  entry.instant = instant;
  entry.dateOnly = dateOnly;
  entry.line = line;
  entry.same = 0;
  entry.sameLines = undefined;
}
