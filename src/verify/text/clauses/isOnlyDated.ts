/** The noun, that they came in, and when; then the sentence goes on with something else. */
const DATED =
  /^(?: (?!(?:in|of|by|on|at|for|from|منها?|في|عن) )[a-zء-ي-]+(?![a-zء-ي-]))?(?: (?:came|(?:were|was) (?:received|made)|وردت?))?(?: (?:in|of|during|for)(?: (?:the|whole|calendar|financial|year|of))* \d{4}(?:[/–-]\d\d)?|(?: (?:في|خلال|من|عام|سنه))* \d{4})?\s*(?:$|[.,،;؛:)»"”\n](?! ?(?:not|excluding|except|باستثناء|عدا)(?![a-zء-ي]))|(?:and(?! \d)|و[ء-ي]+)(?![a-zء-ي]))/;

/** Whether what follows a number names what it counts and its time alone, so that it speaks of all of them: "743 complaints in 2022, which". */
export function isOnlyDated(after: string): boolean {
  return DATED.test(after);
}
