import { FeedbackError } from "../model/FeedbackError.js";
import { isExactCount } from "../model/isExactCount.js";
import { checkProgress } from "./checkProgress.js";
import { isStream } from "./isStream.js";
import type { ByteSource, StreamOptions } from "./Progress.js";
import { untilStopped } from "./untilStopped.js";

const UNSAID =
  " or an encoding that is named (--encoding windows-1256, windows-1252, utf-16le), and a workbook to be saved as CSV";

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
    throw new FeedbackError("bad-input", "a source needs a text, bytes, or a stream of them", source);
  if (totalBytes !== undefined && !isExactCount(totalBytes))
    throw new FeedbackError("bad-option", "totalBytes needs a whole number from 0", totalBytes);
  const { decode, isCut } = decoder(encoding ?? "utf-8", encoding === undefined ? UNSAID : "");
  let [bytes, records] = [0, 0];
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
      if (onProgress) bytes += (typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk).length;
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

function decoder(encoding: string, hint: string) {
  let utf: TextDecoder;
  try {
    // The mark is dropped here: a decoder that is not streaming would drop one at the beginning of every chunk.
    utf = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  } catch {
    throw new FeedbackError("bad-option", "encoding needs a name such as utf-8 or windows-1256", encoding);
  }
  // Engines decode whole UTF-8 much faster than a stream of it, and what is ASCII takes a byte a character.
  const isUtf8 = utf.encoding === "utf-8";
  let tail = new Uint8Array();
  let isFirst = true;
  let done = 0;

  function text(chunk: Uint8Array): string {
    const bytes = isUtf8 ? joined(tail, chunk) : chunk;
    const whole = isUtf8 ? wholeLength(bytes) : bytes.length;
    try {
      const decoded = utf.decode(bytes.subarray(0, whole), { stream: !isUtf8 });
      // A copy: a source may fill its buffer again.
      tail = Uint8Array.from(bytes.subarray(whole));
      done += whole;
      return decoded;
    } catch {
      return refuse(bytes);
    }
  }

  function refuse(bytes: Uint8Array): never {
    const bad = isUtf8 ? firstBad(bytes) : 0;
    const shown = Array.from(bytes.subarray(bad, bad + 4), (byte) => `0x${byte.toString(16).padStart(2, "0")}`);
    const [value, path] = isUtf8
      ? [shown.filter((byte) => byte > "0x7f").join(" "), `byte ${done + bad + 1}`]
      : ["other bytes", `bytes ${done + 1} to ${done + bytes.length}`];
    throw new FeedbackError("bad-input", `a source needs text in ${encoding}${hint}`, value, path);
  }

  return {
    decode(chunk: Uint8Array | string) {
      const decoded = typeof chunk === "string" ? chunk : text(chunk);
      const rest = isFirst && decoded.startsWith("\uFEFF") ? decoded.slice(1) : decoded;
      isFirst &&= decoded === "";
      return rest;
    },
    /** Whether the bytes so far end within a character. */
    isCut() {
      if (isUtf8) return tail.length > 0 && (isUtf8Start(tail) || refuse(tail));
      try {
        return utf.decode() !== "";
      } catch {
        return true;
      }
    },
  };
}

function joined(tail: Uint8Array, chunk: Uint8Array): Uint8Array {
  if (tail.length === 0) return chunk;
  const both = new Uint8Array(tail.length + chunk.length);
  both.set(tail);
  both.set(chunk, tail.length);
  return both;
}

/** How many bytes of UTF-8 come before a character that is cut at the end. */
function wholeLength(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    // The first byte of a character says how many follow it; the others begin with the bits 10.
    if (byte >= 0xc0) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back ? bytes.length - back : bytes.length;
    if (byte < 0x80) break;
  }
  return bytes.length;
}

/** Where the first character begins that is none of UTF-8. */
function firstBad(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isUtf8Start(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return wholeLength(bytes.subarray(0, good));
}

/** Whether bytes are UTF-8, the last character of which may be cut. */
function isUtf8Start(bytes: Uint8Array): boolean {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true }) !== undefined;
  } catch {
    return false;
  }
}
