import { parseArgs } from "node:util";
import { LANGUAGES, NUMERALS } from "beneficiary-feedback";
import { CommandError } from "./CommandError.js";
import type { CommandLine } from "./CommandLine.js";
import { COMMANDS, COMMON, OPTIONS } from "./commandTable.js";

/** The arguments of the process as what they ask for, every option known and allowed where it stands. */
export function readCommandLine(args: readonly string[]): CommandLine {
  const { values, positionals } = parse(args);
  const [command = "", ...operands] = positionals;
  const flags = new Set(Object.keys(values).filter((name) => values[name] === true));
  const texts = Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
  );
  const lists = Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (Array.isArray(value) ? [[name, value.map(String)]] : [])),
  );
  const language = LANGUAGES.find((each) => each === texts["language"]);
  const numerals = NUMERALS.find((each) => each === texts["numerals"]);
  const line = {
    command,
    operands,
    values: texts,
    lists,
    flags,
    ...(language && { language }),
    ...(numerals && { numerals }),
  };
  if (!flags.has("help") && !flags.has("version")) checkUse(line, Object.keys(values));
  return line;
}

function parse(args: readonly string[]): ReturnType<typeof parseArgs> {
  const options = Object.fromEntries(
    Object.entries(OPTIONS).map(([name, { type, multiple = false }]) => [name, { type, multiple }]),
  );
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new CommandError("wrong-use", error instanceof Error ? (error.message.split(". ")[0] ?? "") : String(error));
  }
}

function checkUse({ command, operands, values, lists }: CommandLine, given: readonly string[]): void {
  const shape = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  if (shape === undefined) {
    const found = command === "" ? "no command" : `unknown command ${JSON.stringify(command)}`;
    throw new CommandError("wrong-use", `${found}; one of ${Object.keys(COMMANDS).join(", ")} is needed`);
  }
  const [fewest, most] = shape.operands;
  if (operands.length < fewest || operands.length > most)
    throw new CommandError("wrong-use", `usage: beneficiary-feedback ${shape.usage}`);
  if ([...operands, ...(lists["earlier"] ?? [])].filter((operand) => operand === "-").length > 1)
    throw new CommandError("wrong-use", "standard input can be read only once");
  for (const name of given) {
    if (!COMMON.includes(name) && !shape.options.includes(name))
      throw new CommandError("wrong-use", `${command} takes no --${name}`);
    const among = OPTIONS[name]?.among;
    if (among !== undefined && !among.includes(values[name] ?? ""))
      throw new CommandError("wrong-use", `--${name} needs one of ${among.join(", ")}`);
  }
}
