import { foldText } from "../../../language/foldText.js";

const PEOPLE = /^\s(?:men|women|رجلا?|رجال|امراه|نساء)(?![a-zء-ي])/;
const WORD = 8;

/** Whether the word right behind a number counts people, whatever its row is about: "complainants: 1,255 men". */
export function countsPeople(text: string, end: number): boolean {
  return PEOPLE.test(foldText(text.slice(end, end + WORD)));
}
