/** A name without the article that it brings, where the sentence has its own. */
export function withoutArticle(name: string): string {
  return name.replace(/^(?:[Tt]he|THE|an?|An?(?= [a-z])) /, "");
}
