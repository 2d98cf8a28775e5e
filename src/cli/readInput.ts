import { constants } from "node:buffer";
import { readFile } from "node:fs/promises";
import { apart } from "./apart.js";
import { CommandError } from "./CommandError.js";
import type { Terminal } from "./CommandLine.js";
import { inputName } from "./inputName.js";
import { readProblem } from "./readProblem.js";

/** The text of a file, or of standard input for `-`; it must be UTF-8, with or without a byte order mark. */
export async function readInput(name: string, { stdin }: Terminal): Promise<string> {
  const bytes = name === "-" ? await gather(stdin) : await readBytes(name);
  try {
    // UTF-16 without a byte order mark may be UTF-8 as well, of a kind that no text is.
    if (!bytes.includes(0)) return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // Of a text that is longer than any string can be, the decoder says the same as of one that is no UTF-8.
    if (bytes.length > constants.MAX_STRING_LENGTH) throw readProblem(name, { code: "ERR_FS_FILE_TOO_LARGE" });
  }
  const file = inputName(name);
  throw new CommandError("cannot-read", {
    en: `${file.en} is not UTF-8; save it as text in UTF-8, a document as HTML, a workbook as CSV`,
    ar: `${file.ar}: ليس بترميز ${apart("UTF-8")}؛ يُحفظ نصًا بهذا الترميز، والمستند ${apart("HTML")}، والجدول ${apart("CSV")}`,
  });
}

async function readBytes(name: string): Promise<Uint8Array> {
  try {
    return await readFile(name);
  } catch (error) {
    throw readProblem(name, error);
  }
}

async function gather(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
