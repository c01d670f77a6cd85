/** Invalid requests that Prism does not reject as the API would. A test fails when Prism starts to reject one of them. */
export const gaps: { cases: RegExp; reason: string }[] = [
  {
    cases: /: query\.task_name minLength$/,
    reason: 'Prism treats an empty value of an optional query parameter as an omitted parameter.',
  },
  {
    cases: /^deleteReal3DRefineProduct: body type null$/,
    reason: 'Prism treats the JSON value null as an omitted body, and only in this operation is the body optional.',
  },
  {
    cases: /: unknown query parameter$/,
    reason:
      'Prism ignores query parameters that are not in the description. The API may do the same; the manual does not say.',
  },
  {
    cases: /^(?!listImageBaseInfo).*: malformed body$/,
    reason: 'Prism responds to malformed JSON with 400, but with its own body: {"error":{"code":"invalid_json"}}.',
  },
]

export const gapOf = (operation: string, about: string) =>
  gaps.find(({ cases }) => cases.test(`${operation}: ${about}`))
