import { FeedbackError } from "../model/FeedbackError.js";
import type { Aside, AsideReason, AsideRun, SetAside } from "./Aside.js";
import { compareMoments } from "./compareMoments.js";
import { flatText } from "./flatText.js";
import { keepFirst } from "./keepFirst.js";
import type { Moment } from "./Moment.js";
import { sampleText } from "./sampleText.js";
import type { Zone } from "./zone.js";

/** Remembers every id with the one record that counts for it. */
export interface IdRegister {
  /**
   * Notes a record under what its id is compared by. One with a `reason` not to be counted takes as a later version the place of the
   * earlier ones; `value` is what is shown of it. `amount` is what it stands for, where records carry a count.
   */
  note(
    key: unknown,
    group: number,
    moment: Moment,
    version: number,
    line: number,
    reason?: AsideReason,
    value?: unknown,
    amount?: number,
  ): void;
  /** Counts one record for every id, and sets the others aside. */
  finish(
    count: (group: number, moment: Moment, line: number, shown: unknown, id: unknown, amount?: number) => void,
  ): void;
}

const byLine = (a: Aside, b: Aside) => a.line - b.line;

/**
 * Of the records of an id the last version counts, and of those the earliest, then the first by group, then that of the greatest count: of an interval
 * that was told of before its end. That does not depend on the order in which they come, and a database can say it: `order by version desc, at, channel`. Of equal records
 * the first counts. A date without a time is as early as its day in the zone. Of the records of an id that give way the first
 * `limit` are shown.
 */
export function idRegister(
  compareGroups: (a: number, b: number) => number,
  zone: Zone,
  limit: number,
  setAside: SetAside,
): IdRegister {
  // Ids are numbered as they come; in columns, the record that counts so far. An object for each takes twice the room.
  const numbers = new Map<unknown, number>();
  const [groups, instants, versions, lines]: [number[], number[], number[], number[]] = [[], [], [], []];
  const dateOnlys: boolean[] = [];
  const amounts: (number | undefined)[] = [];
  // The records of that version that do not count; most ids have none.
  const asides = new Map<number, AsideRun[]>();

  function put(
    number: number,
    group: number,
    { instant, dateOnly }: Moment,
    version: number,
    line: number,
    amount?: number,
  ) {
    groups[number] = group;
    instants[number] = instant;
    dateOnlys[number] = dateOnly;
    versions[number] = version;
    lines[number] = line;
    if (amount !== undefined) amounts[number] = amount;
  }

  /** When the record happened that counts for an id so far. */
  function counted(number: number): Moment {
    return { instant: instants[number] ?? 0, dateOnly: dateOnlys[number] ?? false };
  }

  // Lists are made with what they hold: one that is empty gets room for seventeen with the first.
  function keep(number: number, reason: AsideReason, first: Aside[], count = 1): void {
    const runs = asides.get(number);
    const run = runs?.find((each) => each.reason === reason);
    if (run) {
      run.count += count;
      for (const each of first) keepFirst(run.first, each, limit, byLine);
    } else if (runs) runs.push({ reason, count, first });
    else asides.set(number, [{ reason, count, first }]);
  }

  return {
    note(key, group, moment, version, line, reason, value, amount) {
      let number = numbers.get(key);
      if (number === undefined) {
        number = numbers.size;
        try {
          numbers.set(flatText(key), number);
        } catch {
          throw new FeedbackError("bad-input", "a tally needs ids that a Map can hold, or parts of them", number);
        }
      }
      const { [number]: counting = Number.NEGATIVE_INFINITY } = versions;
      const [countingLine = 0, countingGroup = -1] = [lines[number], groups[number]];
      if (version < counting) return setAside("superseded", 1, [{ line, at: moment }], key);
      if (version > counting) {
        if (countingGroup >= 0) setAside("superseded", 1, [{ line: countingLine, at: counted(number) }], key);
        for (const { count, first } of asides.get(number) ?? [])
          setAside(
            "superseded",
            count,
            first.map(({ value: _, ...each }) => each),
            key,
          );
        asides.delete(number);
      }
      if (version > counting || (countingGroup < 0 && !reason)) put(number, group, moment, version, line, amount);
      if (reason) return keep(number, reason, [{ line, value: sampleText(value), at: { ...moment } }]);
      if (countingGroup < 0 || version > counting) return;
      const order =
        compareMoments(moment, counted(number), zone) ||
        compareGroups(group, countingGroup) ||
        (amounts[number] ?? 0) - (amount ?? 0);
      if (order >= 0) return keep(number, order > 0 ? "conflicting" : "duplicate", [{ line }]);
      const same = asides.get(number)?.find((run) => run.reason === "duplicate");
      keep(number, "conflicting", [{ line: countingLine }, ...(same?.first ?? [])], 1 + (same?.count ?? 0));
      if (same) {
        same.count = 0;
        same.first.length = 0;
      }
      put(number, group, moment, version, line, amount);
    },
    finish(count) {
      for (const [id, number] of numbers) {
        const group = groups[number] ?? -1;
        if (group >= 0) count(group, counted(number), lines[number] ?? 0, id, id, amounts[number]);
        for (const run of asides.get(number) ?? []) setAside(run.reason, run.count, run.first, id);
      }
    },
  };
}
