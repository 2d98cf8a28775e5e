/** What a report is called, right before the period that it is of. */
const REPORT =
  /(?:report|statistics|results|figures|feedback|complaints|contacts|calls)[,:]?(?: (?:for|of))?(?: the)? $|(?:تقرير|[إا]حصاءات|[إا]حصائيات|نتائج|ملاحظات)(?: ال[ء-ي]{1,20}){0,2}[،:]? (?:عن |في )?$/i;
/** What makes a sentence of it, or says that it is elsewhere. */
const TOLD =
  /(?<![a-z])(?:we|our|it|they|you|i|is|are|was|were|has|have|had|will|this|these|here|see|read|find|view|get|click|took|[a-z]+ed)(?![a-z])|[.!?؟;؛]|(?<![ء-ي])(?:هذا|هذه|كان|كانت|في|ا?قر[أا]|انظر|راجع|حم[لّ]|اطلع|هو|هي|تم|جاء|جاءت|ورد|وردت)(?![ء-ي])/i;

/** Whether a full stop or colon behind a period closes the title of a report, and no sentence: "Call centre report, Q1 2023." */
export function closesTitle(before: string, behind: string): boolean {
  return /^[.:]\s*$/.test(behind) && REPORT.test(before) && !TOLD.test(before);
}
