import { FeedbackError } from "../model/FeedbackError.js";
import type { ByteSource, StreamOptions } from "./Progress.js";

const CHUNKED = [Symbol.asyncIterator, Symbol.iterator];

/**
 * The text of a source, chunk by chunk; `advance` counts the records of a chunk and returns how many there were so far.
 * A byte order mark is dropped. Bytes that are not of the encoding are an error, never replaced: names would be lost.
 */
export async function readChunks(
  source: ByteSource,
  encoding: string,
  options: StreamOptions,
  advance: (text: string) => number,
): Promise<void> {
  const { onProgress, totalBytes, signal } = options;
  const isWhole = typeof source === "string" || source instanceof Uint8Array;
  if (!isWhole && !CHUNKED.some((way) => way in Object(source)))
    throw new FeedbackError("bad-input", "a source needs a text, bytes, or a stream of them", source);
  const decode = decoder(encoding);
  let bytes = 0;
  signal?.throwIfAborted();
  for await (const chunk of isWhole ? [source] : source) {
    signal?.throwIfAborted();
    bytes += chunk.length;
    const records = advance(decode(chunk));
    onProgress?.({ records, bytes, ...(totalBytes ? { fraction: Math.min(1, bytes / totalBytes) } : {}) });
  }
  signal?.throwIfAborted();
  advance(decode());
}

function decoder(encoding: string): (chunk?: Uint8Array | string) => string {
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
  function text(chunk?: Uint8Array): string {
    if (!isUtf8) return utf.decode(chunk, { stream: chunk !== undefined });
    const bytes = chunk === undefined ? tail : joined(tail, chunk);
    const whole = chunk === undefined ? bytes.length : wholeLength(bytes);
    // A copy: a source may fill its buffer again.
    tail = Uint8Array.from(bytes.subarray(whole));
    return utf.decode(bytes.subarray(0, whole));
  }
  let isFirst = true;
  return (chunk) => {
    try {
      const decoded = typeof chunk === "string" ? chunk : text(chunk);
      const rest = isFirst && decoded.startsWith("\uFEFF") ? decoded.slice(1) : decoded;
      isFirst &&= decoded === "";
      return rest;
    } catch {
      throw new FeedbackError("bad-input", "a source needs text in the encoding that is named", encoding);
    }
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
