import { open } from "node:fs/promises";
import type { ByteSource } from "beneficiary-feedback";
import type { Terminal } from "./CommandLine.js";
import { readProblem } from "./readProblem.js";

/** A file, or standard input for `-`, as a stream of bytes, and its size where it is known. */
export async function openInput(
  name: string,
  { stdin }: Terminal,
): Promise<{ readonly source: ByteSource; readonly totalBytes?: number }> {
  if (name === "-") return { source: stdin };
  try {
    const file = await open(name);
    const stats = await file.stat();
    if (!stats.isDirectory()) return { source: file.createReadStream(), totalBytes: stats.size };
    await file.close();
  } catch (error) {
    throw readProblem(name, error);
  }
  throw readProblem(name, { code: "EISDIR" });
}
