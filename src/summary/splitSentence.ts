/** A sentence as its own words and the numbers of the pieces that have their places between them, as `{0}`, `{1}` … say. */
export function splitSentence(sentence: string): readonly (string | number)[] {
  const parts: (string | number)[] = [];
  let from = 0;
  for (let at = sentence.indexOf("{"); at >= 0; at = sentence.indexOf("{", from)) {
    const end = sentence.indexOf("}", at);
    parts.push(sentence.slice(from, at), Number(sentence.slice(at + 1, end)));
    from = end + 1;
  }
  return [...parts, sentence.slice(from)];
}
