/** From a bracket that counts something to the next ones of its list: "internet (6,320) complaints, mobile (1,640), fixed lines (". */
const LISTED =
  /\([\d٠-٩][\d٠-٩,٬]*\) (?:[a-z]+|[ء-ي]+)[,،](?:[^()\d٠-٩\n.]{2,40}\([\d٠-٩][\d٠-٩,٬]*\)[,،]?){0,6}([^()\d٠-٩\n.]{2,40})\($/i;
/** What asks to be called is no name of a list. */
const ASKING = /تصل|تصال|تواصل|رقم|خط|call|contact|dial|reach|line:|number/i;
const LIST = 240;

/** Whether a number in brackets goes on a list of such, the first of which counts something: it is no telephone number, whatever it is of. */
export function isListed(text: string, start: number): boolean {
  const [, name] = LISTED.exec(text.slice(Math.max(0, start - LIST), start)) ?? [];
  return name !== undefined && !ASKING.test(name);
}
