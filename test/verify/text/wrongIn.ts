import { checkText } from "../../../src/verify/checkText.js";

/** What a text is found to have wrong: each code with the number that it is said of. */
export function wrongIn(text: string): readonly (readonly [code: string, printed: string | undefined])[] {
  return checkText(text).findings.flatMap(({ code, severity, span }) =>
    severity === "notice" ? [] : [[code, span && text.slice(span.start, span.end)] as const],
  );
}
