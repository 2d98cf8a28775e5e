/** The nouns of what comes by one channel each. */
export const CHANNEL_NOUNS: readonly string[] = ["call", "email", "chat", "visit"];
