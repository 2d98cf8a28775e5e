import type { Label } from "../../model/FeedbackReport.js";
import { sameLabel } from "../sameLabel.js";

/** What all labels say, in each language that one gives; nothing where one is not there, or two say something else or have no language in common. */
export function oneLabel(labels: readonly (Label | undefined)[]): Label | undefined {
  const given = labels.flatMap((label) => label ?? []);
  const isOne = given.every((one) => given.every((other) => one === other || sameLabel(one, other)));
  if (!isOne || given.length === 0 || given.length < labels.length) return undefined;
  const whole: Label = {};
  for (const { ar, en } of given) Object.assign(whole, ar !== undefined && { ar }, en !== undefined && { en });
  return whole;
}
