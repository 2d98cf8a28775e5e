import { bareWord } from "./bareWord.js";

/** Nothing comes first: what is left without the article may begin like it, as الإلكتروني does. */
const GLUED = ["", "و", "ف", "ب", "ل", "ك", "وب", "ول"];

/** A word, and what is left of it without each thing that Arabic may have glued before it. */
export function unglued(word: string): readonly string[] {
  const bare = bareWord(word);
  const glued = GLUED.filter((prefix) => bare.startsWith(prefix));
  const forms = glued.map((prefix) => bareWord(bare.slice(prefix.length)));
  return bare.startsWith("لل") ? [...forms, bare.slice(2)] : forms;
}
