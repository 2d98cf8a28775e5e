import { parseArgs } from "node:util";
import { LANGUAGES, NUMERALS } from "beneficiary-feedback";
import { apart } from "./apart.js";
import { CommandError, type InBoth } from "./CommandError.js";
import type { CommandLine } from "./CommandLine.js";
import { COMMANDS, COMMON, type CommandShape, OPTIONS } from "./commandTable.js";
import { nearName } from "./nearName.js";
import { needsOneOf } from "./needsOneOf.js";

/** Options that say nothing without another. */
const NEEDS: Readonly<Record<string, string>> = { reason: "write-baseline", events: "earlier" };

/** The arguments of the process as what they ask for, every option known and allowed where it stands. */
export function readCommandLine(args: readonly string[]): CommandLine {
  const { values, positionals } = parse(args);
  const isHelp = positionals[0] === "help";
  const [command = "", ...operands] = isHelp ? positionals.slice(1) : positionals;
  const flags = new Set(Object.keys(values).filter((name) => values[name] === true));
  if (isHelp) flags.add("help");
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
  if (flags.has("version")) return line;
  if (!flags.has("help")) {
    checkUse(line, Object.keys(values));
    return line;
  }
  if (command !== "") shapeOf(command);
  checkAmong("language", texts["language"] ?? "en");
  return line;
}

function parse(args: readonly string[]): ReturnType<typeof parseArgs> {
  const options = Object.fromEntries(
    Object.entries(OPTIONS).map(([name, { type, multiple = false, short }]) => [
      name,
      { type, multiple, ...(short && { short }) },
    ]),
  );
  try {
    const parsed = parseArgs({ args: [...args], options, allowPositionals: true, tokens: true });
    checkOnce(parsed.tokens.flatMap((token) => (token.kind === "option" ? [token.name] : [])));
    return parsed;
  } catch (error) {
    throw error instanceof CommandError ? error : new CommandError("wrong-use", argumentText(error));
  }
}

/** Of a value given twice the first would be passed over without a word. */
function checkOnce(names: readonly string[]): void {
  const again = names.find(
    (name, index) => OPTIONS[name]?.type === "string" && !OPTIONS[name].multiple && names.indexOf(name) < index,
  );
  if (again !== undefined)
    throw new CommandError("wrong-use", {
      en: `--${again} can be given once only`,
      ar: `لا يُعطى الخيار ${apart(`--${again}`)} إلا مرة واحدة`,
    });
}

/** What Node says of arguments it cannot take, which is in English only. */
function argumentText(error: unknown): InBoth {
  const en = error instanceof Error ? (error.message.split(". ")[0] ?? "") : String(error);
  const given = /--?[^\s'=]+/.exec(en)?.[0] ?? en;
  const option = apart(given);
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") {
    const near = nearName(given, Object.keys(OPTIONS));
    const meant = meantText(near && `--${near}`);
    return { en: en + meant.en, ar: `خيار غير معروف: ${option}${meant.ar}` };
  }
  if (code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") return { en, ar: `قيمة لا تصلح للخيار ${option}، أو لا قيمة له` };
  return { en, ar: apart(en) };
}

function meantText(near: string | undefined): InBoth {
  if (near === undefined) return { en: "", ar: "" };
  return { en: ` (did you mean ${near}?)`, ar: ` (لعل المقصود ${apart(near)})` };
}

function shapeOf(command: string): CommandShape {
  const shape = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  if (shape === undefined) {
    const quoted = JSON.stringify(command);
    const names = Object.keys(COMMANDS);
    const meant = meantText(nearName(command, names));
    throw new CommandError("wrong-use", {
      en: `${command === "" ? "no command" : `unknown command ${quoted}${meant.en}`}; one of ${names.join(", ")} is needed`,
      ar: `${command === "" ? "لم يُذكر أمر" : `أمر غير معروف ${apart(quoted)}${meant.ar}`}؛ المطلوب واحد من: ${names.map(apart).join("، ")}`,
    });
  }
  return shape;
}

function checkUse({ command, operands, values, lists }: CommandLine, given: readonly string[]): void {
  const shape = shapeOf(command);
  const [fewest, most] = shape.operands;
  if (operands.length < fewest || operands.length > most)
    throw new CommandError("wrong-use", {
      en: `usage: beneficiary-feedback ${shape.usage}`,
      ar: `الاستعمال: ${apart(`beneficiary-feedback ${shape.usage}`)}`,
    });
  const several = [...(lists["earlier"] ?? []), ...(lists["part"] ?? [])];
  const inputs = [...operands, ...several, values["previous"], values["baseline"], values["events"]];
  if (inputs.filter((input) => input === "-").length > 1)
    throw new CommandError("wrong-use", {
      en: "standard input can be read only once",
      ar: "لا يُقرأ المدخل المعياري إلا مرة واحدة",
    });
  if (values["write-baseline"] === "-" || values["write-baseline"] === "")
    throw new CommandError("wrong-use", {
      en: "--write-baseline needs the name of a file",
      ar: `يلزم ${apart("--write-baseline")} اسم ملف`,
    });
  for (const name of given) {
    if (!COMMON.includes(name) && !shape.options.includes(name))
      throw new CommandError("wrong-use", {
        en: `${command} takes no --${name}`,
        ar: `لا يقبل ${apart(command)} الخيار ${apart(`--${name}`)}`,
      });
    const other = NEEDS[name];
    if (other !== undefined && !given.includes(other))
      throw new CommandError("wrong-use", {
        en: `--${name} needs --${other}`,
        ar: `لا يصح ${apart(`--${name}`)} إلا مع ${apart(`--${other}`)}`,
      });
    checkAmong(name, values[name]);
  }
}

function checkAmong(name: string, value: string | undefined): void {
  const among = OPTIONS[name]?.among;
  if (among !== undefined && !among.includes(value ?? "")) throw needsOneOf(`--${name}`, among, value);
}
