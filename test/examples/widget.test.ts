import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

it("writes the widget with the smaller global build alone", () => {
  const texts: Record<string, { textContent?: string }> = { period: {}, total: {}, share: {} };
  const script = /<script>([\s\S]*)<\/script>/.exec(read("examples/widget.html"))?.[1] ?? "";
  const document = { getElementById: (id: string) => texts[id] };
  runInNewContext(`${read("dist/beneficiary-feedback.summaries.global.js")}\n${script}`, { document });
  expect(texts).toEqual({
    period: { textContent: "الربع الأول من عام ٢٠٢١م" },
    total: { textContent: "٦٤٩٬٩٤٠ مكالمة" },
    share: { textContent: "٥٩٫٨١٪" },
  });
});
