import { expect, it } from "vitest";
import { tieOut } from "../../../../src/verify/tieOut.js";

const line = { id: "line", kind: "phone", counts: "call" } as const;
const now = { period: "2024", channels: [{ ...line, totals: { "2024": 37_200 } }] };
const earlier = [{ period: "2023", channels: [{ ...line, totals: { "2023": 30_600 } }] }];
const titled = (title: string) =>
  tieOut(`${title}\n\nIndicator\t2023\t2024\nCalls\t30,600\t37,200\n`, now, { earlier }).findings.filter(
    ({ severity }) => severity === "error",
  ).length;

it("is so where a title tells what the page is compared with", () => {
  expect(titled("Comparison with the 2023 report")).toBe(0);
  expect(titled("The 2022 report")).toBe(1);
});
