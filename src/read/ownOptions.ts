import { isByName } from "../tally/isByName.js";

/**
 * Options as they are when a function is called: a file is read later, when its caller may have changed the same object for the next
 * one. Their lists and objects are copied too, and the lists in those.
 */
export function ownOptions<Options extends object>(options: Options): Options {
  const own = { ...options };
  // Those that are inherited as well.
  for (const name in options) own[name] = copyOf(options[name]);
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
