/** The version of the library, as in its package. It is written into every result of verification. */
export const VERSION = "0.1.0";
