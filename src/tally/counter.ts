import { monthRun } from "../periods/monthRun.js";
import { readPeriod } from "../periods/readPeriod.js";
import type { Aside, AsideReason } from "./Aside.js";
import { asideValue } from "./asideValue.js";
import { channelReader } from "./channelReader.js";
import { countedRows } from "./countedRows.js";
import type { PlainTables } from "./countPlain.js";
import { dateComparison } from "./dateComparison.js";
import { DAY } from "./dayNumber.js";
import { fieldValue } from "./fieldValue.js";
import { groups } from "./groups.js";
import { idRegister } from "./idRegister.js";
import { isMerged } from "./isMerged.js";
import type { Moment } from "./Moment.js";
import { months } from "./months.js";
import { noteShifts } from "./noteShifts.js";
import type { TallyPlaces } from "./placesOf.js";
import type { RecordCounter } from "./RecordCounter.js";
import { readId } from "./readId.js";
import { readTimestamp } from "./readTimestamp.js";
import { readVersion } from "./readVersion.js";
import { readWholeNumber } from "./readWholeNumber.js";
import { sampler } from "./sampler.js";
import { slotOf } from "./slotOf.js";
import type { TallyReason } from "./TallyData.js";
import { textOf } from "./textOf.js";
import { timestampReader } from "./timestampReader.js";
import { yearProblem } from "./yearProblem.js";
import { zone } from "./zone.js";

// The months of the years 1 to 9999, counted from the year 0: an instant of them may have its local month outside.
const EVER = { first: 12, length: 119_988 };

