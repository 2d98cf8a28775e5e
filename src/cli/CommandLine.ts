import type { Language, Numerals } from "beneficiary-feedback";

/** Where the command reads from and writes to; its tests give their own. */
export interface Terminal {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Colours are wanted on the output. */
  readonly color: boolean;
  /** The output is a terminal, where people read it, and goes into no file or sheet. */
  readonly isScreen: boolean;
  /** The error output is a terminal, on which a progress bar can move. */
  readonly moving: boolean;
  /** Aborted by Ctrl-C while something `cancellable` runs. */
  readonly signal: AbortSignal;
  /** Runs what stops by the signal, or must not be left half done; anything else Ctrl-C ends together with the process. */
  readonly cancellable: <Result>(run: () => Promise<Result>) => Promise<Result>;
}

/** What a command is asked to do. */
export interface CommandLine {
  readonly command: string;
  readonly operands: readonly string[];
  /** Options that take a value, by their names. */
  readonly values: Readonly<Record<string, string>>;
  /** Options that may be given more than once, by their names, in their order. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly flags: ReadonlySet<string>;
  readonly language?: Language;
  readonly numerals?: Numerals;
}

/** What a process ends with. */
export const EXIT = { passed: 0, findings: 1, misuse: 2, unchecked: 3, cancelled: 130 } as const;
