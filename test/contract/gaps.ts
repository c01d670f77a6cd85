/** Wrong requests that Prism does not refuse as the API would. A test fails when one of them is refused after all. */
export const gaps: { cases: RegExp; reason: string }[] = [
  {
    cases: /: query\.task_name minLength$/,
    reason: 'Prism reads an empty text in a query as a parameter that is left out, when that parameter is optional.',
  },
  {
    cases: /^deleteReal3DRefineProduct: body type null$/,
    reason: 'Prism reads the JSON value null as a body that is left out; only this operation may leave it out.',
  },
  {
    cases: /: unknown query parameter$/,
    reason:
      'Prism looks only at the query parameters that the description knows. So may the API; the manual is silent.',
  },
  {
    cases: /^(?!listImageBaseInfo).*: malformed body$/,
    reason:
      'Prism answers 400 to JSON that cannot be parsed, but with a body of its own: {"error":{"code":"invalid_json"}}.',
  },
]

export const gapOf = (operation: string, about: string) =>
  gaps.find(({ cases }) => cases.test(`${operation}: ${about}`))
