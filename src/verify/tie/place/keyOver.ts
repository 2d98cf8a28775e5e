import type { Claims } from "./Claims.js";
import type { Heading } from "./withHeading.js";

const FIRST = /(?:^|\n)[ •*-]*$/;

/** What a number of a line is of: what is named beside it, or by the heading, of which a line is that begins with a share of all: "51% of all contacts". */
export function keyOver(
  key: string | undefined,
  subject: string | undefined,
  heading: Heading | undefined,
  { whole }: Claims,
  before: string,
): string | undefined {
  const isOfAll = key === "*" || (key === undefined && subject === "contacts");
  const isShare = isOfAll && whole !== undefined && FIRST.test(before);
  return (isShare ? heading?.key : undefined) ?? key ?? (subject === undefined ? heading?.key : undefined);
}
