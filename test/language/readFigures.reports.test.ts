import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readFigures } from "../../src/language/readFigures.js";

const folder = new URL("../../../shared/reports/", import.meta.url);

interface PrintedFigure {
  readonly key: string;
  readonly surface: string;
  readonly value: number;
  readonly offset: number;
}

function printed(): [string, string, PrintedFigure][] {
  const cases: Record<string, { figures: PrintedFigure[] }> = JSON.parse(
    readFileSync(new URL("expected.json", folder), "utf8"),
  );
  return Object.entries(cases).flatMap(([id, { figures }]) =>
    figures.map((figure): [string, string, PrintedFigure] => [id, figure.key, figure]),
  );
}

describe.skipIf(!existsSync(folder))("readFigures on report texts (needs ../shared)", () => {
  it.each(existsSync(folder) ? printed() : [])("%s: %s", (id, _, { surface, value, offset }) => {
    const text = readFileSync(new URL(`${id}.txt`, folder), "utf8");
    const here = readFigures(text).filter(({ span }) => span.start < offset + surface.length && span.end > offset);
    expect(here.map((reading) => "value" in reading && reading.value)).toEqual([value]);
  });
});

describe.skipIf(!existsSync(folder))("readFigures on the real report (needs ../shared)", () => {
  it("classes every numeral", () => {
    const text = readFileSync(new URL("../reference/moj-2021-q1.txt", folder), "utf8");
    const kinds = readFigures(text).map((reading) => `${reading.kind} ${reading.text}`);
    expect(kinds).toEqual([
      "quarter الربع الأول من العام ٢٠٢١",
      "phone 1950",
      "email 1950@moj.gov.sa",
      "month مارس ٢٠٢١",
      "month فبراير ٢٠٢١",
      "month يناير ٢٠٢١",
      "number 189215",
      "number 172872",
      "number 287853",
      "count 649,940",
      "month مارس ٢٠٢١",
      "month فبراير ٢٠٢١",
      "month يناير ٢٠٢١",
      "number 48359",
      "number 43326",
      "number 53911",
      "count 145,596",
      "month مارس ٢٠٢١",
      "month فبراير ٢٠٢١",
      "month يناير ٢٠٢١",
      "number 118066",
      "number 91639",
      "number 81405",
      "count 291,110",
      "number 10",
      "number 123755",
      "count 123765",
      "number ٢٠ مليون",
      "quarter الربع الأول لعام ٢٠٢١",
      "count ١١٥,٤٤٨",
    ]);
  });
});
