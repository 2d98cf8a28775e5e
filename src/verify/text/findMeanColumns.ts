import { cellsOf } from "./cellsOf.js";
import type { Relation } from "./Relation.js";
import { relateRows } from "./relateRows.js";
import { sharesStem } from "./sharesStem.js";
import type { Table } from "./Table.js";

/** Finds means over no cases at all, and means above the highest value of their row, where both columns are of one thing. */
export function findMeanColumns({ header, roles, read }: Table): readonly Relation[] {
  const [mean, resolved, highest] = [roles.indexOf("mean"), roles.indexOf("resolved"), roles.indexOf("highest")];
  const outcome = { outcome: "cannot-check", reason: "zero-denominator" } as const;
  const none = cellsOf(read, [resolved, mean]).filter(([count, value]) => count?.value === 0 && value?.value !== 0);
  const isOne = sharesStem(header[mean] ?? "", header[highest] ?? "");
  return [
    ...none.map((operands): Relation => ({ kind: "weighted-mean", operands, outcome, severity: "warning" })),
    ...(isOne ? relateRows("extreme", read, [highest, mean]) : []),
  ];
}
