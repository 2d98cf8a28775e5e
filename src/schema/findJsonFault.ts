import { MAX_DEPTH } from "./findHostile.js";
import { isRoundedToWhole } from "./isRoundedToWhole.js";
import type { JsonNeed } from "./jsonNeeds.js";

/** Where a text stops being the JSON of a report: `at` counts from 0. */
export interface JsonFault {
  readonly code: "bad-json" | "repeated-key" | "too-deep";
  readonly at: number;
  /** What it needs to be JSON, where it is none. */
  readonly needs?: JsonNeed;
  /** Where it is JSON, the keys and places that lead there. */
  readonly path: readonly PropertyKey[];
}

/** An object or list that is not closed yet. */
interface Open {
  /** The keys read so far; a list has none. */
  readonly keys: Set<string> | undefined;
  /** The key or place that is being read. */
  place: string | number;
}

const SPACE = /[ \t\n\r]*/y;
const PLAIN = /[ !#-[\]-\uFFFF]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;
const SCALAR = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y;

/**
 * Looks for the first place where a text is not JSON, where an object has a key for the second time, which `JSON.parse` would
 * silently take for the first, where it goes deeper than any report, where a number with decimals would become a whole number,
 * or where one is larger than any count.
 * It says the same in every engine.
 *
 * @param json - the text, without a byte order mark
 * @returns the place and what is needed there, or `undefined` where there is no fault
 */
export function findJsonFault(json: string): JsonFault | undefined {
  const open: Open[] = [];
  let needs: JsonNeed = "value";
  let at = 0;
  const fault = (place = at): JsonFault => ({
    code: "bad-json",
    at: place,
    needs: likelier(needs, json, place, open),
    path: [],
  });
  const refuse = (code: JsonFault["code"]): JsonFault => ({ code, at, path: open.map(({ place }) => place) });
  const goOn = (): JsonNeed => {
    const inner = open.at(-1);
    return inner === undefined ? "end" : inner.keys ? "comma-or-brace" : "comma-or-bracket";
  };
  const close = (): JsonNeed => {
    open.pop();
    return goOn();
  };

  for (;;) {
    at = endOf(SPACE, json, at);
    const char = json[at] ?? "";
    const inner = open.at(-1);
    if (needs === "end") return char === "" ? undefined : fault();
    if (needs === "colon") {
      if (char !== ":") return fault();
      needs = "value";
      at++;
    } else if (needs === "comma-or-brace" || needs === "comma-or-bracket") {
      if (char === ",") {
        needs = needs === "comma-or-brace" ? "key" : "value";
        if (typeof inner?.place === "number") inner.place++;
      } else if (char === (needs === "comma-or-brace" ? "}" : "]")) needs = close();
      else return fault();
      at++;
    } else if (char === (needs === "key-or-brace" ? "}" : needs === "value-or-bracket" ? "]" : "none")) {
      needs = close();
      at++;
    } else if (char === '"') {
      const end = endOfString(json, at + 1);
      if (typeof end !== "number") {
        needs = end.needs;
        return fault(end.at);
      }
      if (needs === "key" || needs === "key-or-brace") {
        const key: unknown = JSON.parse(json.slice(at, end));
        if (inner?.keys === undefined || typeof key !== "string") return fault();
        inner.place = key;
        if (inner.keys.has(key)) return refuse("repeated-key");
        inner.keys.add(key);
        needs = "colon";
      } else needs = goOn();
      at = end;
    } else if (needs === "key" || needs === "key-or-brace") return fault();
    else if (char === "{" || char === "[") {
      if (open.length === MAX_DEPTH) return refuse("too-deep");
      const isObject: boolean = char === "{";
      open.push({ keys: isObject ? new Set() : undefined, place: 0 });
      needs = isObject ? "key-or-brace" : "value-or-bracket";
      at++;
    } else {
      const end = endOf(SCALAR, json, at);
      if (end === at) return fault();
      const scalar = json.slice(at, end);
      if (isRoundedToWhole(scalar)) return { ...fault(), needs: "fewer-decimals" };
      // It may be read as another number, and no message should name one that the text does not have.
      if (Math.abs(Number(scalar)) > Number.MAX_SAFE_INTEGER) return { ...fault(), needs: "smaller-number" };
      needs = goOn();
      at = end;
    }
  }
}

/** What is needed where the usual slips of the hand are seen: a comma too many, counts that are not there, and numbers as they are printed. */
function likelier(needs: JsonNeed, json: string, at: number, open: readonly Open[]): JsonNeed {
  const char = json[at] ?? "";
  const isItem = needs === "value" && open.at(-1)?.keys === undefined;
  if ((needs === "key" && char === "}") || (isItem && char === "]")) return "no-comma";
  if (needs === "key" && /\d/.test(char)) return "key-or-number";
  if (needs.startsWith("value") && /[٠-٩۰-۹]/.test(char)) return "ascii-digits";
  // Behind a month or another period.
  if (needs === "value" && !isItem && /^\d{4}/.test(`${open.at(-1)?.place}`)) return "count";
  // Only a number that begins with 0 ends in front of a digit.
  if (/^0\d/.test(json.slice(at - 1, at + 1)) && (needs === "end" || needs.startsWith("comma"))) return "no-zero";
  return needs === "comma-or-brace" && char === "٬" ? "no-separators" : needs;
}

/** Where what matches at a place ends; the place itself where nothing matches. */
function endOf(pattern: RegExp, json: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(json) ? pattern.lastIndex : at;
}

function endOfString(json: string, from: number): number | { readonly at: number; readonly needs: JsonNeed } {
  for (let at = from; ; ) {
    at = endOf(PLAIN, json, at);
    const char = json[at] ?? "\n";
    if (char === '"') return at + 1;
    if (char !== "\\") return { at, needs: /[\r\n]/.test(char) ? "quote" : "no-control" };
    const end = endOf(ESCAPE, json, at);
    if (end === at) return { at, needs: "escape" };
    at = end;
  }
}
