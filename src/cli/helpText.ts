import { COMMANDS, COMMON, OPTIONS, WRITING } from "./commandTable.js";

const EXITS = `Exit codes:
  0  passed, or written
  1  findings: something disagrees, is unexplained, or could not be counted
  2  wrong use, or an input that cannot be read
  3  nothing was checked, or a check could not be made`;

/** The help of the command, or of one of its parts. */
export function helpText(command?: string): string {
  const shape = command === undefined ? undefined : COMMANDS[command];
  if (shape === undefined) {
    const commands = Object.values(COMMANDS).map(({ usage, about }) => row(usage, about));
    const lines = [
      "Usage: beneficiary-feedback COMMAND …",
      "",
      ...commands,
      "",
      ...optionRows([...WRITING, ...COMMON]),
    ];
    return [...lines, "", "- stands for standard input. COMMAND --help tells more.", "", EXITS, ""].join("\n");
  }
  const options = optionRows([...shape.options, ...COMMON]);
  return [`Usage: beneficiary-feedback ${shape.usage}`, `It ${shape.about}.`, "", ...options, "", EXITS, ""].join("\n");
}

function optionRows(names: readonly string[]): readonly string[] {
  return names.map((name) => row(`--${name}`, OPTIONS[name]?.about ?? ""));
}

function row(left: string, right: string): string {
  return `  ${left.padEnd(42)} ${right}`;
}
