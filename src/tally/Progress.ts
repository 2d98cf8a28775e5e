/** How far a long read has come. */
export interface Progress {
  readonly records: number;
  /** Bytes of the source read so far, of a text those that it has in UTF-8; not where records are read. */
  readonly bytes?: number;
  /** From 0 to 1, where `totalBytes` was given and is above 0. */
  readonly fraction?: number;
}

/** What every function that reads a stream takes. */
export interface StreamOptions {
  /**
   * Called after every chunk, and once more where the last line, which has no end, is another record. A promise that it returns is waited for;
   * what it throws, or the promise is rejected with, ends the reading.
   */
  readonly onProgress?: ((progress: Progress) => void) | ((progress: Progress) => PromiseLike<void>);
  /** The size of the source, a whole number, so that progress can tell how much is left. */
  readonly totalBytes?: number;
  /** Stops the reading, also while the source is waited for, and ends the source: the promise is rejected with the signal's reason. An `AbortSignal` is one. */
  readonly signal?: StopSignal;
}

/** What can tell a long read to stop, as `AbortSignal` does. */
export interface StopSignal {
  /** Throws once the read is to stop. */
  throwIfAborted(): void;
  /** Tells when that is; without it the signal is asked at every chunk. */
  addEventListener?(type: "abort", listener: () => void): void;
  /** Takes the listener off again. */
  removeEventListener?(type: "abort", listener: () => void): void;
}

/** A stream of the web, by its reader: Safari, older browsers and the types of `dom` before TypeScript 6 know no other way through it. */
export interface WebStream<Item> {
  /** Locks the stream to one reader. */
  getReader(): {
    /** The next chunk, or that there is none. */
    read(): Promise<{ readonly done: false; readonly value: Item } | { readonly done: true; readonly value?: unknown }>;
    /** Gives the stream free again. */
    releaseLock(): void;
  };
}

/** Bytes or text, whole or in chunks: a file's stream, the body of a response, an array of buffers. */
export type ByteSource =
  | Uint8Array
  | string
  | AsyncIterable<Uint8Array | string>
  | Iterable<Uint8Array | string>
  | WebStream<Uint8Array | string>;
