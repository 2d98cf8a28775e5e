import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { type CommandLine, EXIT, type Terminal } from "./CommandLine.js";

/** `schema` */
export async function schemaCommand(_: CommandLine, terminal: Terminal): Promise<number> {
  const file = createRequire(import.meta.url).resolve("beneficiary-feedback/feedback-report.schema.json");
  terminal.out(await readFile(file, "utf8"));
  return EXIT.passed;
}
