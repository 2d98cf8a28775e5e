import type { BoundTable, TableColumn, TableRow } from "../../language/bindTable.js";
import { NO_CLAIMS } from "./Claims.js";
import type { Context } from "./Context.js";
import type { Cue } from "./cueWords.js";
import { findCues } from "./findCues.js";
import { labelKey } from "./labelKey.js";
import type { PageVocabulary } from "./pageVocabulary.js";

/** What the words of a header or label say of its cells. */
interface Said {
  /** The channels and subsets it names. */
  readonly keys: readonly string[];
  readonly measures: readonly string[];
  readonly subject: string | undefined;
  /** It speaks of all channels. */
  readonly all: boolean;
}

const NOTHING: Said = { keys: [], measures: [], subject: undefined, all: false };

/** The context that its row and column give each cell of the tables, by the place where the cell's number starts. */
export function tableContexts(
  tables: readonly BoundTable[],
  vocabulary: PageVocabulary,
  wholePeriod: string,
  labels: ReadonlyMap<string, string>,
): ReadonlyMap<number, Context> {
  const contexts = new Map<number, Context>();
  const saidAbove = workedOutOnce((header) => said(cuesIn(header, vocabulary)));
  const saidBeside = workedOutOnce((label) => said(cuesOfRow(label, vocabulary, labels)));
  for (const { columns, rows } of tables) {
    let inherited: TableRow | undefined;
    for (const row of rows) {
      const beside = saidBeside(row.label);
      const named = row.period !== undefined || beside.keys.length > 0 || row.total === true;
      if (named) inherited = row;
      const owner = inherited ?? row;
      const owned = saidBeside(owner.label);
      for (const { column, reading } of row.cells) {
        const head = column === undefined ? undefined : columns[column];
        const above = head === undefined ? NOTHING : saidAbove(head.header);
        const key = above.keys[0] ?? owned.keys[0] ?? (above.all || owned.all ? "all" : totalOf(row, head, rows));
        const period = head?.period ?? owner.period ?? wholePeriod;
        contexts.set(reading.span.start, {
          noun: "noun" in reading ? reading.noun : undefined,
          key,
          keys: key === undefined ? [] : [key, ...(above.keys.length > 0 ? above.keys : owned.keys)],
          head: undefined,
          subject: above.subject ?? owned.subject,
          bound: period,
          period,
          periods: [period],
          measures: measuresOf(above, beside),
          direction: undefined,
          text: "",
          isStrict: false,
          claims: NO_CLAIMS,
          cell: true,
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

function said(cues: readonly Cue[]): Said {
  const namesOf = (...kinds: readonly Cue["about"][]): readonly string[] =>
    cues.filter(({ about }) => kinds.includes(about)).map(({ name }) => name);
  return {
    keys: namesOf("channel", "subset"),
    measures: namesOf("measure"),
    subject: namesOf("subject")[0],
    all: namesOf("all").length > 0,
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

/** A row headed by a whole name of the report is that one's, whatever its single words say. */
function cuesOfRow(label: string, vocabulary: PageVocabulary, labels: ReadonlyMap<string, string>): readonly Cue[] {
  const cues = cuesIn(label, vocabulary);
  const name = labels.get(labelKey(label)) ?? labels.get(labelKey(label.replace(/\s*[([][^()]*[)\]]\s*$/u, "")));
  return name === undefined
    ? cues
    : [{ about: "subset", name }, ...cues.filter(({ about }) => about !== "channel" && about !== "subset")];
}
