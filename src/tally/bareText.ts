// The last of a text are looked for only where a run of them begins: from each of a run within, it would take quadratic time.
const AROUND =
  /^[\s\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+|(?<![\s\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069])[\s\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+$/g;

/** A text without the blanks and the marks of direction around it, which nobody sees. */
export function bareText(text: string): string {
  const trimmed = text.trim();
  // Most texts begin and end with a letter or digit before any such mark.
  const isPlain = !(trimmed.charCodeAt(0) > 0x61b || trimmed.charCodeAt(trimmed.length - 1) > 0x61b);
  return isPlain ? trimmed : trimmed.replace(AROUND, "");
}
