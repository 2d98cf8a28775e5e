import { type Tally, tallyNdjson } from "beneficiary-feedback";
import { tallyCsv } from "beneficiary-feedback/csv";
import { CommandError } from "./CommandError.js";
import { type CommandLine, EXIT, type Terminal } from "./CommandLine.js";
import { openInput } from "./openInput.js";
import { progressBar } from "./progressBar.js";
import { tallyText } from "./tallyText.js";

/** `count RECORDS --at FIELD --channel FIELD` */
export async function countCommand(line: CommandLine, terminal: Terminal): Promise<number> {
  const name = line.operands[0] ?? "-";
  const tally = await countRecords(name, line, terminal);
  terminal.out(line.flags.has("json") ? `${JSON.stringify(tally, null, 2)}\n` : tallyText(tally));
  const { counted, undated, malformed, conflicting, unmapped } = tally.account;
  if (undated + malformed + conflicting + unmapped > 0) return EXIT.findings;
  return counted > 0 ? EXIT.passed : EXIT.unchecked;
}

async function countRecords(name: string, { values }: CommandLine, terminal: Terminal): Promise<Tally> {
  const { at, channel, id, period, timestamp, encoding, delimiter } = values;
  if (at === undefined || channel === undefined)
    throw new CommandError("wrong-use", "count needs --at and --channel, the names of two fields");
  const format = values["format"] ?? (/\.(?:ndjson|jsonl)$/i.test(name) ? "ndjson" : "csv");
  if (format !== "csv" && format !== "ndjson") throw new CommandError("wrong-use", "--format needs one of csv, ndjson");
  const { source, totalBytes } = await openInput(name, terminal);
  const bar = progressBar(terminal);
  const { "time-zone": timeZone, "source-time-zone": sourceTimeZone } = values;
  const options = {
    at,
    channel,
    ...given({ id, period, timestamp, timeZone, sourceTimeZone }),
    ...(totalBytes === undefined ? {} : { totalBytes }),
    onProgress: bar.update,
    signal: terminal.signal,
  };
  try {
    if (format === "ndjson") return await tallyNdjson(source, options);
    return await tallyCsv(source, { ...options, ...given({ encoding, delimiter }) });
  } finally {
    bar.clear();
  }
}

/** Only what was given. */
function given(values: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}
