import { bareText } from "./bareText.js";
import { fieldValue } from "./fieldValue.js";
import { flatText } from "./flatText.js";
import type { Place } from "./placesOf.js";
import { textOf } from "./textOf.js";

/** The groups of a tally: a channel with a value of each further key. */
export interface Groups<Row> {
  /** The number of a record's group, or -1 if its channel is not counted. */
  groupOf(row: Row): number;
  labelsOf(group: number): readonly string[];
  compare(a: number, b: number): number;
  /** Counts one more in a slot of the `slots` there are so far, which stands for `amount` where one is given. */
  add(group: number, slot: number, slots: number, amount?: number): void;
  /** The groups of the channels met so far, as the records name them; by number for small numbers, in no need of a map. */
  readonly nodeOfChannel: ReadonlyMap<unknown, number>;
  readonly nodeOfNumber: Int32Array;
  readonly counts: readonly Float64Array[];
  /** Visits every slot that has a record, with how many there are and what they stand for. */
  each(visit: (group: number, slot: number, count: number, sum: number) => void): void;
}

/** Groups of records whose channel `readChannel` reads. */
export function groups<Row>(
  channel: Place<Row>,
  by: readonly Place<Row>[],
  readChannel: (value: unknown) => string | undefined,
): Groups<Row> {
  // A tree with a level for each key; the groups are its leaves.
  const labels: (readonly string[])[] = [[]];
  const children: Map<string, number>[] = [new Map()];
  const counts = [new Float64Array()];
  const sums: Float64Array[] = [];
  const nodeOfChannel = new Map<unknown, number>();
  const nodeOfNumber = new Int32Array(256);

  function child(node: number, text: string): number {
    const known = children[node]?.get(text);
    if (known !== undefined) return known;
    const label = flatText(bareText(text));
    if (label !== text) {
      const bare = child(node, label);
      children[node]?.set(flatText(text), bare);
      return bare;
    }
    const made = labels.push([...(labels[node] ?? []), label]) - 1;
    children.push(new Map());
    counts.push(new Float64Array());
    children[node]?.set(label, made);
    return made;
  }

  return {
    nodeOfChannel,
    nodeOfNumber,
    counts,
    groupOf(row) {
      const value = fieldValue(row, channel);
      let node = nodeOfChannel.get(value);
      if (node === undefined) {
        const label = readChannel(value);
        if (label === undefined) return -1;
        node = child(0, label);
        nodeOfChannel.set(flatText(value), node);
        if (typeof value === "number") nodeOfNumber[value] = node;
      }
      for (const key of by) node = child(node, textOf(fieldValue(row, key)));
      return node;
    },
    labelsOf: (group) => labels[group] ?? [],
    compare(a, b) {
      const left = labels[a] ?? [];
      const right = labels[b] ?? [];
      const at = left.findIndex((label, index) => label !== right[index]);
      return at < 0 ? 0 : (left[at] ?? "") < (right[at] ?? "") ? -1 : 1;
    },
    add(group, slot, slots, amount) {
      addTo(counts, group, slot, slots, 1);
      if (amount !== undefined) addTo(sums, group, slot, slots, amount);
    },
    each(visit) {
      counts.forEach((row, group) => {
        row.forEach((count, slot) => {
          if (count > 0) visit(group, slot, count, sums[group]?.[slot] ?? count);
        });
      });
    },
  };
}

function addTo(rows: Float64Array[], group: number, slot: number, slots: number, amount: number): void {
  let row = rows[group] ?? new Float64Array();
  if (row.length < slots) {
    const longer = new Float64Array(2 * slots);
    longer.set(row);
    rows[group] = row = longer;
  }
  row[slot] = (row[slot] ?? 0) + amount;
}
