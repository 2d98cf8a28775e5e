import { isStream } from "./isStream.js";

/**
 * What comes of a source that was handed over, or the error; the source is let go of then, also where nothing was read of it. What goes through
 * it cannot do so where it stalls: the `return` of an iterator waits for the chunk that was asked for.
 */
export async function orLetGo<Result>(source: unknown, read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    // Not waited for, since it may stall as well; nor is what fails there told instead.
    letGo(source).catch(() => {});
    throw error;
  }
}

async function letGo(source: unknown): Promise<void> {
  if (typeof source !== "object" || source === null || !isStream(source)) return;
  // As Node's streams have it. The error of one that could not be opened would end the process where nobody hears it.
  if ("destroy" in source && typeof source.destroy === "function") {
    if ("on" in source && typeof source.on === "function") source.on("error", () => {});
    source.destroy();
  } else if ("cancel" in source && typeof source.cancel === "function") await source.cancel();
  else if ("return" in source && typeof source.return === "function") await source.return();
}
