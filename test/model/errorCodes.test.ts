import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { ERROR_CODES } from "../../src/model/errorCodes.js";

it("no error has a code that is thrown nowhere", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const source = files
    .filter((file) => file !== "model/errorCodes.ts")
    .map((file) => readFileSync(`src/${file}`, "utf8"))
    .join("\n");
  expect(ERROR_CODES.filter((code) => !source.includes(`"${code}"`))).toEqual([]);
});
