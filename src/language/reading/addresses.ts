/** Whether a character can be part of an e-mail address or URL: ASCII letters, digits and a few signs. */
export function isAddress(code: number): boolean {
  return (
    isLatin(code) || (code >= 0x30 && code <= 0x39) || code === 0x2e || code === 0x2d || code === 0x5f || code === 0x2b
  );
}

/** Whether a web or mail address starts with the Latin word from `start` to `end`; Markdown may have escaped the sign behind it. */
export function startsAddress(text: string, start: number, end: number): boolean {
  const at = text.charCodeAt(end) === 0x5c ? end + 1 : end;
  const sign = text.charCodeAt(at);
  if (sign === 0x3a) return text.startsWith("://", at);
  return sign === 0x2e && end - start > 1 && isLatin(text.charCodeAt(end - 1)) && isLatin(text.charCodeAt(at + 1));
}

/** Where the address that goes on at `index` ends. */
export function endOfAddress(text: string, index: number): number {
  let end = index;
  for (let code = text.charCodeAt(end); code > 0x20 && code < 0x7f && code !== 0x7c; code = text.charCodeAt(++end)) {
    if (code === 0x2c || code === 0x3b || code === 0x22 || code === 0x28 || code === 0x29) break;
  }
  while (end > index + 1 && text.charCodeAt(end - 1) === 0x2e) end--;
  return end;
}

/** The e-mail address in an address, in logical order, or nothing. */
export function emailIn(address: string): string | undefined {
  const [before = "", after = "", more] = address.split("@");
  if (before === "" || after === "" || more !== undefined) return undefined;
  if (after.includes(".")) return address;
  return before.includes(".") ? `${after}@${before}` : undefined;
}

/** Whether a character is an ASCII letter. */
export function isLatin(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}
