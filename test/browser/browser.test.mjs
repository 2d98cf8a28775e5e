import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import * as library from "../../dist/index.js";
import { findChromium } from "./find-chromium.mjs";

const globalBuild = fileURLToPath(new URL("../../dist/beneficiary-feedback.global.js", import.meta.url));
const inNode = { ...library };
const found = await findChromium();
const problems = [];
let browser;
let page;

before(async () => {
  const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"];
  browser = await chromium.launch({ executablePath: found.executablePath, env: found.env, args });
  page = await browser.newPage();
  page.on("console", (message) => problems.push(message.text()));
  page.on("pageerror", (error) => problems.push(String(error)));
  await page.setContent(`<!doctype html><html lang="ar" dir="rtl"><body style="font: 20px DejaVu Sans"></body></html>`);
  await page.addScriptTag({ path: globalBuild });
});

after(async () => {
  await browser?.close();
  if (found.folder !== undefined) rmSync(found.folder, { recursive: true, force: true });
});

test("the script has everything that the package has", async () => {
  const names = await page.evaluate("Object.keys(BeneficiaryFeedback).sort()");
  assert.deepEqual(names, Object.keys(inNode).sort());
});

test("the page has a font for Arabic", async () => {
  const drawn = await page.evaluate(() => {
    const context = document.createElement("canvas").getContext("2d");
    const picture = (text) => {
      context.canvas.width = 60;
      context.font = "20px DejaVu Sans";
      context.fillText(text, 10, 30);
      return context.canvas.toDataURL();
    };
    return { letter: picture("\u0645"), missing: picture("\uffff"), blank: picture(" ") };
  });
  assert.notEqual(drawn.letter, drawn.missing);
  assert.notEqual(drawn.letter, drawn.blank);
});

// The same calls in Node and in the browser give the same bytes.
const CALLS = [
  ["formatCount", 649_940],
  ["formatCount", 649_940, { language: "en" }],
  ["formatShare", { numerator: 123_755, denominator: 123_765 }],
  ["formatPercent", { numerator: 649_940, denominator: 1_086_646 }, { decimals: 1 }],
  ["formatPeriod", "2021-Q1"],
  ["countedNoun", 649_940, "call"],
];

for (const [name, ...parameters] of CALLS) {
  test(`${name}(${JSON.stringify(parameters).slice(1, -1)}) is the same as in Node`, {
    skip: !(name in inNode),
  }, async () => {
    const shown = await page.evaluate(
      ([name, parameters]) => BeneficiaryFeedback[name](...parameters),
      [name, parameters],
    );
    assert.equal(shown, inNode[name](...parameters));
  });
}

test("nothing was printed or thrown in the page", () => assert.deepEqual(problems, []));
