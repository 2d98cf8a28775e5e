import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { ByteSource } from "beneficiary-feedback";
import { CommandError } from "./CommandError.js";
import type { Terminal } from "./CommandLine.js";

/** A file, or standard input for `-`, as a stream of bytes, and its size where it is known. */
export async function openInput(
  name: string,
  { stdin }: Terminal,
): Promise<{ readonly source: ByteSource; readonly totalBytes?: number }> {
  if (name === "-") return { source: stdin };
  try {
    const { size } = await stat(name);
    return { source: createReadStream(name), totalBytes: size };
  } catch {
    throw new CommandError("cannot-read", `${name}: there is no such file`);
  }
}
