/** What stands before a number in its own clause. */
export function clauseBefore(before: string): string {
  return before.split(/[,،;؛.]/).at(-1) ?? "";
}
