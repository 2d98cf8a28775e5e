// Contenders that do the same work, each in processes of its own, in turns. The least time of all is given: what disturbs a run
// only adds to it.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { checked, say, verdict } from "../verdict.mjs";

/** `--long` takes more and longer rounds, all forms of records and the longest streams; without it the benches take some minutes. */
export const isLong = process.argv.includes("--long");
/** How often the floor, the library and what only parses take their turns; the others take one, but with `--long` as many. */
const TURNS = isLong ? 3 : 2;
const MILLISECONDS = isLong ? 4000 : 1500;

/** What a bench in a process of its own says: `node <bench> --one ...`. */
export function ask(bench, ...args) {
  const words = [fileURLToPath(bench), "--one", ...args.map(String), ...(isLong ? ["--long"] : [])];
  const out = execFileSync(process.execPath, words, {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    maxBuffer: 2 ** 28,
  });
  return JSON.parse(out.trim().split("\n").at(-1));
}

/** In the process of a contender: the least and the first time for one of `count`, of three runs at least; every answer is looked at. */
export async function measure(run, count, isRight) {
  const times = [];
  let allRight = true;
  for (let spent = 0; times.length < 3 || spent < MILLISECONDS; spent += times.at(-1)) {
    const start = performance.now();
    const answer = await run();
    times.push(performance.now() - start);
    allRight &&= isRight(answer);
  }
  const perOne = (time) => (time * 1e6) / count;
  return { least: perOne(Math.min(...times)), first: perOne(times[0]), isRight: allRight };
}

/** Whether this file was started to measure one contender; `node <bench> --one <contender> ...`. */
export const isOne = (bench) => process.argv[1] === fileURLToPath(bench) && process.argv[2] === "--one";
export const isMain = (bench) => process.argv[1] === fileURLToPath(bench) && !isOne(bench);

/** The contenders that the command names, if it names any: `"floor;tally"`, since names have commas within. */
export const namesAsked = () =>
  process.argv
    .slice(2)
    .find((word) => !word.startsWith("--"))
    ?.split(";");

function attempt(bench, name, args) {
  try {
    return ask(bench, name, ...args);
  } catch (error) {
    const text = String(error.stderr ?? error);
    return { failed: text.split("\n").find((line) => /Error/.test(line)) ?? text.trim().split("\n")[0] };
  }
}

/**
 * Lets `names` of a bench take turns and prints a line for each: nanoseconds, their ratio to the first of them, and what `judge` says,
 * which is given the least time of each.
 */
export function contest(bench, title, names, args, judge) {
  const results = new Map(names.map((name) => [name, []]));
  for (let turn = 0; turn < TURNS; turn++)
    for (const [name, list] of results)
      if (turn === 0 || isLong || /^floor$|^tally$|alone$/.test(name)) list.push(attempt(bench, name, args));
  const leastOf = (name) => Math.min(...(results.get(name) ?? []).map(({ least = Number.NaN }) => least));
  say(`\n${title}: ns each, ratio to ${names[0]}`);
  for (const [name, list] of results) {
    const failed = list.find((one) => one.failed);
    if (failed) say(`  ${name.padEnd(28)} did not run: ${failed.failed}`);
    else {
      const ratio = leastOf(name) / leastOf(names[0]);
      const first = Math.min(...list.map((one) => one.first));
      say(
        `  ${name.padEnd(28)} ${leastOf(name).toFixed(1).padStart(9)} ${ratio.toFixed(2).padStart(8)}×  first run ${first.toFixed(1).padStart(8)}  ${checked(list.every((one) => one.isRight))}${judge(name, leastOf)}`,
      );
    }
  }
}

/** At most so many times another; nothing where the other was not asked for, or did not run. */
export const atMost = (limit, other) => (name, leastOf) =>
  Number.isFinite(leastOf(other))
    ? verdict(
        leastOf(name) <= limit * leastOf(other),
        `≤ ${limit} × ${other}: ${(leastOf(name) / leastOf(other)).toFixed(2)}`,
      )
    : "";
