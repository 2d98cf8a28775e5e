/** Nothing but what calls it the rate of the numbers before. */
const DRAWN =
  /(?:[,،:(=–—]|[,،;؛–—]\s*(?:and )?(?:or|that is|i\.e\.|so|giving|making|which (?:is|means|gives|comes to|works out at)|equivalent to|(?=an?|at)|the (?:complaints? )?rate (?:was|is)|اي|[وب]?ما (?=يعادل|يعني|معدله)|(?=[وب]?(?:معدل|واقع|متوسط)))|^\s*(?:so )?(?:that|this|which) (?:is|was|means|makes|gives|comes to|works out at)|(?:^|[,،])\s*[وف]?(?:هذا|ذلك|هو))(?: ?(?:ما|at|an?|[a-z]+ (?=rate)|rate|average|of|ب?معدل|ب?واقع|ب?متوسط|قدره|[يت](?:عادل|عني|ساوي)))*\s*$/;

/** Whether the folded words before a number say that it comes of those before, "or", "a rate of", `أي بمعدل`, or nothing but a comma parts them. */
export function isDrawn(before: string): boolean {
  return DRAWN.test(before);
}
