/** Asked for the first time, and remembered. */
export function once<Answer extends string | object>(find: () => Answer): () => Answer {
  let known: Answer | undefined;
  return () => {
    known ??= find();
    return known;
  };
}
