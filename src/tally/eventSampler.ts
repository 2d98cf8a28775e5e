import { checkSamples } from "./checkSamples.js";
import { keepFirst } from "./keepFirst.js";
import type { TicketEventReason, TicketEventSample } from "./TicketHistory.js";
import { textOf } from "./textOf.js";

/** Keeps the first events of every reason, in whatever order they come. */
export interface EventSampler {
  add(event: Omit<TicketEventSample, "value"> & { readonly value: unknown }): void;
  finish(): readonly TicketEventSample[];
}

const byLine = (a: TicketEventSample, b: TicketEventSample) => a.line - b.line;

/** A sampler of at most `limit` events for each reason. */
export function eventSampler(limit: number): EventSampler {
  checkSamples(limit);
  const found = new Map<TicketEventReason, TicketEventSample[]>();
  return {
    add({ reason, line, id, event, value }) {
      const list = found.get(reason) ?? [];
      found.set(reason, list);
      const text = textOf(value).slice(0, 60);
      const sample = { reason, line, ...(id && { id }), ...(event && { event }), ...(text && { value: text }) };
      keepFirst(list, sample, limit, byLine);
    },
    finish: () => [...found.values()].flatMap((list) => list.sort(byLine).slice(0, limit)).sort(byLine),
  };
}
