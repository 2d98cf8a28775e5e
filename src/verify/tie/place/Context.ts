import type { Span } from "../../../model/Finding.js";
import type { Claims } from "./Claims.js";
import type { Move } from "./Move.js";
import type { Role } from "./roleOf.js";

/** What the page says of a number by its place: in its line, or in its table. */
export interface Context {
  /** The noun it counts, where one stands beside it. */
  readonly noun: string | undefined;
  /** The id of the channel, subset or initiative named nearest before it, or `all`. */
  readonly key: string | undefined;
  /** The one that is named last before it. */
  readonly before?: string | undefined;
  readonly nameSpan?: Span | undefined;
  /** Every one that is named near it. */
  readonly keys: readonly string[];
  /** The channels, and the nouns of numbers, of its whole stretch. */
  readonly said?: readonly string[];
  /** The one that its line begins with: what a long line is about. */
  readonly head: string | undefined;
  /** Contacts are named beside it, nearer than any channel. */
  readonly isOfContacts?: boolean;
  readonly subject: string | undefined;
  /** The channel or subset of the heading above. */
  readonly section?: string | undefined;
  /** The periods that its column or row can bind it to, the likeliest first. */
  readonly bound: readonly string[] | undefined;
  /** The periods that its column or row plainly names, where the report has no figure of any. */
  readonly foreign?: readonly string[];
  /** The period named nearest, and every one that is named near it. */
  readonly period: string | undefined;
  readonly periods: readonly string[];
  /** The nearest periods are named together, so that the number may be of any of them, or of all. */
  readonly isOpen: boolean;
  /** The periods of which its sentence, or one before, tells; any where none are given. */
  readonly told?: readonly string[] | undefined;
  /** The periods that its sentence, and its line before it, name only to compare with. */
  readonly bases?: readonly string[];
  /** The periods that the lines above name in its paragraph and heading, where its own line names none. */
  readonly above?: readonly string[] | undefined;
  /** The measures named before it and after it, up to the next number. */
  readonly measures: readonly string[];
  readonly direction: "up" | "down" | undefined;
  /** What the words right beside it make of it. */
  readonly role: Role | undefined;
  /** How it is told to have come there, of a level. */
  readonly move?: Move | undefined;
  /** A base from which something is said to have risen or fallen. */
  readonly isOrigin?: boolean;
  /** It is told as a part of less than it is. */
  readonly isTooLarge?: boolean;
  /** The page, for what stands around the number. */
  readonly text: string;
  /** A sign before it sets a bound that equal values do not keep: `<`, `>`. */
  readonly isStrict: boolean;
  /** What the words right beside it name. */
  readonly claims: Claims;
  /** The period is that of a heading, of which no words beside the number speak. */
  readonly isHeaded: boolean;
  /** Its words speak of months, or of the largest or smallest part of something. */
  readonly isOfPart?: boolean;
  /** The period of the report, where the title above names it and nothing nearer names a part of it. */
  readonly held?: string | undefined;
  /** Its column or row is of percentages; `whole` where it is the total of shares, which is always 100 %. */
  readonly share: "part" | "whole" | undefined;
  /** It stands in a table, so that its row and column say all there is to say. */
  readonly cell: boolean;
  /** The words of its row and, in a line of their own, of its column, of a cell. */
  readonly label?: string;
  /** Its row or column is of what was aimed at. */
  readonly isTarget: boolean;
  /** Its row is of a part of a channel that the report does not know: of one department. */
  readonly isPartial?: boolean;
  /** Its row is headed by the whole name of one thing. */
  readonly isOfOne: boolean;
  /** Nothing in the label of its card names anything: "Our vision", a running header. */
  readonly isSilent?: boolean;
}
