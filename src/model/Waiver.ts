import type { Finding } from "./Finding.js";
import type { FindingCode } from "./findingCodes.js";

/** A finding that is known, and why it may stand: its code, path and numbers as the finding has them. */
export interface Waiver {
  /** That of the finding. A text, too, since a baseline read from JSON has no other; one that no finding has waives nothing. */
  readonly code: FindingCode | (string & {});
  readonly path?: string;
  readonly published?: string;
  readonly computed?: string;
  /** For those who read the waiver later. */
  readonly reason: string;
}

/** A finding that a waiver lets stand. */
export interface WaivedFinding extends Finding {
  readonly reason: string;
}

/** What waivers made of the findings of a check. */
export interface Waived {
  /** Findings that may stand, with the reason; they are not among the others. */
  readonly waived: readonly WaivedFinding[];
  /** Waivers that match no finding: what they waived is gone, and so should they be. */
  readonly unusedWaivers: readonly Waiver[];
}
