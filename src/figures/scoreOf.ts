/** The score whose ratings a figure counts, by its id: `score-minus-2` is -2. */
export function scoreOf(id: string): number {
  const [, minus, size = ""] = /\/score-(minus-)?(\d+)$/.exec(id) ?? [];
  return minus === undefined ? Number(size) : -Number(size);
}
