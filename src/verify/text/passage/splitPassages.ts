/** Splits a text at lines of hyphens, which part documents from each other. */
export function splitPassages(text: string): readonly { readonly text: string; readonly offset: number }[] {
  const passages: { text: string; offset: number }[] = [];
  let offset = 0;
  for (const rule of text.matchAll(/^-{3,}[ \t]*$/gm)) {
    passages.push({ text: text.slice(offset, rule.index), offset });
    offset = rule.index + rule[0].length;
  }
  return [...passages, { text: text.slice(offset), offset }];
}
