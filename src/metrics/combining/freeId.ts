/** An id that is not taken yet, the given one or one made of it, which is taken then: `delays`, `delays-2`. */
export function freeId(id: string, taken: Set<string>): string {
  let free = id;
  for (let place = 2; taken.has(free); place++) free = `${id}-${place}`;
  taken.add(free);
  return free;
}
