import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
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
    const stats = await stat(name);
    if (!stats.isDirectory()) return { source: chunksOf(name), totalBytes: stats.size };
  } catch (error) {
    throw readProblem(name, error);
  }
  throw readProblem(name, { code: "EISDIR" });
}

/** Opened only when it is read: where an option is refused before, nobody would close it. */
async function* chunksOf(name: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(name);
  } catch (error) {
    throw readProblem(name, error);
  }
}
