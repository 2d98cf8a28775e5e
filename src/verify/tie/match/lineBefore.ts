const NEAR = 80;

/** What stands before a number in its line; nothing of a longer one, of which the beginning is no label. */
export function lineBefore(text: string, start: number): string {
  const near = text.slice(Math.max(0, start - NEAR), start);
  const from = near.lastIndexOf("\n");
  return from < 0 && start > NEAR ? "" : near.slice(from + 1);
}
