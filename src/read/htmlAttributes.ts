const PLACES = ["x", "y", "dy"];
/** Converters place the characters of a word one by one; only what moves one down from the last tells that it is none of them. */
const PLACES_OF_ONE = ["dy"];
const WANTED = [
  "hidden",
  "popover",
  "style",
  "role",
  "type",
  "open",
  "controls",
  "colspan",
  "rowspan",
  "value",
  "data-figure",
  ...PLACES,
];
const MOST_COLUMNS = 1000;
const MOST_ROWS = 65534;
const NO_DISPLAY = /(?:^|[;\s])display\s*:\s*none(?![\w-])/i;
/** The last that is said counts. */
const VISIBILITY = /^(?:.*[;\s])?visibility\s*:\s*(hidden|visible|initial)(?![\w-])/is;

/** The attributes of a start tag that matter to its text. */
export interface HtmlAttributes {
  readonly start: (name: string) => void;
  /** Adds to the value of the attribute that was started last. */
  readonly add: (value: string) => void;
  readonly clear: () => void;
  readonly get: (name: string) => string | undefined;
  /** Whether the element of that name takes itself out of the page, with what is in it. */
  readonly hides: (name: string) => boolean;
  /** Whether what is in it is blank, in its place; where it says nothing, as what is around it is. */
  readonly isBlank: (outer: boolean) => boolean;
  /** Whether it places an element of that name, of one character or more, in its drawing, so that it stands on a line of its own. */
  readonly places: (name: string, isOne: boolean) => boolean;
  readonly columns: () => number;
  readonly rows: () => number;
}

/** Collects the attributes of one start tag after the other; of two with one name the first counts. */
export function htmlAttributes(): HtmlAttributes {
  const values = new Map<string, string>();
  let current = "";
  const get = (name: string) => values.get(name);
  return {
    start(written) {
      const name = written.toLowerCase();
      current = WANTED.includes(name) && !values.has(name) ? name : "";
      if (current !== "") values.set(current, "");
    },
    add(value) {
      if (current !== "") values.set(current, `${values.get(current)}${value}`);
    },
    clear: () => values.clear(),
    get,
    hides: (name) =>
      values.has("hidden") ||
      values.has("popover") ||
      (name === "dialog" && !values.has("open")) ||
      (name === "audio" && !values.has("controls")) ||
      (name === "input" && /^hidden$/i.test(get("type") ?? "")) ||
      NO_DISPLAY.test(get("style") ?? ""),
    isBlank(outer) {
      const said = VISIBILITY.exec(get("style") ?? "")?.[1];
      return said === undefined ? outer : said.toLowerCase() === "hidden";
    },
    places: (name, isOne) =>
      name === "text" || (name === "tspan" && (isOne ? PLACES_OF_ONE : PLACES).some((place) => values.has(place))),
    columns: () => spanOf(get("colspan"), 1, MOST_COLUMNS),
    rows: () => spanOf(get("rowspan"), MOST_ROWS, MOST_ROWS),
  };
}

/** What HTML makes of a `colspan` or `rowspan`: 0 is a span to the end for rows, and a mistake for columns. */
function spanOf(text: string | undefined, zero: number, most: number): number {
  const digits = /^[ \t\n\f\r]*\+?(\d{1,9})/.exec(text ?? "")?.[1];
  if (digits === undefined) return 1;
  const span = Number(digits);
  return span === 0 ? zero : Math.min(span, most);
}
