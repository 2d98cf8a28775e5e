import { FeedbackError } from "../model/FeedbackError.js";
import { isWebStream } from "./isWebStream.js";
import type { StopSignal, WebStream } from "./Progress.js";

type Items<Item> = AsyncIterable<Item> | Iterable<Item>;

/**
 * What a long read of a source comes to, or the reason of a signal that stops it, at once: a source that hangs may never give the chunk after
 * which the signal would be asked. A stream of the web is not locked any more then, so that it can be cancelled.
 */
export async function untilStopped<Item, Result>(
  signal: StopSignal | undefined,
  source: Items<Item> | WebStream<Item>,
  read: (items: Items<Item>) => Promise<Result>,
): Promise<Result> {
  // Callers without types hand in anything.
  if (signal !== undefined && typeof signal?.throwIfAborted !== "function")
    throw new FeedbackError("bad-option", "signal needs a signal that can be asked, such as an AbortSignal", signal);
  signal?.throwIfAborted();
  const { items, unlock } = opened(source);
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
      unlock();
    } catch {
      // An older stream does not unlock while it is waited for; what stopped the read is told all the same.
    }
  }
}

function opened<Item>(source: Items<Item> | WebStream<Item>): { readonly items: Items<Item>; unlock(): void } {
  if (!isWebStream<Item, Items<Item>>(source)) return { items: source, unlock() {} };
  const reader = source.getReader();
  const next = async (): Promise<IteratorResult<Item, undefined>> => {
    const read = await reader.read();
    return read.done ? { done: true, value: undefined } : read;
  };
  return { items: { [Symbol.asyncIterator]: () => ({ next }) }, unlock: () => reader.releaseLock() };
}
