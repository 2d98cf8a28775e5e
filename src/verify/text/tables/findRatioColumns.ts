import { sharesStem } from "../clauses/sharesStem.js";
import { cellsOf } from "../passage/cellsOf.js";
import { columnOf } from "../passage/columnOf.js";
import type { GridCell } from "../passage/readGrids.js";
import { bestWay } from "../relations/bestWay.js";
import { fails } from "../relations/fails.js";
import { heldButOne } from "../relations/heldButOne.js";
import { holds } from "../relations/holds.js";
import type { Relation } from "../relations/Relation.js";
import { relateMean } from "../relations/relateMean.js";
import type { Table } from "./Table.js";

/** A table of prices has a column of names, of how many, of what each costs and of what all do. */
const WIDEST = { any: 16, ofPrices: 4 } as const;
/** Two of so many rows that fail make a pair of columns no other's. */
const SAMPLE = 6;
/** One of two rows is enough where chance seldom gives a rate that has so many digits. */
const LONG = 100;
/** What each of several costs is so only of what all do. */
const ALL = /^(?:(?:grand )?total|sum|amount|(?:ال)?(?:اجمالي|مجموع|مبلغ|قيمه))(?: [a-zء-ي]+)?$/;
/** The number of things that a rate is for: "Per 1,000", "per 10k", `لكل 1,000 مشترك`. */
const PER = /(?<![a-zء-ي])(?:per|لكل)\s+(?:(1[0,٬]{2,10})(?!\d)|(10{0,2})k(?![a-z]))/;
const MEAN =
  /(?<![a-zء-ي])(?:[وب]?(?:ال)?(?:متوسط|معدل|نصيب)[ء-ي]*|averag[a-z]*|mean|per|لكل|في|daily|monthly)(?![a-zء-ي])/;
/** What each of several costs, of what all do: "Fines | Amount each | Total". */
const EACH =
  /(?<![a-z])(?:each|unit price|(?:price|amount|cost|fee|fine|value) (?:per|an?)|rate per)(?![a-z])|(?<![ء-ي])(?:(?:قيمه|مبلغ|سعر|كلفه|رسم) (?:كل|ال)[ء-ي]+|للواحده?|لكل)(?![ء-ي])/;
/** A mean by day of a number of days. */
const PERIODS: readonly RegExp[] = [
  /(?<![a-z])(?:days?|daily)(?![a-z])|(?<![ء-ي])(?:ال)?(?:ايام|يوم|يوميا?|يوميه)(?![ء-ي])/,
  /month|شهر|شهور/,
  /hour|(?<![ء-ي])(?:ال)?ساع/,
];

/** Finds columns of means and rates that two others give, "Refund | Cases | Average refund", "Complaints | Population | Per 1,000". What is so in all rows but one has to be in that one. */
export function findRatioColumns({ header, roles, read }: Table): readonly Relation[] {
  if (header.length > WIDEST.any) return [];
  return header.flatMap((name, column): readonly Relation[] => {
    const isEach = EACH.test(name) && !PER.test(name);
    if (roles[column] === "percent" || !(isEach || MEAN.test(name))) return [];
    const ways: (readonly Relation[])[] = [];
    const [, whole, thousands] = PER.exec(name) ?? [];
    const base = Number((whole ?? (thousands === undefined ? "1" : `${thousands}000`)).replace(/[,٬]/g, ""));
    const isLong = columnOf(read, column).every(({ figure }) => figure.units >= LONG);
    for (const [part, own] of header.entries())
      for (const [by, other] of header.entries()) {
        const isBy = base > 1 || sharesStem(name, other) || PERIODS.some((unit) => unit.test(name) && unit.test(other));
        const isTied = isEach ? ALL.test(own) && header.length <= WIDEST.ofPrices : isBy || sharesStem(name, own);
        if (new Set([part, by, column]).size < 3 || !isTied) continue;
        const of = (rows: Table["read"]) => cellsOf(rows, [part, by, column]).flatMap((cells) => rateOf(base, cells));
        if (of(read.slice(0, SAMPLE)).filter(fails).length > 1) continue;
        const all = of(read);
        const isSure = isBy && all.length === 2 && all.some(holds) && isLong;
        const found = isSure ? all : heldButOne(all);
        if (found.length > 0) ways.push(found);
      }
    return bestWay(ways);
  });
}

/** Numbers of one digit come near any ratio. */
function rateOf(base: number, [part, by, rate]: readonly GridCell[]): readonly Relation[] {
  if (part === undefined || by === undefined || rate === undefined || by.value === 0 || rate.figure.units < 10)
    return [];
  if ([part, by, rate].some(({ kind }) => kind === "percent")) return [];
  const { figure } = part;
  const units = base * figure.units;
  if (!Number.isSafeInteger(units)) return [];
  return [relateMean([{ ...part, figure: { ...figure, units } }, by], by.figure, rate)];
}
