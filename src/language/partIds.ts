/** The ids of the parts of breakdowns and subsets that the library has names for: apart from these, so that who only asks for ids carries no names. */
export const PART_IDS = [
  "complaint",
  "enquiry",
  "report",
  "suggestion",
  "observation",
  "upheld",
  "partly-upheld",
  "not-upheld",
  "inside",
  "outside",
] as const;
