/** Before a topic. */
const FRAME =
  /(?:^|[\n.] ?)(?:(?:turning to|as for|as to|regarding) (?:the )?|[وف]?(?:على (?:صعيد|مستوى)|عن|فيما (?:يتعلق|يخص)|بخصوص|في (?:جانب|شأن|ما يتعلق|ما يخص)|من (?:حيث|ناحي[ةه]|جانب)|بالنسب[ةه] [إا]?لى|بالنسب[ةه] ل?) ?(?:ب|ل)?)$/i;
/** What the sentence tells of it is another thing. */
const OTHERWISE =
  /\b(?:received|came in|opened|arrived|logged|registered|got|took)\b|(?<![ء-ي])[وف]?(?:ورد|استقبل|س\u064f?جل|ف\u064f?تح|تلق|است\u064f?لم)/i;
/** How far, in characters, such words stand before a name. */
const AROUND = 28;

/** Whether a name tells what a whole sentence is about: "وعلى صعيد المعالجة، سُجل 20 بلاغًا", "On closing, 20 tickets came in". */
export function isTopic(text: string, from: number, to: number, place: number): boolean {
  return (
    FRAME.test(text.slice(Math.max(0, from - AROUND), from)) &&
    /[,،]/.test(text.slice(to, place)) &&
    OTHERWISE.test(text.slice(to, place + AROUND))
  );
}
