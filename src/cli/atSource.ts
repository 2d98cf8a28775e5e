import type { Finding, Span, Waived } from "beneficiary-feedback";

/** What was found in a page's text, at the places of its source. */
export function atSource<Result extends Waived & { readonly findings: readonly Finding[] }>(
  result: Result,
  spanOf: (span: Span) => Span,
): Result {
  const place = <Found extends Finding>(found: Found): Found =>
    found.span ? { ...found, span: spanOf(found.span) } : found;
  return { ...result, findings: result.findings.map(place), waived: result.waived.map(place) };
}
