/** What stands in an Arabic rule as it is to be written: keys, values, signs. */
const SAMPLE = /[!-9<-~](?:[ -~]*[!-9<-~])?/g;

/** An Arabic rule whose keys and values keep their own order, each in an isolate. */
export function keepSamples(rule: string): string {
  return rule.replace(SAMPLE, "\u2066$&\u2069");
}
