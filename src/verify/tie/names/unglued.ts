import { bareWord } from "./bareWord.js";

/** Nothing comes first: what is left without the article may begin like it, as الإلكتروني does. */
const GLUED = ["", "و", "ف", "ب", "ل", "ك", "وب", "ول"];
/** The article behind them has lost its first letter. */
const WITH_ARTICLE = /^[وف]?لل/;

/** A word, and what is left of it without each thing that Arabic may have glued before it. */
export function unglued(word: string): readonly string[] {
  const bare = bareWord(word);
  const glued = GLUED.filter((prefix) => bare.startsWith(prefix));
  const forms = glued.map((prefix) => bareWord(bare.slice(prefix.length)));
  const article = WITH_ARTICLE.exec(bare);
  return article === null ? forms : [...forms, bare.slice(article[0].length)];
}
