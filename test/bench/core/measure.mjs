// One contender in a process of its own: node measure.mjs report <contender> <data>, or strings <contender> count|percent.
import assert from "node:assert/strict";
import { reports } from "./reports.mjs";

const [kind, contender, what] = process.argv.slice(2);
const BATCH_NS = 20_000_000;
const BATCHES = 9;
// On a busy machine the compiler comes late: without this, slow first calls would be taken for the time of all. A whole summary is a
// thousand functions, which are compiled one by one: some have had a thousand calls by then.
const WARM_UP_NS = 500_000_000n;
const WARM_UP_CALLS = 4000;

/** The median time of one call in nanoseconds, of batches that each take about BATCH_NS. */
function medianOf(call) {
  const begin = process.hrtime.bigint();
  for (let called = 0; called < WARM_UP_CALLS || process.hrtime.bigint() - begin < WARM_UP_NS; called += 1) call(0);
  let calls = 1;
  const batch = () => {
    const start = process.hrtime.bigint();
    for (let index = 0; index < calls; index += 1) call(index);
    return Number(process.hrtime.bigint() - start);
  };
  while (batch() < BATCH_NS) calls *= 2;
  const times = Array.from({ length: BATCHES }, batch).sort((a, b) => a - b);
  return times[(BATCHES - 1) / 2] / calls;
}

async function report() {
  const module = await import(`./report/${contender}.mjs`);
  const floor = await import("./report/floor.mjs");
  const data = reports[what];
  const answer = module.run(data);
  if (module.check === undefined) assert.deepEqual(answer, floor.run(data));
  else module.check(answer, floor.run(data), data);
  let sink;
  const ns = medianOf(() => {
    sink = module.run(data);
  });
  assert.ok(sink);
  return ns;
}

// Counts as reports have them, and shares of them; none of these shares is one that a double rounds wrongly.
const counts = Array.from({ length: 512 }, (_, index) => (index * 7919 * 131 + 17) % 4_000_000);
const ratios = counts.map((count) => ({ numerator: count, denominator: 4_000_003 }));

async function strings() {
  const module = await import(`./strings/${contender}.mjs`);
  const floor = await import("./strings/floor.mjs");
  const values = what === "count" ? counts : ratios;
  const write = module[what];
  // Intl adds an invisible mark to percentages.
  for (const value of values) assert.equal(write(value).replaceAll("\u061c", ""), floor[what](value));
  let length = 0;
  const ns = medianOf((index) => {
    length += write(values[index & 511]).length;
  });
  assert.ok(length > 0);
  return ns;
}

console.log(JSON.stringify(kind === "report" ? await report() : await strings()));
