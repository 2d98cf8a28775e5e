import { bareText } from "./bareText.js";
import { fieldValue } from "./fieldValue.js";
import { flatText } from "./flatText.js";
import type { TicketEntry } from "./replay.js";
import { sampler } from "./sampler.js";
import type { Field } from "./TallyOptions.js";
import type { TicketEventSample, TicketHistories } from "./TicketHistory.js";
import { textOf } from "./textOf.js";
import { ticketId } from "./ticketId.js";

/** Gathers what the records of tickets say under the names of `by`. */
export interface TicketKeys<Row> {
  /** Takes what a record says of its ticket, with its events; without any, where all were set aside, it counts after all others. */
  note(row: Row, line: number, id: unknown, events: readonly (TicketEntry | undefined)[]): void;
  /** The histories with what was noted of their tickets. */
  finish(histories: TicketHistories): TicketHistories;
}

/** What a record says, each name's at its place, and one of its events: only the opening tells which of them count. */
interface Note {
  readonly labels: readonly string[];
  readonly line: number;
  readonly event: TicketEntry | undefined;
}

/** What the earliest record says, and the first lines of what others say, which most tickets have none of. */
interface Told {
  readonly value: string;
  readonly at: number;
  readonly line: number;
  readonly others?: Map<string, number>;
}

/**
 * A reader of what records say under the names of `by`; nothing where there is none. A ticket has what its earliest record says that says
 * anything, of one instant the first as texts are sorted, so that it is the same in every order of the file.
 */
export function ticketKeys<Row>(
  by: Readonly<Record<string, Field<Row>>> = {},
  present: (value: unknown) => unknown,
  samples = 5,
): TicketKeys<Row> | undefined {
  const fields = Object.entries(by);
  if (fields.length === 0) return undefined;
  const tickets = new Map<string, Note[]>();
  // Each value is kept once, and no chunk of a file with it.
  const values = new Map<string, string>();

  function labelOf(row: Row, field: Field<Row>): string {
    const text = bareText(textOf(present(fieldValue(row, field))));
    const known = values.get(text);
    if (known !== undefined) return known;
    const value = flatText(text);
    values.set(value, value);
    return value;
  }

  return {
    note(row, line, id, events) {
      const key = ticketId(id);
      let notes = tickets.get(key);
      if (notes === undefined) {
        notes = [];
        tickets.set(flatText(key), notes);
      }
      const labels = fields.map(([, field]) => labelOf(row, field));
      for (const event of events) notes.push({ labels, line, event });
    },
    finish(histories) {
      const shown = sampler<"keys-differ", Pick<Required<TicketEventSample>, "id" | "key">>(samples);
      const differing = fields.map(() => 0);
      const found = histories.tickets.map((ticket) => {
        const { id, opened } = ticket;
        const told = fields.map(([key], index) => {
          const { value = "", others } = toldBy(tickets.get(id) ?? [], index, opened) ?? {};
          if (others) differing[index] = (differing[index] ?? 0) + 1;
          for (const [other, line] of others ?? []) shown.add("keys-differ", line, other, { id, key });
          return [key, value];
        });
        return { ...ticket, by: Object.fromEntries(told) };
      });
      return {
        ...histories,
        tickets: found,
        samples: [...histories.samples, ...shown.finish()].sort((a, b) => a.line - b.line),
        differing: Object.fromEntries(fields.map(([name], index) => [name, differing[index] ?? 0])),
      };
    },
  };
}

/** What the notes of a ticket say under one name. */
function toldBy(notes: readonly Note[], index: number, opened: number): Told | undefined {
  let told: Told | undefined;
  for (const { labels, line, event } of notes) {
    const value = labels[index] ?? "";
    if (value !== "") told = earlier(told, { value, at: timeOf(event, opened), line });
  }
  return told;
}

/** When an event counts: after all others where it comes before the opening; what has only the date of that, at the end of the day. */
function timeOf(event: TicketEntry | undefined, opened: number): number {
  if (event === undefined || event.until < opened) return Number.POSITIVE_INFINITY;
  return event.at < opened ? event.until : event.at;
}

/** What is known with what a later line says. */
function earlier(known: Told | undefined, next: Told): Told {
  if (known === undefined) return next;
  const isEarlier = next.at < known.at || (next.at === known.at && next.value < known.value);
  if (known.value === next.value) return isEarlier ? { ...known, at: next.at } : known;
  const others = known.others ?? new Map<string, number>();
  const line = others.get(next.value) ?? next.line;
  if (!isEarlier) {
    others.set(next.value, line);
    return { ...known, others };
  }
  others.delete(next.value);
  others.set(known.value, known.line);
  return { ...next, line, others };
}
