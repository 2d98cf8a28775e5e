import { FeedbackError } from "../model/FeedbackError.js";
import { isExactCount } from "../model/isExactCount.js";
import { checkProgress } from "./checkProgress.js";
import { decoder } from "./decoder.js";
import { isStream } from "./isStream.js";
import type { ByteSource, StreamOptions } from "./Progress.js";
import { untilStopped } from "./untilStopped.js";

const UNSAID =
  " or an encoding that is named (encoding or --encoding: windows-1256, windows-1252, utf-16le), and a workbook to be saved as CSV";

/**
 * The text of a source, chunk by chunk, in UTF-8 unless the caller was told otherwise; `advance` counts the records of a chunk and returns how many there were so far,
 * at last without a text, and told whether the source ends within a character, which is left out: what holds it is not whole.
 * A byte order mark is dropped. Bytes that are not of the encoding are an error, never replaced: names would be lost.
 */
export async function readChunks(
  source: ByteSource,
  encoding: string | undefined,
  options: StreamOptions,
  advance: (text: string | undefined, isCut: boolean) => number,
): Promise<void> {
  const { onProgress, totalBytes, signal } = options;
  const isWhole = typeof source === "string" || isBytes(source);
  if (!isWhole && !isStream(source))
    throw new FeedbackError(
      "bad-input",
      "a source needs a text, bytes, or a stream of them (blob.stream(), response.body, new Uint8Array(buffer))",
      source,
    );
  // It would be a header without records.
  if (typeof source === "string" && /^[^\n,;\t|]{1,4096}\.(?:csv|tsv|txt)\s*$/i.test(source))
    throw new FeedbackError(
      "bad-input",
      "a source needs a file's text or stream (createReadStream), and not its name",
      source,
    );
  if (totalBytes !== undefined && !isExactCount(totalBytes))
    throw new FeedbackError("bad-option", "totalBytes needs a whole number from 0", totalBytes);
  const { decode, isCut } = encoding === undefined ? decoder("utf-8", UNSAID) : decoder(encoding, "");
  let [bytes, records, last] = [0, 0, ""];
  const take = async (text: string | undefined, isCut: boolean) => {
    const told = records;
    records = advance(text, isCut);
    // The last line may have no end, and is a record only where the text ends.
    if (text === undefined && records === told) return;
    await onProgress?.({ records, bytes, ...(totalBytes ? { fraction: Math.min(1, bytes / totalBytes) } : {}) });
  };
  checkProgress(onProgress);
  return untilStopped<Uint8Array | string, void>(signal, isWhole ? [source] : source, async (chunks) => {
    for await (const chunk of chunks) {
      signal?.throwIfAborted();
      if (typeof chunk !== "string" && !isBytes(chunk))
        throw new FeedbackError("bad-input", "a source needs chunks of text or bytes", chunk);
      if (onProgress) {
        const isText = typeof chunk === "string";
        bytes += (isText ? new TextEncoder().encode(chunk) : chunk).length;
        // Both halves of a character were taken for one that is lost, of three bytes.
        if (isText && /[\uD800-\uDBFF]$/.test(last) && /^[\uDC00-\uDFFF]/.test(chunk)) bytes -= 2;
        last = isText ? chunk.slice(-1) : "";
      }
      await take(decode(chunk), false);
    }
    signal?.throwIfAborted();
    await take(undefined, isCut());
  });
}

// Not by its class: bytes may come from another realm, as files do under a test runner.
function isBytes(value: unknown): value is Uint8Array {
  return ArrayBuffer.isView(value) && "BYTES_PER_ELEMENT" in value && value.BYTES_PER_ELEMENT === 1;
}
