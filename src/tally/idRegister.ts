import type { Moment } from "./Moment.js";

/** Remembers every id with the one record that counts for it. */
export interface IdRegister {
  note(id: unknown, group: number, moment: Moment, version: number, line: number): void;
  /** Counts one record for every id, shows those with others beside them, and says how many the others were. */
  finish(
    count: (group: number, moment: Moment) => void,
    show: (reason: "duplicate" | "conflicting", line: number, id: unknown) => void,
  ): {
    duplicate: number;
    conflicting: number;
    superseded: number;
  };
}

interface Entry extends Moment {
  group: number;
  version: number;
  line: number;
  /** Records equal to this one, itself included. */
  same: number;
  /** Records of this version that differ from it. */
  others: number;
}

/**
 * Of the records of an id the last version counts, and of those the earliest, then the first by group. That does not
 * depend on the order in which they come, and a database can say it: `order by version desc, at, channel`.
 */
export function idRegister(compareGroups: (a: number, b: number) => number): IdRegister {
  const entries = new Map<unknown, Entry>();
  let superseded = 0;

  return {
    note(id, group, { instant, dateOnly }, version, line) {
      const key = typeof id === "number" || typeof id === "bigint" ? String(id) : id;
      const entry = entries.get(key);
      if (!entry) {
        entries.set(key, { group, instant, dateOnly, version, line, same: 1, others: 0 });
        return;
      }
      if (version < entry.version) {
        superseded += 1;
        return;
      }
      if (version > entry.version) {
        superseded += entry.same + entry.others;
        Object.assign(entry, { group, instant, dateOnly, version, line, same: 1, others: 0 });
        return;
      }
      const order =
        instant - entry.instant || Number(dateOnly) - Number(entry.dateOnly) || compareGroups(group, entry.group);
      if (order === 0) entry.same += 1;
      else if (order > 0) entry.others += 1;
      else Object.assign(entry, { group, instant, dateOnly, line, same: 1, others: entry.others + entry.same });
    },
    finish(count, show) {
      let duplicate = 0;
      let conflicting = 0;
      for (const [id, entry] of entries) {
        count(entry.group, entry);
        if (entry.others > 0) show("conflicting", entry.line, id);
        else if (entry.same > 1) show("duplicate", entry.line, id);
        duplicate += entry.same - 1;
        conflicting += entry.others;
      }
      return { duplicate, conflicting, superseded };
    },
  };
}
