// What the benches say, and what is to be said of all of them at the end.
const missed = [];
const wrong = [];
const absent = [];
let met = 0;
let title = "";

/** Whether a target is met, in the words that {@link say} counts. */
export const verdict = (isMet, target) => `  ${isMet ? "meets" : "MISSES"} ${target}`;

/** What became of an answer. */
export const checked = (isRight) => (isRight ? "answer checked" : "OTHER ANSWER");

/** Prints lines, of which one that is not indented is the title of those below it, and keeps what the summary needs of them. */
export function say(text) {
  for (const line of text.split("\n")) {
    console.log(line);
    if (/^\S/.test(line)) title = line;
    const told = `  ${title.split(":")[0]} · ${line.trim().replaceAll(/ {2,}/g, "  ")}`;
    met += line.split("  meets ").length - 1;
    if (line.includes("MISSES")) missed.push(told);
    if (line.includes("OTHER ANSWER")) wrong.push(told);
    if (line.includes("did not run:")) absent.push(told);
  }
}

/**
 * Prints the summary. A wrong answer always makes the command fail; a target that is missed, or a contender that did not run, with
 * `--strict` only: what a busy machine misses, and a library that has no binary for it, are no faults of the code.
 */
export function conclude(isStrict = process.argv.includes("--strict")) {
  console.log(`\nSummary: ${met} targets met, ${missed.length} missed, ${wrong.length} other answers`);
  for (const line of [...missed, ...wrong, ...absent]) console.log(line);
  if (wrong.length > 0 || (isStrict && missed.length + absent.length > 0)) process.exitCode = 1;
}
