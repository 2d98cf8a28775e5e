import type { WebStream } from "./Progress.js";

/** Whether something is a stream of the web: in Safari and in older Chrome and Firefox it has only its reader. */
export function isWebStream<Item, Other extends object>(source: Other | WebStream<Item>): source is WebStream<Item> {
  return "getReader" in source && typeof source.getReader === "function";
}
