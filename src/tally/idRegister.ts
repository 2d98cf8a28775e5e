import { keepFirst } from "./keepFirst.js";
import type { Moment } from "./Moment.js";

/** Why a record gave way to another of its id. */
export type IdReason = "duplicate" | "conflicting" | "superseded";

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
  /** The first of both, where there are any. */
  aside: { same: Aside[]; others: Aside[] } | undefined;
}

/**
 * Of the records of an id the last version counts, and of those the earliest, then the first by group. That does not
 * depend on the order in which they come, and a database can say it: `order by version desc, at, channel`. Of equal records
 * the first counts. Of those set aside the first `limit` of every reason are shown.
 */
export function idRegister(compareGroups: (a: number, b: number) => number, limit: number): IdRegister {
  const entries = new Map<unknown, Entry>();
  const older: Aside[] = [];
  let superseded = 0;

  /** All records of an entry give way to another. */
  function moveTo(list: Aside[], { line, aside }: Entry, id: unknown): void {
    keepFirst(list, { line, id }, limit);
    for (const each of aside?.same ?? []) keepFirst(list, each, limit);
  }

  return {
    note(id, group, { instant, dateOnly }, version, line) {
      const key = typeof id === "number" || typeof id === "bigint" ? String(id) : id;
      const entry = entries.get(key);
      if (!entry) {
        entries.set(key, { group, instant, dateOnly, version, line, same: 0, others: 0, aside: undefined });
        return;
      }
      if (version < entry.version) {
        superseded += 1;
        keepFirst(older, { line, id: key }, limit);
        return;
      }
      if (version > entry.version) {
        superseded += 1 + entry.same + entry.others;
        moveTo(older, entry, key);
        for (const each of entry.aside?.others ?? []) keepFirst(older, each, limit);
        Object.assign(entry, { group, instant, dateOnly, version, line, same: 0, others: 0, aside: undefined });
        return;
      }
      entry.aside ??= { same: [], others: [] };
      const { aside } = entry;
      const order =
        instant - entry.instant || Number(dateOnly) - Number(entry.dateOnly) || compareGroups(group, entry.group);
      if (order === 0) {
        entry.same += 1;
        keepFirst(aside.same, { line, id: key }, limit);
      } else if (order > 0) {
        entry.others += 1;
        keepFirst(aside.others, { line, id: key }, limit);
      } else {
        moveTo(aside.others, entry, key);
        aside.same = [];
        Object.assign(entry, { group, instant, dateOnly, line, same: 0, others: 1 + entry.others + entry.same });
      }
    },
    finish(count, show) {
      const [duplicates, conflicts]: [Aside[], Aside[]] = [[], []];
      let [duplicate, conflicting] = [0, 0];
      for (const entry of entries.values()) {
        count(entry.group, entry);
        duplicate += entry.same;
        conflicting += entry.others;
        for (const each of entry.aside?.same ?? []) keepFirst(duplicates, each, limit);
        for (const each of entry.aside?.others ?? []) keepFirst(conflicts, each, limit);
      }
      const shown = [
        ["duplicate", duplicates],
        ["conflicting", conflicts],
        ["superseded", older],
      ] as const;
      for (const [reason, list] of shown) {
        for (const { line, id } of list.sort((a, b) => a.line - b.line)) show(reason, line, id);
      }
      return { duplicate, conflicting, superseded };
    },
  };
}
