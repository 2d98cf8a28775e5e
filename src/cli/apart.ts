/** Sets a name, an option or an example from the command line apart, so that it keeps its order in an Arabic line. */
export function apart(text: string): string {
  return `\u2066${text}\u2069`;
}
