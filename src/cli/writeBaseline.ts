import { writeFile } from "node:fs/promises";
import type { Finding } from "beneficiary-feedback";
import { CommandError } from "./CommandError.js";

/** Writes findings as waivers of one reason. */
export async function writeBaseline(name: string, findings: readonly Finding[], reason: string): Promise<void> {
  const waivers = findings.map(({ code, path, published, computed }) => ({ code, path, published, computed, reason }));
  try {
    await writeFile(name, `${JSON.stringify({ baselineVersion: 1, findings: waivers }, null, 2)}\n`);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : error;
    throw new CommandError("cannot-write", `${name}: ${code}`);
  }
}
