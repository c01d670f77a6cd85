import type { CatalogueEntry } from '../../../src/description/error-codes.ts'
import type { Context } from '../model/context.ts'
import type { Page } from '../model/page.ts'
import { plainText } from '../text/markdown.ts'
import { OperationLink, StatusCode } from '../views/code.tsx'
import { Html } from '../views/html.tsx'

/** All error codes, with a filter. */
export function errorsPage(context: Context): Page {
  const { words, catalogue } = context
  return {
    url: 'errors.html',
    language: context.language,
    kind: 'errors',
    title: words.errors,
    description: plainText(words.errorsIntro),
    scripts: ['filter.js'],
    texts: [
      { title: words.errors, text: plainText(words.errorsIntro) },
      ...catalogue.map(({ code, meaning, message, remedy }) => ({
        anchor: code,
        title: code,
        text: `${plainText(meaning)} ${message} ${plainText(remedy)}`,
      })),
    ],
    render: () => <Errors context={context} />,
  }
}

/** The service that returns a code: what the code starts with, with the number of the service for KooMap's own. */
const serviceOf = (code: string) => /^(KMP\.\d{4}|\w+)/.exec(code)![0]

function Errors({ context }: { context: Context }) {
  const { words, catalogue } = context
  const statuses = [...new Set(catalogue.map(({ status }) => status))].sort()
  const services = [...new Set(catalogue.map(({ code }) => serviceOf(code)))].sort()
  return (
    <div class="wide">
      <h1>
        {words.errors} <span class="count">{catalogue.length}</span>
      </h1>
      <Html class="prose" html={context.prose(`${words.errorsIntro}\n\n${words.errorsSources}`)} />
      <form class="filter" data-filter hidden role="search">
        <label>
          <span>{words.filter}</span>
          <input type="search" name="text" placeholder={words.filterHint} autocomplete="off" spellcheck={false} />
        </label>
        <label>
          <span>{words.status}</span>
          <select name="status">
            <option value="">{words.anyStatus}</option>
            {statuses.map((status) => (
              <option value={status}>{status}</option>
            ))}
          </select>
        </label>
        <label>
          <span>{words.service}</span>
          <select name="service">
            <option value="">{words.anyService}</option>
            {services.map((service) => (
              <option value={service}>
                {service}
                {words.colon}
                {words.services[service]}
              </option>
            ))}
          </select>
        </label>
        <output name="count" aria-live="polite" />
      </form>
      <p class="note" data-nothing hidden>
        {words.nothing}
      </p>
      <table class="catalogue cards">
        <thead>
          <tr>
            <th scope="col">{words.code}</th>
            <th scope="col">{words.meaning}</th>
            <th scope="col">{words.remedy}</th>
            <th scope="col">{words.returnedBy}</th>
          </tr>
        </thead>
        <tbody>
          {catalogue.map((entry) => (
            <Row context={context} entry={entry} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ context, entry }: { context: Context; entry: CatalogueEntry }) {
  const { words } = context
  const { code, status, message, meaning, remedy, advice, assignment, statedFor, operations, unused } = entry
  return (
    <tr id={code} data-entry data-status={status} data-service={serviceOf(code)}>
      <th scope="row">
        <a href={`#${code}`}>
          <code>{code}</code>
        </a>{' '}
        <StatusCode status={status} />
      </th>
      <td>
        <Html tag="p" html={context.inline(meaning)} />
        <p class="message">{message}</p>
      </td>
      <td>
        <Html tag="p" html={context.inline(remedy)} />
        {advice && <Html tag="p" html={`<em>${words.advice}${words.colon}</em>${context.inline(advice)}`} />}
      </td>
      <td class="operations">
        {unused ? (
          <span class="muted">{words.noOperation}</span>
        ) : (
          <>
            <Operations ids={operations} context={context} />
            {assignment && (
              <p class="muted">
                <abbr title={words[`${assignment}Hint`]}>{words[assignment]}</abbr>
                {statedFor && ` ${words.forOnly} `}
                {statedFor?.map((id, i) => (
                  <>
                    {i > 0 && words.comma}
                    <code>{id}</code>
                  </>
                ))}
                {statedFor && words.semicolon + words.restInferred}
              </p>
            )}
          </>
        )}
      </td>
    </tr>
  )
}

/** More operations than this are folded. */
const most = 5

function Operations({ ids, context }: { ids: string[]; context: Context }) {
  const links = ids.map((id) => (
    <>
      <OperationLink id={id} />{' '}
    </>
  ))
  if (ids.length <= most) return <>{links}</>
  return (
    <details>
      <summary>
        {ids.length} {context.words.operationsUnit}
      </summary>
      {links}
    </details>
  )
}
