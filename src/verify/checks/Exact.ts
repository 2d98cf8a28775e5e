/** An exact fraction of any size, used inside a check; `d` is positive. */
export interface Exact {
  readonly n: bigint;
  readonly d: bigint;
}
