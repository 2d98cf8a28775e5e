import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

interface Shape {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
}

const schema: Shape & { readonly $defs: Readonly<Record<string, Shape>> } = JSON.parse(
  readFileSync("docs/feedback-report.schema.json", "utf8"),
);
/** What stands in many places has rows of its own below the others, under these names. */
const SHARED: readonly (readonly [definition: string, row: string])[] = [
  ["Label", "text"],
  ["QualifiedCount", "count"],
  ["MissingCount", "count"],
  ["ExactRatio", "ratio"],
  ["CountedNoun", "noun"],
];

/** The paths of a shape's fields, those that are required with a star behind them. */
function pathsOf(shape: Shape, path: string): string[] {
  const name = shape.$ref?.split("/").at(-1);
  if (name === "Cell" || SHARED.some(([definition]) => definition === name)) return [];
  const { properties = {}, required = [], items, anyOf = [] } = name === undefined ? shape : (schema.$defs[name] ?? {});
  return [
    ...Object.entries(properties).flatMap(([key, inner]) => {
      const place = path === "" ? key : `${path}.${key}`;
      return [`${place}${required.includes(key) ? "*" : ""}`, ...pathsOf(inner, place)];
    }),
    ...(items ? pathsOf(items, `${path}[]`) : []),
    ...anyOf.flatMap((each) => pathsOf(each, path)),
  ];
}

it("the guide has a row for every field of the JSON Schema, in its order, with what it is and its unit", () => {
  // The three durations have the same fields, and so one row for each of them.
  const shared = SHARED.flatMap(([definition, row]) => pathsOf(schema.$defs[definition] ?? {}, row));
  const paths = [...pathsOf(schema, ""), ...shared].map((path) =>
    path.replace(/^(tickets\.durations\.)\w+\.(?=\w)/, "$1….").replace(/^(noun\.ar|noun\.en)\.\w+/, "$1.…"),
  );
  const guide = readFileSync("docs/guides/report.md", "utf8");
  const rows = [...guide.matchAll(/^\| `([\w.[\]$…]+)`( \*)? \| (\S.*\S) \| (\S.*|\S) \|$/gm)].map(
    ([, path, star]) => `${path}${star === undefined ? "" : "*"}`,
  );
  expect(rows.slice(rows.indexOf("$schema"))).toEqual([...new Set(paths)]);
});
