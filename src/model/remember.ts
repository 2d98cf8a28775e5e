/** A function of a text that finds each answer once. */
export function remember<Answer>(find: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    let answer = known.get(text);
    if (answer === undefined) {
      answer = find(text);
      known.set(text, answer);
    }
    return answer;
  };
}
