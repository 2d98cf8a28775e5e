import type { RawIssue } from "./RawIssue.js";
import type { ReportIssueCode } from "./ReportIssue.js";

/** How many objects and lists may stand in each other. */
export const MAX_DEPTH = 16;
const MAX_TEXT = 10_000;
const MAX_ITEMS = 10_000;
const MAX_VALUES = 100_000;

/**
 * Looks for what no report holds, before anything else walks the input: cycles, getters, prototype keys, and more levels, items
 * or text than a report can need. Stops at the first.
 *
 * @param input - anything
 * @param instances - takes the class instances, which are not looked into
 * @returns the first such place, or `undefined` if the input, but for these, is plain data of a sane size
 */
export function findHostile(input: unknown, instances: Set<unknown>): RawIssue | undefined {
  const ancestors: object[] = [];
  let values = 0;

  // A path is built only on the way back from an issue.
  function visit(value: unknown): { code: ReportIssueCode; path: PropertyKey[]; value: unknown } | undefined {
    if (++values > MAX_VALUES) return { code: "too-large", path: [], value };
    if (typeof value === "string") {
      return value.length > MAX_TEXT ? { code: "too-long", path: [], value } : undefined;
    }
    if (typeof value !== "object" || value === null) return undefined;
    if (ancestors.includes(value)) return { code: "cycle", path: [], value };
    if (ancestors.length === MAX_DEPTH) return { code: "too-deep", path: [], value };
    if (Array.isArray(value) && value.length > MAX_ITEMS) return { code: "too-many", path: [], value };
    if (!isPlain(value)) {
      instances.add(value);
      return undefined;
    }

    ancestors.push(value);
    const keys = Object.keys(value);
    if (keys.length > MAX_ITEMS) return { code: "too-many", path: [], value };
    for (const key of keys) {
      if (key.length > MAX_TEXT) return { code: "too-long", path: [key], value: key };
      if (isPrototypeKey(key)) return { code: "forbidden-key", path: [key], value: key };
      const property = Object.getOwnPropertyDescriptor(value, key);
      if (property === undefined || !("value" in property)) {
        return { code: "not-plain", path: [key], value: "get" };
      }
      const issue = visit(property.value);
      if (issue !== undefined) {
        issue.path.unshift(key);
        return issue;
      }
    }
    ancestors.pop();
    return undefined;
  }

  return visit(input);
}

function isPrototypeKey(key: string): boolean {
  return key === "__proto__" || key === "constructor" || key === "prototype";
}

/** Plain objects of another realm (a frame, a test runner's sandbox) are plain too: their prototype is a root that owns what only `Object.prototype` owns. */
function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true;
  const prototype: object | null = Object.getPrototypeOf(value);
  return prototype === null || (Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, "isPrototypeOf"));
}
