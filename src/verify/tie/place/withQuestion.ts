/** A question, up to the line behind it. */
const ASKED = /[?؟]\n$/;
/** An answer is marked, or begins with its yes or its reason and the verb of what came: "A: Yes, we received", "It did: 620", "ج: بسبب العاصفة، فقد وصلتنا". */
const ANSWER =
  /^[\s*]*(?:(?:ج|A)\s*[:.)–-]\s*)?(?:(?:نعم|[أا]جل|صحيح|yes|indeed|correct)[،,:.]?\s+)?(?:(?:it|they|we|you|there) (?:did|do(?:es)?|ha(?:s|ve|d)|w(?:as|ere)|is|are)(?: indeed| not)?[:,]\s+)?(?:(?:بسبب|نتيج[ةه]|ل[أا]ن|because|due to)\s[^.,،:;؛؟?!\d٠-٩\n]{1,80}[.,،:;؛]\s+)?(?:[وف]?قد\s)?(?:(?:وصل|ورد|استقبل|تلق|بلغ)(?:تنا|ت|نا|ينا|ى)?\s(?:(?:[إا]لينا|لنا|(?:حصت|نسبت)ها?)\s)?|we (?:received|took|had|got)\s|there were\s|it (?:was|came to|made up|accounted for|stood at)\s|by\s|ب(?:مقدار\s|واقع\s|ـ)?)?/i;
/** What is said further on in a line is no answer any more, and long lines would be read once for each number. */
const MOST = 300;
const ON = /^[\d٠-٩](?:[^.؟?!;؛]|[.](?=\d)){0,200}$/;
/** What an answer begins with, but for its number, and the "in" of a share: "In 78% of cases". */
const SAID = /[A-Za-zء-ي\d]{2}/;
const IN = /(?:\bin|(?<![ء-ي])في) $/i;

/** Where what is said of a number begins: at its line, or at the question that its line answers with no more than a verb before its first number. */
export function withQuestion(text: string, line: number, start: number): number {
  if (start - line > MOST || !ASKED.test(text.slice(Math.max(0, line - 2), line))) return line;
  const before = text.slice(line, start);
  const said = before.replace(ANSWER, "");
  // What follows its number is of the question, too, up to the end of the sentence.
  const isOn = said.length < before.length && ON.test(said);
  return isOn || !SAID.test(said.replace(IN, "")) ? text.lastIndexOf("\n", line - 2) + 1 : line;
}
