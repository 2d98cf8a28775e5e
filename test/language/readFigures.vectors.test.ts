import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readFigures } from "../../src/language/readFigures.js";
import type { FigureReading } from "../../src/language/reading/FigureReading.js";
import { readTables } from "../../src/language/readTables.js";

const file = new URL("../../../shared/oracles/arabic-vectors.json", import.meta.url);

interface Vector {
  readonly id: string;
  readonly kind: string;
  readonly input: string;
  readonly options: { readonly table?: boolean };
  readonly expected: readonly object[];
}

function vectors(table: boolean): [string, string, Vector][] {
  if (!existsSync(file)) return [];
  const all: Vector[] = JSON.parse(readFileSync(file, "utf8"));
  const some = all.filter(({ kind, options }) => kind === "parse" && (options.table === true) === table);
  return some.map((vector): [string, string, Vector] => [vector.id, vector.input, vector]);
}

/** A reading in the words of the vectors. */
function inTheirWords(reading: FigureReading): object {
  const flags = reading.flags ?? [];
  if ("code" in reading) {
    return { type: reading.kind, value: reading.code, ...(flags.includes("visual-order") && { visualOrder: true }) };
  }
  if (reading.kind === "year") {
    return { type: "year", value: Number(reading.period), calendar: reading.calendar ?? "gregory" };
  }
  if ("period" in reading) {
    return {
      type: reading.kind,
      value: reading.period,
      ...(flags.includes("digits-reversed") && { digitsReversed: true }),
    };
  }
  const { kind, value, noun, currency, alternatives } = reading;
  const others = alternatives?.map(({ units, decimals }) => units / 10 ** decimals);
  return {
    type: kind,
    value,
    ...(noun !== undefined && { noun }),
    ...(currency !== undefined && { currency }),
    ...(others && { ambiguous: true, alternatives: others }),
  };
}

describe.skipIf(!existsSync(file))("readFigures on the vectors (needs ../shared)", () => {
  it.each(vectors(false))("%s %s", (_id, _input, { input, expected }) => {
    expect(readFigures(input).map(inTheirWords)).toEqual(expected);
  });

  it.each(vectors(true))("%s %s", (_id, _input, { input, expected }) => {
    const [table] = readTables(input);
    const rows = table?.rows.map(({ label, cells }) => ({
      label,
      ...Object.fromEntries(
        cells.map(({ column, reading }) => [table.columns[column ?? -1]?.period, "value" in reading && reading.value]),
      ),
    }));
    expect(rows).toEqual(expected);
  });
});
