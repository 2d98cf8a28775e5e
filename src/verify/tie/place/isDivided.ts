/** What follows are the parts of the number before. */
const DIVIDED =
  /توزع|موزع|تنقسم|(?<![ء-ي])منها|(?:[أا]غلب|معظم|[أا]كثر|غالبيت|بعض|جل|[أا]علا|[أا]قل|[أا]دنا|ذروت)ها|\bdivided|\bsplit|of which|\bincluding|(?:comprising|made up of)|\b(?:most|main|large|chief|primari)ly\b|\b(?:most|half|thirds?|some|many|several|part|few) of (?:which|them|these|whom)|(?<![ء-ي])(?:نصف|ثلث[اي]?)(?:ها|هم)(?![ء-ي])|:/i;
/** Right behind a number that is itself of what was told before: "30% of them by e-mail", `و30% منها عبر البريد`. */
const OF_THEM = /^\s*منها(?=\s)/;

/** Whether the words from the end of a number to a name say that it is divided, so that the name is that of a part. */
export function isDivided(words: string): boolean {
  return DIVIDED.test(words.replace(OF_THEM, ""));
}
