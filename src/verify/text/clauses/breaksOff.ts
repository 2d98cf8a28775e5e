import { foldText } from "../../../language/foldText.js";

const LONGEST = 80;
/** The end of a text that goes on: a comma, or a word that something has to follow. */
const GOES_ON = /^[^.!?؟\n]*(?:[,،]|(?<![a-zء-ي])(?:و(?:بعده?ا?|[يت]ليها?|تل(?:ته|ا)ا?)?|ثم|and|then|followed by))\s*$/;

/** Whether a text ends in the middle of the sentence of its last number. */
export function breaksOff(text: string, { end }: { readonly end: number }): boolean {
  return text.length - end <= LONGEST && GOES_ON.test(foldText(text.slice(end)));
}
