import type { Coverage, MissingPart } from "../model/Result.js";

/** The coverage of two results together. */
export function joinCoverage(first: Coverage, second: Coverage): Coverage {
  const missing: readonly MissingPart[] =
    first.missing.length === 0 ? second.missing : [...first.missing, ...second.missing];
  const present = first.present + second.present;
  return { present, expected: present + missing.length, missing };
}
