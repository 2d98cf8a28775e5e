/** Parts things into runs of those that go on with the one before. */
export function runsOf<T>(
  things: readonly T[],
  goesOn: (last: T, next: T, run: readonly T[]) => boolean,
): readonly (readonly T[])[] {
  const runs: T[][] = [];
  for (const thing of things) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && goesOn(last, thing, run)) run.push(thing);
    else runs.push([thing]);
  }
  return runs;
}
