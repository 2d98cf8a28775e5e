/** A sentence as its own words and the numbers of the pieces that have their places between them, as `{0}`, `{1}` … say. */
export function splitSentence(sentence: string): readonly (string | number)[] {
  const parts: (string | number)[] = [];
  let from = 0;
  for (let at = sentence.indexOf("{"); at >= 0; at = sentence.indexOf("{", from)) {
    const end = sentence.indexOf("}", at);
    if (at > from) parts.push(sentence.slice(from, at));
    parts.push(Number(sentence.slice(at + 1, end)));
    from = end + 1;
  }
  if (from < sentence.length) parts.push(sentence.slice(from));
  return parts;
}
