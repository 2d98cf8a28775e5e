import type { Finding } from "beneficiary-feedback";

/** A finding that is known, and why it may stand. */
export interface Waiver {
  readonly code: string;
  readonly path?: string;
  readonly published?: string;
  readonly computed?: string;
  readonly reason: string;
}

/** Findings parted by a baseline. */
export interface Waived {
  readonly open: readonly Finding[];
  readonly waived: readonly (Finding & { readonly reason: string })[];
  /** Waivers that match no finding: what they waived is gone, and so should they be. */
  readonly unused: readonly Waiver[];
}
