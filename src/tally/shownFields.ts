/** The names of fields for an error, a hundred at most. What nobody sees in them is escaped, since two names may look alike. */
export function shownFields(names: readonly string[]): string {
  return names
    .filter((name) => name !== "")
    .slice(0, 100)
    .map((name) => JSON.stringify(name.slice(0, 60)).replace(/[^\S ]|\p{Cf}/gu, escaped))
    .join(", ");
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
