import type { TableRow } from "../../../language/bindTable.js";
import { OTHER_CHANNEL } from "../names/cueWords.js";
import { changeOver } from "../page/changeOver.js";
import type { Sayings } from "../page/sayingsOf.js";
import type { Context } from "./Context.js";
import { cellClaims } from "./cellClaims.js";
import { cellMeasures } from "./cellMeasures.js";
import { cellPeriods } from "./cellPeriods.js";
import { isApart } from "./isApart.js";
import { isTimed } from "./isTimed.js";
import { isUnknownLabel } from "./isUnknownLabel.js";
import { monthsBetween } from "./monthsBetween.js";
import { namesKeys } from "./namesKeys.js";
import { namesOtherTime } from "./namesOtherTime.js";
import { ordinalPeriods } from "./ordinalPeriods.js";
import { ownPeriods } from "./ownPeriods.js";
import type { PlacedTable } from "./PlacedTable.js";
import { partedSubjects } from "./partedSubjects.js";
import { partialRows } from "./partialRows.js";
import { periodOver } from "./periodOver.js";
import { shareOf } from "./shareOf.js";
import { signedRises } from "./signedRises.js";
import { standsFor } from "./standsFor.js";
import { STATES } from "./states.js";
import { totalOf } from "./totalOf.js";
import { totalSubject } from "./totalSubject.js";
import { wholeTable } from "./wholeTable.js";

/** A period begins with its year, of so many digits. */
const YEAR = 4;
const VERSUS = /^\s*(?:vs\.?|versus|compared (?:with|to)|مقارن[ةه]|قياس[اً]*) /i;

/** The context that its row and column, and the heading above, give each cell of the tables, by the place where the cell's number starts. */
export function tableContexts(
  tables: readonly PlacedTable[],
  sayings: Sayings,
  wholePeriod: string,
  periodsNamed: (name: string) => readonly string[],
): ReadonlyMap<number, Context> {
  const contexts = new Map<number, Context>();
  for (const { table, section, titles, isCard, isDated } of tables) {
    const { columns, rows } = table;
    const step = monthsBetween(table);
    const inYear = (period: string): readonly string[] => standsFor(period, wholePeriod, step);
    const whole = section.periods.length > 0 ? section.periods.flatMap(inYear) : [wholePeriod];
    // A name without a year is of the heading's.
    const year = section.periods[0]?.slice(0, YEAR);
    const named = (name: string): readonly string[] => {
      if (year !== undefined && !/^\d{4}/.test(name)) return [`${year}-${name}`];
      const periods = isDated ? periodsNamed(name) : ownPeriods(periodsNamed(name), wholePeriod);
      return periods.length > 1 ? periods : periods.flatMap(inYear);
    };
    const isUnnamed = section.key !== undefined && !namesKeys(table, sayings);
    const partial = partialRows(table, sayings);
    const onlyOf = partedSubjects(table, titles, sayings);
    const ofTotals = totalSubject(table, sayings);
    const rises = signedRises(table);
    const { summaries, latest, before, ends } = wholeTable(table, sayings, named);
    let inherited: TableRow | undefined;
    let ordinal: readonly string[] = [];
    for (const row of rows) {
      const beside = sayings.beside(row.label);
      const months = row.period === undefined ? ordinalPeriods(row.label, wholePeriod) : [];
      const isNamed =
        row.period !== undefined || beside.keys.length > 0 || beside.all || row.total === true || months.length > 0;
      if (isNamed || isApart(row, beside, inherited, sayings)) {
        inherited = row;
        ordinal = months;
      }
      // It is no part of the row above, which has numbers of its own.
      const isUnknown =
        !isNamed && isUnknownLabel(row, beside) && (inherited === row || (inherited?.cells.length ?? 1) > 0);
      const owner = isUnknown || summaries.has(row) ? row : (inherited ?? row);
      const owned = sayings.beside(owner.label);
      // "Closed" below "Tickets" is of these; "Mean per day" may be of all contacts.
      const isOfState = beside.measures.some((name) => STATES.includes(name));
      for (const [at, { column, reading }] of row.cells.entries()) {
        const head = column === undefined ? undefined : columns[column];
        const above = sayings.above(head?.header ?? "");
        const isOwned = owned.whole || above.keys.some((each) => owned.keys.includes(each));
        const [first, second] = isOwned ? [owned, above] : [above, owned];
        const subject = owned.whole
          ? owned.subject
          : (above.subject ?? owned.subject ?? (owner.total || head?.total ? ofTotals : undefined));
        const label = `${row.label}\n${head?.header ?? ""}`;
        const isHeaded = isUnnamed && isTimed(row, owner, head) && (subject ?? "contacts") === "contacts";
        const key =
          first.keys[0] ??
          second.keys[0] ??
          (isHeaded
            ? section.key
            : above.all || owned.all
              ? "*"
              : isUnknown
                ? undefined
                : totalOf(row, head, rows, sayings));
        // "vs. last quarter | +4.0%"
        const isVersus = reading.kind === "percent" && VERSUS.test(head?.header ?? "");
        const isCompared = above.compared || isVersus;
        const over = isCompared ? undefined : periodOver(row, at, head);
        const left = owned.compared ? undefined : owner.period;
        const isChange = above.change || beside.change || isVersus;
        const isOfOther = head !== undefined && namesOtherTime(head);
        const undated = ordinal.length > 0 ? ordinal : isOfOther ? [] : isChange ? [...whole, ...latest] : whole;
        // Below May in the rows of two years, how it has changed.
        const [then, now] = over !== undefined && beside.change && summaries.has(row) ? ends : [];
        const periods = (over ?? left) === undefined ? undated : cellPeriods(over, now ?? left, named);
        const base = isCompared ? head?.period : owned.compared ? owner.period : (above.base ?? owned.base);
        // "m/m" is from the month before each row, whichever two periods the table names.
        const isOnward = changeOver(`${head?.header} ${row.label}`) !== undefined;
        const from = base !== undefined ? named(base) : isChange && !isOnward ? before : [];
        const bases = then !== undefined ? cellPeriods(over, then, named) : from;
        const only = onlyOf(head, isOfState ? owner : row, key);
        const claims = cellClaims(section.periods.length > 0 ? periods : [], bases, only);
        const isOther = (above.other || beside.other) && first.keys.length + second.keys.length === 0;
        contexts.set(reading.span.start, {
          noun: "noun" in reading ? reading.noun : undefined,
          key,
          keys: key === undefined ? [] : [key, ...(first.keys.length > 0 ? first.keys : second.keys)],
          head: undefined,
          subject,
          bound: periods,
          period: periods[0],
          periods,
          isOpen: isCard || isUnknown,
          measures: cellMeasures(above, beside, subject, label),
          direction: isChange && rises.has(reading) ? "up" : undefined,
          role: isChange ? "change" : undefined,
          text: "",
          isStrict: false,
          claims: isOther ? { ...claims, parts: [OTHER_CHANNEL.name] } : claims,
          isHeaded: false,
          share: shareOf(row, at, above, beside, key, head, rows),
          cell: true,
          label,
          isOfOne: beside.whole,
          isSilent: isCard && isUnknown && section.key === undefined && subject === undefined,
          isTarget: above.target || beside.target,
          isPartial: partial.has(row) || partial.has(owner),
        });
      }
    }
  }
  return contexts;
}
