/** A text without the invisible characters that order or join its letters. */
export function stripMarks(text: string): string {
  return text.replace(/[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g, "");
}
