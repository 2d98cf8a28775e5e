import type { Label } from "../../model/FeedbackReport.js";

/** What labels of one thing say together, in each language that one of them gives; nothing where none is there. */
export function joinLabels(labels: readonly (Label | undefined)[]): Label | undefined {
  const given = labels.flatMap((label) => label ?? []);
  const [ar] = given.flatMap((label) => label.ar ?? []);
  const [en] = given.flatMap((label) => label.en ?? []);
  if (given.length === 0) return undefined;
  return { ...(ar === undefined ? {} : { ar }), ...(en === undefined ? {} : { en }) };
}
