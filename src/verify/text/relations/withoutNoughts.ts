/** Two numbers without the noughts that both end in. */
export function withoutNoughts(one: number, other: number): readonly [number, number] {
  return one > 0 && one % 10 === 0 && other % 10 === 0 ? withoutNoughts(one / 10, other / 10) : [one, other];
}
