/** The nouns that name the parts of tickets. */
export const PART_NOUNS: readonly string[] = [
  "complaint",
  "enquiry",
  "suggestion",
  "observation",
  "grievance",
  "consultation",
];
