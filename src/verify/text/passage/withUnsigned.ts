import { foldText } from "../../../language/foldText.js";
import type { FigureReading } from "../../../language/reading/FigureReading.js";

const REACH = 48;
/** What calls the next number a percentage: `أي بنسبة بلغت`, "a percentage of", "a clearance rate of". */
const SHARE =
  /(?<![ء-ي])(?:[وف]?(?:اي )?بنسبه(?: (?:نحو|حوالي|(?:فاق|بلغ|تجاوز|ناهز|قارب|[يت](?:فوق|بلغ|تجاوز|ناهز|قارب))ت?|(?:وصل|[يت]صل)ت? الي|تقدر ب|قدرها|قدرت ب))?|[وب]?ما نسبته) (?:ال ?)?$|(?<![a-z])(?:percentage|(?:answer|clearance|closure|completion|detection|disposal|resolution|response|settlement|solution|success) rate) of (?:about |over |nearly |more than |almost )?$/;
/** It is said to be more than that, or near it. */
const OVER = /(?:فاق|تجاوز|[يت]فوق)ت? (?:ال ?)?$|(?:over|more than) $/;
const ABOUT = /(?:نحو|حوالي|(?:ناهز|قارب)ت?|[يت](?:ناهز|قارب)) (?:ال ?)?$|(?:about|nearly|almost) $/;
/** Nothing more is said of it. */
const ENDS = /^\s*(?:[،؛;)\n]|[.,](?!\d)|$)/;

/** The numbers of a text, those that are called a percentage and have no sign as what they are called: `208 قضايا من 216، أي بنسبة 96`. */
export function withUnsigned(figures: readonly FigureReading[], text: string): readonly FigureReading[] {
  return figures.map((figure) => {
    if (figure.kind !== "number" || figure.value <= 1 || figure.value > 100) return figure;
    const { start, end } = figure.span;
    if (!ENDS.test(text.slice(end, end + 4))) return figure;
    const lead = foldText(text.slice(Math.max(0, start - REACH), start)).replaceAll("ـ", "");
    if (!SHARE.test(lead)) return figure;
    const bound = OVER.test(lead) ? "over" : ABOUT.test(lead) ? "about" : figure.bound;
    return { ...figure, kind: "percent", ...(bound !== undefined && { bound }) };
  });
}
