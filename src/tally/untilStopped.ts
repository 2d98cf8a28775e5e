import { FeedbackError } from "../model/FeedbackError.js";
import type { StopSignal } from "./Progress.js";

type Items<Item> = AsyncIterable<Item> | Iterable<Item>;

/** A stream of the web. */
interface Readable<Item> {
  getReader(): { read(): Promise<IteratorResult<Item, unknown>>; releaseLock(): void };
}

/**
 * What a long read of a source comes to, or the reason of a signal that stops it, at once: a source that hangs may never give the chunk after
 * which the signal would be asked. A stream of the web is not locked any more then, so that it can be cancelled.
 */
export async function untilStopped<Item, Result>(
  signal: StopSignal | undefined,
  source: Items<Item>,
  read: (items: Items<Item>) => Promise<Result>,
): Promise<Result> {
  // Callers without types hand in anything.
  if (signal !== undefined && typeof signal?.throwIfAborted !== "function")
    throw new FeedbackError("bad-option", "signal needs a signal that can be asked, such as an AbortSignal", signal);
  signal?.throwIfAborted();
  const reader = isReadable<Item>(source) ? source.getReader() : undefined;
  const items = reader ? { [Symbol.asyncIterator]: () => ({ next: () => reader.read() }) } : source;
  let tell = () => {};
  const stopped = new Promise<never>((_resolve, reject) => {
    tell = () => {
      try {
        signal?.throwIfAborted();
      } catch (reason) {
        reject(reason);
      }
    };
  });
  signal?.addEventListener?.("abort", tell);
  try {
    return await Promise.race([read(items), stopped]);
  } finally {
    signal?.removeEventListener?.("abort", tell);
    try {
      reader?.releaseLock();
    } catch {
      // An older stream does not unlock while it is waited for; what stopped the read is told all the same.
    }
  }
}

function isReadable<Item>(source: object): source is Readable<Item> {
  return "getReader" in source && typeof source.getReader === "function";
}
