/** What is in any of some sets: the largest itself where it has all, since thousands of shares rest on the parts of one total. */
export function uniteSets(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const largest = sets.reduce((most, set) => (set.size > most.size ? set : most), new Set<string>());
  const hasAll = sets.every((set) => set === largest || [...set].every((each) => largest.has(each)));
  return hasAll ? largest : new Set(sets.flatMap((set) => [...set]));
}
