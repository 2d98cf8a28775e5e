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
    utf = new TextDecoder(encoding, { fatal: true });
  } catch {
    throw new FeedbackError("bad-option", "encoding needs a name such as utf-8 or windows-1256", encoding);
  }
  let isFirst = true;
  return (chunk) => {
    if (typeof chunk === "string") {
      const text = isFirst && chunk.startsWith("\uFEFF") ? chunk.slice(1) : chunk;
      isFirst &&= chunk === "";
      return text;
    }
    try {
      return chunk === undefined ? utf.decode() : utf.decode(chunk, { stream: true });
    } catch {
      throw new FeedbackError("bad-input", "a source needs text in the encoding that is named", encoding);
    }
  };
}
