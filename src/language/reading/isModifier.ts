/** What a noun is of that says more of another one: not "120 call was", nor "1,200 chat sessions", which are chats. */
const HEAD =
  /[ -](?!(?:was|is|has|does|this|as|across|towards|plus|versus|always|sessions?|conversations|interactions|exchanges|transactions|records|entries|items|files|forms|logs|threads|responses|queries|receipts)\b)(?:[a-z]{2,}[a-rt-z]s|addresses|boxes|businesses|staff|cent(?:re|er)s?)(?![a-z])/iy;

/** Whether an English noun in the singular only says what the plural right behind it, at an index, is of: "12 call centres", "100 email addresses". */
export function isModifier(text: string, end: number): boolean {
  HEAD.lastIndex = end;
  return HEAD.test(text);
}
