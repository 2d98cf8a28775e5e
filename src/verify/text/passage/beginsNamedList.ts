/** The next two of a list in which every name has its number: ", the website (378), the app (326)". */
const IN_LIST =
  /^\)(?:[،,]? (?:and |و)?|[،,]و?)[^\d٠-٩().؛;]{2,40}\([\d٠-٩,]{1,6}\)[،,]? ?(?:and |و)?[^\d٠-٩().؛;]{2,40}\([\d٠-٩,]{1,6}\)/;
/** It lists what to dial. */
const DIALLED = /^[^.؛;\n]{0,120}(?<![a-zء-ي])(?:fax|call us|رقم|[وب]?(?:ال)?فاكس|[وب]?(?:ال)?جوال)(?![a-zء-ي])/i;
const REACH = 120;

/** Whether a number in brackets is followed by two others of a list in which every name has its number: it counts what came so, "the hotline (314), the app (268), the post room (258)". */
export function beginsNamedList(text: string, end: number): boolean {
  const behind = text.slice(end, end + REACH);
  return IN_LIST.test(behind) && !DIALLED.test(behind);
}
