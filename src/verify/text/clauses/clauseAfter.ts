/** What stands after a number in its own clause. */
export function clauseAfter(after: string): string {
  return after.split(/[,،;؛.]/)[0] ?? "";
}
