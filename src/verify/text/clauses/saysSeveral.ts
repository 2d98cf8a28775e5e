import { foldText } from "../../../language/foldText.js";
import { MULTIPLE } from "../passage/cues.js";

/** That a case is in no two classes, up to where a reason may say otherwise: "no complaint is counted twice", `ولا تتكرر المعاملة في أكثر من خانة`. */
const DENIED =
  /(?<![a-z])(?:(?:no|none|nor|neither) [a-z ]{0,40}?|(?:is|are|was|were) (?:not|never) )(?:counted|listed|recorded|registered|entered|included|classified)(?![a-z])(?:(?! (?:as|because|but|for|since|so|though)(?![a-z]))[^.,;\n])*|(?<![ء-ي])[وف]?(?:لا|لم) [يت](?:تكرر|حسب|حتسب|سجل|قيد|درج)[ء-ي]*(?![ء-ي])(?:(?! (?:لان|حيث|اذ|بل|بسبب|كون|مما))[^.،؛\n])*/g;

/** The name of a class that holds the cases of several others: "Multiple services: 45", "45 about multiple issues". */
const LABEL =
  /(?:^|[\n•*|]|\d\.)[^\S\n]*(?:-[^\S\n]*)?multiple (?!answers|responses|choice|selections|mentions|options)[a-z]+(?: [a-z]+)?(?=\s*(?:[:|–—-]\s*)\d)|\d (?:[a-z]+ ){0,2}(?:about|on|for|concerning|under) multiple [a-z]+(?=\s*[,;.]|\s+and(?![a-z]))/g;

/** Whether a text says that one case may be in several of its classes. */
export function saysSeveral(text: string): boolean {
  return MULTIPLE.test(foldText(text).replace(DENIED, "").replace(LABEL, ""));
}
