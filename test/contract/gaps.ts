export interface Gap {
  cases: RegExp
  reason: string
}

/** Invalid requests that the mock does not reject. A test fails when the mock starts to reject one of them. */
export const gaps: Gap[] = [
  {
    cases: /: unknown query parameter$/,
    reason:
      'Query parameters that are not in the description are ignored. The API may do the same; the manual does not say.',
  },
]

/** What Prism by itself does not reject as the API would, and the mock does. */
export const prismGaps: Gap[] = [
  ...gaps,
  {
    cases: /: query\.task_name minLength$/,
    reason: 'Prism treats an empty value of an optional query parameter as an omitted parameter.',
  },
  {
    cases: /^deleteReal3DRefineProduct: body type null$/,
    reason: 'Prism treats the JSON value null as an omitted body, and only in this operation is the body optional.',
  },
  {
    cases: /^(?!listImageBaseInfo).*: malformed body$/,
    reason: 'Prism responds to malformed JSON with 400, but with its own body: {"error":{"code":"invalid_json"}}.',
  },
]

export const gapOf = (operation: string, about: string, among = gaps) =>
  among.find(({ cases }) => cases.test(`${operation}: ${about}`))
