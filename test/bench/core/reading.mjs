// Reading 1 MB of text: node test/bench/core/reading.mjs, after a build. The floor searches digits and parses them, no more.
import assert from "node:assert/strict";
import {
  figures,
  firstQuarter2021,
  readFigures,
  readTables,
  renderText,
  summarize,
  tieOut,
} from "../../../dist/index.js";
import { verdict } from "../verdict.mjs";

const SIZE = 1_000_000;
const ROUNDS = 9;

const ARABIC = [
  "بلغ عدد المكالمات ٦٤٩٬٩٤٠ مكالمة خلال شهر مارس. ",
  "استقبلت القنوات الرقمية نحو 115,448 رسالة من المستفيدين ",
  "بنسبة ٤٤٫٣٪ مقارنة بالفترة السابقة من العام ",
  "وتم إغلاق 12,345 تذكرة في الربع الأول من عام ٢٠٢١م\n",
];
const ENGLISH = [
  "The centre answered 649,940 calls in the quarter, and ",
  "the share of resolved tickets rose to 44.3% while some ",
  "agents handled about 115448 e-mails during the month. ",
  "There were 1,234 complaints received from its visitors.\n",
];
const TABLE = "القناة\tفبراير ٢٠٢١\tيناير ٢٠٢١\nالمكالمات\t١٧٢,٨٧٢\t٢٨٧,٨٥٣\nالرسائل\t43,326\t53,911\n\n";
const PROSE = "تلقى مركز العناية بالمستفيدين كثيرا من الرسائل, and none of them was counted by anyone here.\n";

const OWN = renderText(summarize(longReport()));

const TEXTS = {
  Arabic: ARABIC,
  English: ENGLISH,
  mixed: ARABIC.flatMap((line, index) => [line, ENGLISH[index]]),
  "our own summary": [OWN],
  "tables only": [TABLE],
  "no numbers": [PROSE],
};

function repeat(parts) {
  const whole = parts.join("");
  return whole.repeat(Math.ceil(SIZE / whole.length));
}

function isDigit(code) {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x660 && code <= 0x669);
}

function floor(text) {
  const found = [];
  for (let index = 0; index < text.length; index += 1) {
    if (!isDigit(text.charCodeAt(index))) continue;
    const start = index;
    let value = 0;
    for (; ; index += 1) {
      const code = text.charCodeAt(index);
      if (isDigit(code)) value = value * 10 + (code & 15);
      else if (code !== 0x2c && code !== 0x66c) break;
    }
    found.push({ start, end: index, value });
  }
  return found;
}

/** The least processor time of each call in milliseconds; the calls take turns, so that one slow moment meets them all. */
function leastOf(calls, rounds = ROUNDS) {
  const least = calls.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round += 1) {
    calls.forEach((call, index) => {
      const start = process.cpuUsage();
      call();
      const { user, system } = process.cpuUsage(start);
      least[index] = Math.min(least[index], (user + system) / 1000);
    });
  }
  return least;
}

/** A report of three years by months. */
function longReport() {
  const months = Array.from({ length: 36 }, (_, index) => {
    const month = String((index % 12) + 1).padStart(2, "0");
    return [`${2019 + Math.floor(index / 12)}-${month}`, ((index + 1) * 7919) % 100_000];
  });
  const { published: _, ...known } = firstQuarter2021;
  const [calls, ...others] = known.channels;
  return {
    ...known,
    period: "2021",
    channels: [{ ...calls, months: Object.fromEntries(months) }, ...others],
  };
}

const show = (name, ...columns) => console.log(`  ${name.padEnd(24)}${columns.join("  ")}`);
const perCharacter = (ms, text) => `${((ms * 1e6) / text.length).toFixed(1)} ns/character`.padStart(20);

console.log("\nReading 1 MB of text");
for (const [name, parts] of Object.entries(TEXTS)) {
  const whole = parts.join("");
  const text = repeat(parts);
  assert.equal(readFigures(text).length, readFigures(whole).length * (text.length / whole.length));
  const [least, ms] = leastOf([() => floor(text), () => readFigures(text)]);
  const ratio = ms / least;
  show(name, perCharacter(ms, text), `${ratio.toFixed(1)} × floor${verdict(ratio <= 6, "≤ 6 × floor")}`);
}

const tables = repeat([TABLE]);
assert.equal(readTables(tables).length, tables.length / TABLE.length);
const lines = "1 ".repeat(SIZE / 2);
assert.equal(readFigures(lines).length, SIZE / 2);
// 50,000 rows of two cells, and one of 100,000.
const wide = `${"x|1\n".repeat(50_000)}${"1|".repeat(100_000)}`;
assert.equal(readTables(wide)[0]?.rows.length, 50_001);
for (const [name, read, text] of [
  ["readTables", readTables, tables],
  ["one row of 100,000 cells", readTables, wide],
  ["500,000 numbers, 1 line", readFigures, lines],
]) {
  show(name, perCharacter(leastOf([() => read(text)], 3)[0], text));
}

const report = longReport();
assert.ok(figures(report).length > 36);
assert.equal(tieOut(OWN, report).status, "passed");
for (const [name, parts] of [
  ["tieOut, 36 months", ARABIC],
  ["tieOut, our own summary", [OWN]],
]) {
  const page = repeat(parts);
  assert.equal(tieOut(page, report).entries.length, readFigures(page).length);
  const [tied] = leastOf([() => tieOut(page, report)], 3);
  show(name, perCharacter(tied, page), `${tied.toFixed(0)} ms${verdict(tied <= 150, "≤ 150 ms")}`);
}
