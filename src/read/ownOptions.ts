import { isByName } from "../tally/isByName.js";
import type { StreamOptions } from "../tally/Progress.js";
import { withInherited } from "../tally/withInherited.js";

/**
 * Options as they are when a function is called: a file is read later, when its caller may have changed the same object for the next
 * one. Their lists and objects are copied too, and the lists in those. A signal is left out, whose copy would be an empty object, and so is
 * `onProgress`: what reads the chunks takes both from the options themselves.
 */
export function ownOptions<Options extends StreamOptions>(options: Options): Omit<Options, "onProgress" | "signal"> {
  const all = withInherited(options);
  for (const name in all) if (name !== "onProgress" && name !== "signal") all[name] = copyOf(all[name]);
  const { onProgress, signal, ...own } = all;
  return own;
}

function copyOf<Value>(value: Value): Value {
  if (!isByName(value)) return listCopyOf(value);
  const own = { ...value };
  for (const name in own) if (Object.hasOwn(Object(own), name)) own[name] = listCopyOf(own[name]);
  return own;
}

function listCopyOf<Value>(value: Value): Value {
  return Array.isArray(value) ? Object.assign([], value) : value;
}
