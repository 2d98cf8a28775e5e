import { FeedbackError } from "../model/FeedbackError.js";
import type { StopSignal } from "./Progress.js";

/**
 * What a long read comes to, or the reason of a signal that stops it, at once: a source that hangs may never give the chunk after
 * which the signal would be asked.
 */
export async function untilStopped<Result>(
  signal: StopSignal | undefined,
  read: () => Promise<Result>,
): Promise<Result> {
  // Callers without types hand in anything.
  if (signal !== undefined && typeof signal?.throwIfAborted !== "function")
    throw new FeedbackError("bad-option", "signal needs a signal that can be asked, such as an AbortSignal", signal);
  signal?.throwIfAborted();
  if (!signal?.addEventListener) return read();
  let tell = () => {};
  const stopped = new Promise<never>((_resolve, reject) => {
    tell = () => {
      try {
        signal.throwIfAborted();
      } catch (reason) {
        reject(reason);
      }
    };
  });
  signal.addEventListener("abort", tell);
  try {
    return await Promise.race([read(), stopped]);
  } finally {
    signal.removeEventListener?.("abort", tell);
  }
}
