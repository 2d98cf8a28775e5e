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

/** What a page shows of a rendered text, from left to right: what `parts` finds in its first element that `holds` a text. */
const shown = ({ html, dir, holds, parts }) =>
  page.evaluate(
    ([html, dir, holds, parts]) => {
      document.body.innerHTML = html;
      document.body.dir = dir;
      const element = [...document.querySelectorAll("li, td, th, p, pre")].find((each) =>
        each.textContent.includes(holds),
      );
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const found = [];
      while (walker.nextNode()) {
        for (const match of walker.currentNode.data.matchAll(new RegExp(parts, "g"))) {
          const range = document.createRange();
          range.setStart(walker.currentNode, match.index);
          range.setEnd(walker.currentNode, match.index + match[0].length);
          found.push([match[0], range.getBoundingClientRect().left]);
        }
      }
      return found.sort(([, a], [, b]) => a - b).map(([text]) => text);
    },
    [html, dir, holds, parts],
  );

const months = { "2024-01": 1, "2024-02": 2, "2024-03": 3 };
const channel = { id: "a", kind: "phone", name: { ar: "الهاتف", en: "Phone" }, months };
const withChannel = (given) => ({ period: "2024-Q1", channels: [{ ...channel, ...given }] });
const asHtml = (report, _, options) => inNode.renderHtml(inNode.summarize(report, options));
const asText = (report, holds) => {
  const lines = inNode.renderText(inNode.summarize(report)).split("\n");
  return `<p dir="auto">${lines.find((line) => line.includes(holds))}</p>`;
};

// The number as it is dialled, whatever stands around it.
for (const number of [
  ...["920-033-888", "9200 12345", "920 012 345", "92000-1950", "(011) 405 7777", "+966 11 405 7777"],
  ...["٩٢٠ ٠٣٣ ٨٨٨", "٨٠٠-١٢٣-٤٥٦٧"],
])
  for (const dir of ["rtl", "ltr"])
    for (const given of [{ name: { ar: `الرقم الموحد ${number}` } }, { contact: `${number} تحويلة 12` }])
      for (const [form, write] of Object.entries({ asHtml, asText }))
        test(`${JSON.stringify(given)} keeps its groups in a page of ${dir}, ${form}`, async () => {
          const parts = number.match(/[+(]?[\d٠-٩]+/g);
          const order = await shown({
            html: write(withChannel(given), number),
            dir,
            holds: number,
            parts: parts.join("|").replace(/[+(]/g, "\\$&"),
          });
          assert.deepEqual(order.slice(0, parts.length).join(" "), parts.join(" "));
        });

test("an Arabic name begins at the right, whatever letter is its first", async () => {
  for (const dir of ["rtl", "ltr"]) {
    const html = asHtml(withChannel({ name: { ar: "IVR الرد الآلي" } }));
    assert.deepEqual(await shown({ html, dir, holds: "IVR", parts: "IVR|الرد|الآلي" }), ["الآلي", "الرد", "IVR"]);
  }
});

test("a line of text that begins with a Latin name runs from the right, where its first letter decides", async () => {
  const html = asText(withChannel({ name: { en: "E-mail" } }), "E-mail\u2069: ");
  const order = await shown({ html, dir: "ltr", holds: "E-mail", parts: "E-mail|عمليات|تواصل" });
  assert.deepEqual(order, ["تواصل", "عمليات", "E-mail"]);
});

test("an Arabic message of an issue runs from the right, where its first letter decides", async () => {
  const { safeParseReport } = await import("../../dist/schema.js");
  const { issues } = safeParseReport(withChannel({ months: { "2024-01": -5 } }), { language: "ar" });
  const html = `<p dir="auto">${issues[0].message}</p>`;
  const order = await shown({ html, dir: "ltr", holds: "-5", parts: "channels|المطلوب|والموجود|-5" });
  assert.deepEqual(order, ["-5", "والموجود", "المطلوب", "channels"]);
});

test("the columns of the first quarter run from January at the right, and a Latin percent sign stands behind its number", async () => {
  const html = asHtml(inNode.firstQuarter2021, "", { numerals: "latn" });
  await shown({ html, dir: "ltr", holds: "يناير 2021", parts: "يناير" });
  const heads = await page.evaluate(() =>
    [...document.querySelectorAll("[data-section=contacts] thead th")]
      .map((each) => [each.textContent, each.getBoundingClientRect().left])
      .sort(([, a], [, b]) => b - a)
      .map(([text]) => text),
  );
  assert.deepEqual(heads, ["القناة", "يناير 2021", "فبراير 2021", "مارس 2021", "المجموع", "النسبة"]);
  assert.deepEqual(await shown({ html, dir: "rtl", holds: "59.81%", parts: "59\\.81|%" }), ["59.81", "%"]);
});

test("nothing was printed or thrown in the page", () => assert.deepEqual(problems, []));
