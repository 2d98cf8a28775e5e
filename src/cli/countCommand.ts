import {
  type ByteSource,
  FeedbackError,
  type JsonRow,
  type StreamOptions,
  type Tally,
  type TallyOptions,
  tallyNdjson,
} from "beneficiary-feedback";
import { tallyCsv } from "beneficiary-feedback/csv";
import { apart } from "./apart.js";
import { CommandError } from "./CommandError.js";
import { type CommandLine, EXIT, type Terminal } from "./CommandLine.js";
import { channelNames } from "./channelNames.js";
import { jsonText } from "./jsonText.js";
import { needsOneOf } from "./needsOneOf.js";
import { openInput } from "./openInput.js";
import { progressBar } from "./progressBar.js";
import { tallyText } from "./tallyText.js";

/** `count RECORDS --at FIELD --channel FIELD` */
export async function countCommand(line: CommandLine, terminal: Terminal): Promise<number> {
  const name = line.operands[0] ?? "-";
  const tally = await countRecords(name, line, terminal);
  terminal.out(line.flags.has("json") ? jsonText(tally) : tallyText(tally, line));
  const { counted, undated, malformed, conflicting, unmapped } = tally.account;
  if (undated + malformed + conflicting + unmapped > 0) return EXIT.findings;
  return counted > 0 ? EXIT.passed : EXIT.unchecked;
}

async function countRecords(name: string, line: CommandLine, terminal: Terminal): Promise<Tally> {
  const { values, lists } = line;
  const { at, channel, id, period, encoding, "merged-into": mergedInto, "version-field": version } = values;
  if (at === undefined || channel === undefined)
    throw new CommandError("wrong-use", {
      en: "count needs --at and --channel, the names of two fields",
      ar: `يلزم ${apart("count")} الخياران ${apart("--at")} و${apart("--channel")}، وهما اسما حقلين`,
    });
  if (version !== undefined && id === undefined)
    throw new CommandError("wrong-use", {
      en: "--version-field needs --id, since versions are those of a record",
      ar: `يلزم ${apart("--version-field")} الخيار ${apart("--id")}، فالنسخ نسخ سجل واحد`,
    });
  const otherDate = values["other-date"];
  const { by, channels, "other-timestamp": otherTimestamp, ...written } = lists;
  if (otherTimestamp !== undefined && otherDate === undefined)
    throw new CommandError("wrong-use", {
      en: "--other-timestamp needs --other-date, whose dates it reads",
      ar: `يلزم ${apart("--other-timestamp")} الخيار ${apart("--other-date")}، فهو شكل تواريخه`,
    });
  const format = values["format"] ?? (/\.(?:ndjson|jsonl)$/i.test(name) ? "ndjson" : "csv");
  if (format !== "csv" && format !== "ndjson") throw needsOneOf("--format", ["csv", "ndjson"], format);
  for (const name of format === "csv" ? [] : ["encoding", "delimiter", "skip-lines"])
    if (values[name] !== undefined)
      throw new CommandError("wrong-use", {
        en: `--${name} is for CSV files, got ndjson`,
        ar: `الخيار ${apart(`--${name}`)} لملفات ${apart("CSV")}، والصيغة هنا ${apart("ndjson")}`,
      });
  const delimiter = values["delimiter"] === "\\t" ? "\t" : values["delimiter"];
  const skip = values["skip-lines"] ?? "0";
  if (!/^\d{1,15}$/.test(skip))
    throw new CommandError("wrong-use", {
      en: `--skip-lines needs a whole number from 0, got ${JSON.stringify(skip)}`,
      ar: `يلزم ${apart("--skip-lines")} عدد صحيح من ${apart("0")} فصاعدًا، والمعطى ${apart(JSON.stringify(skip))}`,
    });
  const { source, totalBytes } = await openInput(name, terminal);
  const bar = progressBar(terminal, line);
  const { "time-zone": timeZone, "source-time-zone": sourceTimeZone } = values;
  const options = {
    at,
    channel,
    ...written,
    ...given({ id, version, mergedInto, period, timeZone, sourceTimeZone }),
    ...(by && { by: Object.fromEntries(by.map((field) => [field, field])) }),
    ...(channels && { channels: channelNames(channels) }),
    ...(otherDate !== undefined && {
      otherDate: { at: otherDate, ...(otherTimestamp && { timestamp: otherTimestamp }) },
    }),
    ...(totalBytes === undefined ? {} : { totalBytes }),
    onProgress: bar.update,
    signal: terminal.signal,
  };
  try {
    if (format === "ndjson") return await tallyLines(source, options);
    return await tallyCsv(source, { ...options, ...given({ encoding, delimiter }), skipLines: Number(skip) });
  } catch (error) {
    throw inWordsOfCommand(error, name);
  } finally {
    bar.clear();
  }
}

/** What the library says of a whole input, in words of the command and not of its functions. */
function inWordsOfCommand(error: unknown, name: string): unknown {
  if (!(error instanceof FeedbackError)) return error;
  if (error.message.startsWith("tallyNdjson needs one dated record")) return withoutRecords();
  if (!error.message.startsWith("tallyCsv needs a file with a header")) return error;
  return new CommandError("cannot-read", {
    en: `${name === "-" ? "standard input" : name} has no header, nor anything else`,
    ar: `${name === "-" ? "المدخل المعياري" : apart(name)}: ليس فيه سطر عناوين ولا غيره`,
  });
}

function withoutRecords(): CommandError {
  return new CommandError("wrong-use", {
    en: "--format ndjson needs a dated record a line, and no line is one; jq -c '.[]' makes lines of a JSON array",
    ar: `يلزم ${apart("--format ndjson")} سجل مؤرخ في كل سطر، وليس في السطور سجل كهذا؛ و${apart("jq -c '.[]'")} يجعل مصفوفة ${apart("JSON")} سطورًا`,
  });
}

/** Why a line of JSON is no record. */
const NO_RECORD: readonly string[] = ["unreadable-line", "not-a-record"];

/** Lines of JSON have no header to look a field up in: one that has a value in none of them is taken for misspelt. */
async function tallyLines(
  source: ByteSource,
  options: TallyOptions<JsonRow> & StreamOptions & Readonly<Record<"at" | "channel", string>>,
): Promise<Tally> {
  const missing = new Set(["at", "channel"] as const);
  const at = (row: JsonRow) => {
    if (missing.size > 0) for (const option of missing) if ((row[options[option]] ?? "") !== "") missing.delete(option);
    return row[options.at];
  };
  const tally = await tallyNdjson(source, { ...options, at });
  const { read, malformed } = tally.account;
  if (read > 0 && malformed === read && tally.samples.every(({ reason }) => NO_RECORD.includes(reason)))
    throw withoutRecords();
  for (const option of missing) {
    if (tally.account[option === "at" ? "undated" : "unmapped"] === 0) continue;
    const quoted = JSON.stringify(options[option]);
    throw new CommandError("wrong-use", {
      en: `--${option} needs a field of the records, got ${quoted}: none has a value there`,
      ar: `يلزم ${apart(`--${option}`)} حقل من حقول السجلات، والمعطى ${apart(quoted)}: لا قيمة له في أي سجل`,
    });
  }
  return tally;
}

/** Only what was given. */
function given(values: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}
