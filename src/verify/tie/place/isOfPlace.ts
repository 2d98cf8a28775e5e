/** "Contact" and "التواصل" have so many letters. */
const PLACE = 7;

/** Whether a word only says where: "the contact centre", "مركز التواصل". */
export function isOfPlace(text: string, from: number, to: number): boolean {
  if (to - from !== PLACE) return false;
  return text.slice(from, to).toLowerCase() === "contact"
    ? /^[ -]cent(?:re|er)/i.test(text.slice(to, to + 6))
    : text.slice(from, to) === "التواصل" &&
        /(?:مركز|مراكز|قنوات|وسائل) $/.test(text.slice(Math.max(0, from - 6), from));
}
