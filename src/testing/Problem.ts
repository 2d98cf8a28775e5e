/** What a page or a report is judged to be, for a test. */
export interface Problem {
  /** Whether anything was checked: where nothing was, it neither holds nor does not. */
  readonly isChecked: boolean;
  /** Why it does not hold, for people; absent where it does. */
  readonly text?: string;
  /** Waivers without a finding, a line each, where nothing else is wrong: it holds, and the waivers do not. */
  readonly unused?: string;
}
