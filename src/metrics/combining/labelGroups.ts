import type { Label } from "../../model/FeedbackReport.js";
import { sameLabel } from "../sameLabel.js";
import { canonicalText } from "./canonicalText.js";
import { namesDiffer } from "./namesDiffer.js";

type Labels = readonly (Label | undefined)[];

/**
 * Things by what they are called, whatever their order: those whose labels say the same, be it by way of another that has both languages. Where
 * two that are so linked say something else, nobody knows which of them the link is, and those with the very same labels are one.
 */
export function labelGroups<Item>(
  items: readonly Item[],
  labelsOf: (item: Item) => Labels,
): readonly (readonly Item[])[] {
  const named = new Map<string | undefined, Named<Item>>();
  for (const item of items) {
    const labels = labelsOf(item);
    const text = canonicalText(labels);
    const known = named.get(text);
    if (known === undefined) named.set(text, { labels, items: [item], at: named.size });
    else known.items.push(item);
  }
  let groups: (readonly Named<Item>[])[] = [];
  for (const each of named.values()) {
    const linked = groups.filter((group) => group.some(({ labels }) => areSame(labels, each.labels)));
    groups = [...groups.filter((group) => !linked.includes(group)), [...linked.flat(), each]];
  }
  return groups
    .flatMap((group) => (hasOther(group) ? group.map((each) => [each]) : [[...group].sort(byPlace)]))
    .sort(([one], [other]) => byPlace(one, other))
    .map((group) => group.flatMap((each) => each.items));
}

/** Things with the very same labels, and where the first of them is met. */
interface Named<Item> {
  readonly labels: Labels;
  readonly items: Item[];
  readonly at: number;
}

function byPlace(one?: { readonly at: number }, other?: { readonly at: number }): number {
  return (one?.at ?? 0) - (other?.at ?? 0);
}

function hasOther(group: readonly { readonly labels: Labels }[]): boolean {
  const [first] = group;
  return first?.labels.some((_, at) => namesDiffer(group.map(({ labels }) => labels[at]))) ?? false;
}

function areSame(one: Labels, other: Labels): boolean {
  return one.every((label, at) => {
    const twin = other[at];
    return label === undefined || twin === undefined ? label === twin : sameLabel(label, twin);
  });
}
