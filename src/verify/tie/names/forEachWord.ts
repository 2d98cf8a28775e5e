/** Visits the words of a text, Arabic or Latin, with their vowel marks and where they start. */
export function forEachWord(text: string, visit: (word: string, start: number) => void): void {
  for (let start = 0; start < text.length; start++) {
    if (!isLetter(text.charCodeAt(start))) continue;
    let end = start + 1;
    for (let code = text.charCodeAt(end); isLetter(code) || isVowel(code); code = text.charCodeAt(++end));
    visit(text.slice(start, end), start);
    start = end;
  }
}

function isLetter(code: number): boolean {
  if (code < 0xc0) return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
  return code < 0x250 || (code >= 0x621 && code <= 0x64a) || (code >= 0x66e && code <= 0x6d3 && code !== 0x670);
}

function isVowel(code: number): boolean {
  return (code > 0x64a && code < 0x660) || code === 0x670;
}
