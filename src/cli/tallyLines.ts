import {
  type ByteSource,
  type JsonRow,
  type StreamOptions,
  type Tally,
  type TallyOptions,
  tallyNdjson,
} from "beneficiary-feedback";
import { apart } from "./apart.js";
import { CommandError, type InBoth } from "./CommandError.js";
import { inputPrefix } from "./inputPrefix.js";
import { withoutRecords } from "./withoutRecords.js";

/** Why a line of JSON is no record. */
const NO_RECORD: readonly string[] = ["unreadable-line", "not-a-record"];

const WITHOUT_VALUE: InBoth = { en: "none has a value there", ar: "لا قيمة له في أي سجل" };
const NESTED: InBoth = {
  en: `it holds no text or number there; jq -c '.via = .via.channel' takes one out of an object`,
  ar: `ليس فيه نص ولا عدد؛ و${apart("jq -c '.via = .via.channel'")} يخرج أحدهما من الكائن`,
};
const IN_NONE: InBoth = { en: "none has it", ar: "ليس في أي سجل" };
const NONE_MERGED: InBoth = {
  en: "none has it; leave it out where nothing was merged",
  ar: "ليس في أي سجل؛ فإن لم يُدمج شيء فلا حاجة إلى الخيار",
};

/** Options whose fields are all names. */
interface LineOptions extends TallyOptions<JsonRow>, StreamOptions {
  readonly at: string;
  readonly channel: string;
  readonly samples: number;
  readonly count?: string;
  readonly mergedInto?: string;
  readonly by?: Readonly<Record<string, string>>;
  readonly otherDate?: { readonly at: string; readonly timestamp?: readonly string[] };
}

/**
 * Counts lines of JSON, which have no header to look a field up in: a timestamp or a channel that has a value in none of them is taken
 * for misspelt, and so is a count, a second date, a further key or a merger that none of them has: without it the count would be the same, or that of
 * tickets that were merged.
 */
export async function tallyLines(source: ByteSource, name: string, options: LineOptions): Promise<Tally> {
  const { by = {}, count, mergedInto, otherDate } = options;
  const missing = new Set(["at", "channel"] as const);
  const others: readonly (readonly [string, string | undefined])[] = [
    ...Object.values(by).map((field) => ["by", field] as const),
    ["other-date", otherDate?.at],
    ["count", count],
    ["merged-into", mergedInto],
  ];
  const absent = new Map(others.flatMap(([option, field]) => (field === undefined ? [] : [[field, option] as const])));
  // Fields that hold nothing but objects and lists: of a channel each would be unmapped, and of a key all would stand under "".
  const nested = new Set<string>();
  const isTold = (row: JsonRow, field: string) => {
    const isObject = Object(row[field]) === row[field];
    if (isObject) nested.add(field);
    return !isObject;
  };
  const at = (row: JsonRow) => {
    if (missing.size > 0)
      for (const option of missing)
        if ((row[options[option]] ?? "") !== "" && isTold(row, options[option])) missing.delete(option);
    if (absent.size > 0)
      // An object tells of a merger as well as a number does.
      for (const [field, option] of absent)
        if (Object.hasOwn(row, field) && (option === "merged-into" || isTold(row, field))) absent.delete(field);
    return row[options.at];
  };
  const refuse = (option: string, field: string, without: InBoth): never => {
    const why = nested.has(field) ? NESTED : without;
    const of = inputPrefix(name);
    const quoted = JSON.stringify(field);
    throw new CommandError("bad-input", {
      en: `${of.en}--${option} needs a field of the records, got ${quoted}: ${why.en}`,
      ar: `${of.ar}يلزم ${apart(`--${option}`)} حقل من حقول السجلات، والمعطى ${apart(quoted)}: ${why.ar}`,
    });
  };
  // Without one of each reason it is not known whether there was any record.
  const tally = await tallyNdjson(source, { ...options, at, samples: Math.max(1, options.samples) });
  const { read, malformed, undated, unmapped } = tally.account;
  if (read > 0 && malformed === read && tally.samples.every(({ reason }) => NO_RECORD.includes(reason)))
    throw withoutRecords(name);
  if (missing.has("at") && (undated > 0 || nested.has(options.at))) refuse("at", options.at, WITHOUT_VALUE);
  if (missing.has("channel") && unmapped > 0) refuse("channel", options.channel, WITHOUT_VALUE);
  // Without a count every record is malformed.
  const isWithoutCount = tally.samples.some(({ reason }) => reason === "unreadable-count");
  if (read > malformed || isWithoutCount)
    for (const [field, option] of absent) refuse(option, field, option === "merged-into" ? NONE_MERGED : IN_NONE);
  return options.samples === 0 ? { ...tally, samples: [] } : tally;
}
