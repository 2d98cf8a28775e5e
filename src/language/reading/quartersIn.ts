/** How many quarters one of `¼½¾` is; 4 for any other fraction of one character, 0 for what is none. */
export function quartersIn(code: number): number {
  return code > 0xbb && code < 0xbf ? code - 0xbb : code > 0x214f && code < 0x2160 ? 4 : 0;
}