/** A counter for records of any kind, at places that were checked. */
export function counter<Row>(options: TallyPlaces<Row>): RecordCounter<Row> {
  const { timeZone = "Asia/Riyadh", at, channel, by = {}, version, mergedInto, otherDate } = options;
  const { count: countAt, id: idAt, sourceTimeZone, timestamp, versionTimestamp, samples: limit = 5 } = options;
  const keys = Object.keys(by);
  // An option that is changed while records are read says nothing of them.
  const otherAt = otherDate?.at;
  const period = options.period === undefined ? undefined : readPeriod(options.period);
  const { first, length } = period === undefined ? EVER : monthRun(period);
  const tallyZone = zone(timeZone);
  const sourceZone = sourceTimeZone === undefined ? undefined : zone(sourceTimeZone, "sourceTimeZone");
  const calendar = months(tallyZone, first, first + length - 1);
  const reader = timestampReader(timestamp, sourceZone);
  const dates = otherDate && dateComparison(timestampReader(otherDate.timestamp ?? timestamp, sourceZone), tallyZone);
  const edits = versionTimestamp === undefined ? reader : timestampReader(versionTimestamp, sourceZone);
  const { channels, read } = channelReader(options.channels, options.empty);
  const tree = groups(channel, Object.values(by), read);
  const shown = sampler<TallyReason, { readonly lastLine: number }>(limit);
  const ids = idAt === undefined ? undefined : idRegister(tree.compare, tallyZone, limit, setAside);
  const moment: Moment = { instant: 0, dateOnly: false };
  const tables: PlainTables = {
    isPlain: !ids && mergedInto === undefined && !dates && keys.length === 0 && countAt === undefined,
    reader,
    scale: reader.scale || Number.NaN,
    moment,
    months: calendar,
    groupOfText: tree.nodeOfChannel,
    groupOfNumber: tree.nodeOfNumber,
    counts: tree.counts,
    leastSlot: 1,
  };
  const became = {
    ...{ outOfPeriod: 0, undated: 0, malformed: 0, merged: 0, unmapped: 0 },
    ...{ duplicate: 0, conflicting: 0, superseded: 0 },
  };
  let withoutId = 0;
  const codeOf = ({ instant }: Moment) => calendar.codeOf(Math.floor(instant / DAY));
  /** Counts a moment, and says whether it is in the period; if not, `value` is shown, and of an id the day. */
  function count(group: number, when: Moment, line: number, value: unknown, id?: unknown, amount?: number): boolean {
    const code = codeOf(when);
    const slot = slotOf(calendar, code, when);
    tree.add(group, slot, calendar.slots.length, amount);
    if (code < 0) noteShifts(calendar, code, when, amount);
    if (slot === 0) show("out-of-period", line, asideValue("outOfPeriod", id, { line, at: when, value }, tallyZone));
    return slot > 0;
  }

  function show(reason: TallyReason, line: number, value: unknown, lastLine = line): void {
    const isEnough = shown.add(reason, line, value, lastLine === line ? undefined : { lastLine });
    // Of records out of the period, only the first are of interest: the others are counted as plain ones are.
    if (isEnough && reason === "out-of-period") tables.leastSlot = 0;
  }
  function refuse(reason: TallyReason, line: number, value?: unknown, lastLine?: number): void {
    became[reason === "undated" ? "undated" : "malformed"] += 1;
    show(reason, line, value, lastLine);
  }

  function setAside(reason: AsideReason, count: number, first: readonly Aside[], id: unknown): void {
    became[reason] += count;
    const said = reason === "outOfPeriod" ? "out-of-period" : reason;
    for (const each of first) show(said, each.line, asideValue(reason, id, each, tallyZone));
  }

  return {
    refuse,
    show,
    tables,
    add(row, line) {
      const when = fieldValue(row, at);
      const problem = readTimestamp(reader, when, moment) ?? yearProblem(moment);
      if (problem !== undefined) return refuse(problem, line, when);
      const other = dates && fieldValue(row, otherAt);
      const noted = dates?.note(moment, other);
      if (noted) show(noted, line, other);
      const told = fieldValue(row, countAt);
      const amount = countAt === undefined ? undefined : readWholeNumber(told);
      if (countAt !== undefined && amount === undefined) return refuse("unreadable-count", line, told);
      const into = fieldValue(row, mergedInto);
      const isOther = into !== undefined && isMerged(into);
      const group = isOther ? -1 : tree.groupOf(row);
      const isInPeriod = group >= 0 || slotOf(calendar, codeOf(moment), moment) > 0;
      const reason = !isInPeriod ? "outOfPeriod" : isOther ? "merged" : group < 0 ? "unmapped" : undefined;
      const id = fieldValue(row, idAt);
      const value = reason === "unmapped" ? fieldValue(row, channel) : reason === "merged" ? into : (id ?? when);
      const key = ids ? readId(id) : "";
      if (key === undefined) return refuse(textOf(id) ? "inexact-id" : "unreadable-id", line, id);
      // A last version that is not counted still takes the place of the earlier ones.
      if (reason && (!key || version === undefined)) return setAside(reason, 1, [{ line, value, at: moment }], key);
      if (ids && key !== "") {
        const said = fieldValue(row, version);
        const edit = said === undefined ? 0 : readVersion(said, edits);
        if (edit === undefined) return refuse("unreadable-version", line, said);
        ids.note(key, group, moment, edit, line, reason, value, amount);
      } else if (count(group, moment, line, when, undefined, amount) && ids) withoutId += 1;
    },
    finish(total) {
      ids?.finish(count);
      const { counts, counted, total: sum, outOfPeriod } = countedRows(tree, calendar.slots, keys);
      became.outOfPeriod += outOfPeriod;
      return {
        tallyVersion: 1,
        timeZone,
        ...(period && { period }),
        keys,
        ...(channels && { channels }),
        counts,
        account: { read: total, counted, ...became },
        ...(countAt !== undefined && total > 0 && { total: sum }),
        boundary: calendar.shifts,
        ...(dates && { dates: dates.result }),
        ...((ids || !total) && { withoutId }),
        parts: total > 0 ? 1 : 0,
        samples: shown.finish(),
      };
    },
  };
}
