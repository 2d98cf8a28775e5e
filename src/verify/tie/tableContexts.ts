import type { BoundTable, TableColumn, TableRow } from "../../language/bindTable.js";
import { NO_CLAIMS } from "./Claims.js";
import type { Context } from "./Context.js";
import { cellPeriods } from "./cellPeriods.js";
import type { Cue } from "./cueWords.js";
import { findCues } from "./findCues.js";
import { labelKey } from "./labelKey.js";
import type { Named } from "./pageLabels.js";
import type { PageVocabulary } from "./pageVocabulary.js";

/** What the words of a header or label say of its cells. */
interface Said {
  /** The channels and subsets it names. */
  readonly keys: readonly string[];
  readonly measures: readonly string[];
  readonly subject: string | undefined;
  /** It speaks of all channels. */
  readonly all: boolean;
  /** It is a whole name of the report, whatever its single words say. */
  readonly whole: boolean;
}

/** A period begins with its year, of so many digits. */
const YEAR = 4;

const NOTHING: Said = { keys: [], measures: [], subject: undefined, all: false, whole: false };

/** The context that its row and column give each cell of the tables, by the place where the cell's number starts. */
export function tableContexts(
  tables: readonly BoundTable[],
  vocabulary: PageVocabulary,
  wholePeriod: string,
  labels: ReadonlyMap<string, readonly Named[]>,
  periodsNamed: (name: string) => readonly string[],
): ReadonlyMap<number, Context> {
  const contexts = new Map<number, Context>();
  const whole = [wholePeriod];
  // A year over a column of a quarterly report may mean that quarter of it.
  const named = (name: string): readonly string[] => {
    const periods = periodsNamed(name);
    const [period = ""] = periods;
    return period.length > YEAR ? periods : [...new Set([period, period + wholePeriod.slice(YEAR)])];
  };
  const saidAbove = workedOutOnce((header) => said(cuesIn(header, vocabulary)));
  const saidBeside = workedOutOnce((label) => saidByName(label, labels) ?? said(cuesIn(label, vocabulary)));
  for (const { columns, rows } of tables) {
    let inherited: TableRow | undefined;
    for (const row of rows) {
      const beside = saidBeside(row.label);
      const isNamed = row.period !== undefined || beside.keys.length > 0 || row.total === true;
      if (isNamed) inherited = row;
      const owner = inherited ?? row;
      const owned = saidBeside(owner.label);
      for (const { column, reading } of row.cells) {
        const head = column === undefined ? undefined : columns[column];
        const above = head === undefined ? NOTHING : saidAbove(head.header);
        const isOwned = owned.whole || above.keys.some((each) => owned.keys.includes(each));
        const [first, second] = isOwned ? [owned, above] : [above, owned];
        const key = first.keys[0] ?? second.keys[0] ?? (above.all || owned.all ? "all" : totalOf(row, head, rows));
        const isDated = head?.period !== undefined || owner.period !== undefined;
        const periods = isDated ? cellPeriods(head?.period, owner.period, named) : whole;
        contexts.set(reading.span.start, {
          noun: "noun" in reading ? reading.noun : undefined,
          key,
          keys: key === undefined ? [] : [key, ...(first.keys.length > 0 ? first.keys : second.keys)],
          head: undefined,
          subject: owned.whole ? owned.subject : (above.subject ?? owned.subject),
          bound: periods,
          period: periods[0],
          periods,
          isOpen: false,
          measures: measuresOf(above, beside),
          direction: undefined,
          role: undefined,
          text: "",
          isStrict: false,
          claims: NO_CLAIMS,
          cell: true,
          isOfOne: beside.whole,
        });
      }
    }
  }
  return contexts;

  /** A total is of all channels; one that is printed once for all columns, of the only one that the table names. */
  function totalOf(row: TableRow, head: TableColumn | undefined, rows: readonly TableRow[]): string | undefined {
    if (row.total !== true || head !== undefined) return (row.total ?? head?.total) === true ? "all" : undefined;
    const keys = new Set(rows.flatMap((each) => (each.total ? [] : saidBeside(each.label).keys)));
    return keys.size === 1 ? [...keys][0] : undefined;
  }
}

/** A column's measure is its row's too, but for what only a row says. */
function measuresOf(above: Said, beside: Said): readonly string[] {
  if (above.measures.length === 0) return beside.measures;
  return [...above.measures, ...beside.measures.filter((name) => name === "share" || name === "mean")];
}

/** A row headed by a whole name of the report, or by one with a remark in brackets, is that one's. */
function saidByName(label: string, labels: ReadonlyMap<string, readonly Named[]>): Said | undefined {
  const named = labels.get(labelKey(label)) ?? labels.get(labelKey(label.replace(/\s*[([][^()]*[)\]]\s*$/u, "")));
  if (named === undefined) return undefined;
  const subjects = new Set(named.map(({ subject }) => subject));
  const subject = subjects.size === 1 ? named[0]?.subject : undefined;
  return { keys: named.map(({ key }) => key), measures: [], subject, all: false, whole: true };
}

function said(cues: readonly Cue[]): Said {
  const namesOf = (...kinds: readonly Cue["about"][]): readonly string[] =>
    cues.filter(({ about }) => kinds.includes(about)).map(({ name }) => name);
  return {
    keys: namesOf("channel", "subset"),
    measures: namesOf("measure"),
    subject: namesOf("subject")[0],
    all: namesOf("all").length > 0,
    whole: false,
  };
}

/** A function of a text that works each out once: headers and labels come again and again. */
function workedOutOnce<Result>(work: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const result = known.get(text) ?? work(text);
    known.set(text, result);
    return result;
  };
}

function cuesIn(text: string, vocabulary: PageVocabulary): readonly Cue[] {
  return findCues(text, vocabulary).map(({ cue }) => cue);
}
