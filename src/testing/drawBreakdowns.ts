import { readCount } from "../metrics/readCount.js";
import type { BreakdownPart, TicketBreakdown, Tickets } from "../model/FeedbackReport.js";
import type { Draw } from "./Draw.js";

/** Breakdowns whose parts add to what they break down, of no more cases than the largest count; one in which a ticket may stand twice. */
export function drawBreakdowns(draw: Draw, tickets: Tickets | undefined, most: number): readonly TicketBreakdown[] {
  if (tickets === undefined) return [];
  const found: TicketBreakdown[] = [];
  const closed = readCount(tickets.closed);
  if (closed !== undefined && draw(2) === 1)
    found.push({
      id: "outcome",
      by: "outcome",
      of: "closed",
      parts: split(draw, closed, ["upheld", "partly-upheld", "not-upheld"]),
      ...(draw(2) === 1
        ? {
            rollUps: [
              {
                id: "any",
                name: { ar: "ثبتت كلها أو بعضها", en: "Upheld in any part" },
                parts: ["upheld", "partly-upheld"],
              },
            ],
          }
        : {}),
    });
  if (draw(3) === 2) {
    const cases = draw(Math.min(90_000, most + 1));
    found.push({
      id: "category",
      by: "category",
      cases,
      parts: split(draw, cases, ["complaint", "enquiry", "suggestion"]),
    });
  }
  if (draw(3) === 2 && most > 0) {
    const cases = 1 + draw(Math.min(50_000, most));
    const parts = [
      { id: "staff", name: { ar: "الموظفون", en: "Staff" }, count: cases },
      { id: "buildings", name: { ar: "المباني", en: "Buildings" }, count: draw(cases + 1) },
    ];
    found.push({
      id: "topic",
      by: "topic",
      name: { ar: "التذاكر حسب الموضوع", en: "Tickets by topic" },
      cases,
      multiCoded: true,
      parts,
    });
  }
  return found;
}

function split(draw: Draw, whole: number, ids: readonly string[]): readonly BreakdownPart[] {
  let left = whole;
  return ids.map((id, index) => {
    const count = index === ids.length - 1 ? left : draw(left + 1);
    left -= count;
    return { id, count };
  });
}
