/** A question, up to the line behind it. */
const ASKED = /[?؟]\n$/;
/** What an answer begins with, but for its number, and the "in" of a share: "In 78% of cases". */
const SAID = /[A-Za-zء-ي\d]{2}/;
const IN = /(?:\bin|(?<![ء-ي])في) $/i;

/** Where what is said of a number begins: at its line, or at the question that its line answers with nothing before the number. */
export function withQuestion(text: string, line: number, start: number): number {
  if (!ASKED.test(text.slice(Math.max(0, line - 2), line)) || SAID.test(text.slice(line, start).replace(IN, "")))
    return line;
  return text.lastIndexOf("\n", line - 2) + 1;
}
