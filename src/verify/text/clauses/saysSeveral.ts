import { foldText } from "../../../language/foldText.js";
import { MULTIPLE } from "../passage/cues.js";

/** That a case is in no two classes, up to where a reason may say otherwise: "no complaint is counted twice", `ولا تتكرر المعاملة في أكثر من خانة`. */
const DENIED =
  /(?<![a-z])(?:(?:no|none|nor|neither) [a-z ]{0,40}?|(?:is|are|was|were) (?:not|never) )(?:counted|listed|recorded|registered|entered|included|classified)(?![a-z])(?:(?! (?:as|because|but|for|since|so|though)(?![a-z]))[^.,;\n])*|(?<![ء-ي])[وف]?(?:لا|لم) [يت](?:تكرر|حسب|حتسب|سجل|قيد|درج)[ء-ي]*(?![ء-ي])(?:(?! (?:لان|حيث|اذ|بل|بسبب|كون|مما))[^.،؛\n])*/g;

/** Whether a text says that one case may be in several of its classes. */
export function saysSeveral(text: string): boolean {
  return MULTIPLE.test(foldText(text).replace(DENIED, ""));
}
