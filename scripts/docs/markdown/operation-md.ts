import type { Context } from '../model/context.ts'
import type { OperationModel } from '../model/operation-model.ts'
import type { PropertyNode } from '../model/schema-tree.ts'

/** The page of an operation as Markdown, for language models and for people who copy it. */
export function renderOperationMarkdown(context: Context, model: OperationModel): string {
  const { words } = context
  const { operation, parameters, body, responses } = model
  const { id, method, path, raw } = operation
  const sections = [
    `# ${model.summary}`,
    `\`${method.toUpperCase()} ${operation.server}${path}\``,
    `operationId: \`${id}\``,
    raw.description.trim(),
    ...parameters.flatMap(({ place, nodes }) => [`## ${words[place]}`, treeOf(nodes, context)]),
    ...(body
      ? [`## ${words.body}`, `\`${body.media}\`${words.stop}${body.tree.description}`, treeOf(body.tree.children, context), ...body.tree.conditions.map((rule) => `- ${rule}`)] // prettier-ignore
      : []),
    ...model.samples
      .slice(0, 1)
      .flatMap(({ codes }) => [
        `## ${words.requestExample}`,
        ...codes.map(({ code, language }) => fenced(code, language)),
      ]),
    ...responses.flatMap(({ status, description, body, examples, errors }) => [
      `## ${words.response} ${status}`,
      description,
      ...(body ? [treeOf([...body.children, ...body.variants], context)] : []),
      ...examples.slice(0, 1).map(({ value }) => fenced(JSON.stringify(value, null, 2), 'json')),
      ...(errors.length > 0
        ? [errors.map(({ code, meaning, remedy }) => `- \`${code}\` ${meaning}${words.stop}${remedy}`).join('\n')]
        : []),
    ]),
  ]
  return `${sections.filter(Boolean).join('\n\n')}\n`
}

const fenced = (code: string, language: string) => `\`\`\`${language}\n${code}\n\`\`\``

function treeOf(nodes: PropertyNode[], context: Context, indent = ''): string {
  const { words } = context
  return nodes
    .map((node) => {
      const facts = [
        node.type,
        node.nullable && words.nullable,
        node.required && words.required,
        ...node.limits.map((limit) => (limit.pattern ? `${limit.words} \`${limit.pattern}\`` : limit.words)),
        node.default !== undefined && `${words.default}${words.colon}${JSON.stringify(node.default)}`,
      ].filter(Boolean)
      const values = node.values
        .map(({ value, meaning }) => `\`${value}\`${meaning && words.open + meaning + words.close}`)
        .join(words.comma)
      const description = node.description.replaceAll(/\s*\n\s*(?=- )/g, ' ').replaceAll(/\s*\n\s*/g, words.gap)
      const text = [description, values && `${words.values}${words.colon}${values}`].filter(Boolean).join(words.gap)
      const inside = treeOf([...node.children, ...node.variants], context, `${indent}  `)
      const head = (node.name && `\`${node.name}\``) + words.open + facts.join(words.separator) + words.close
      return `${indent}- ${head.trimStart()}${text && words.colon + text}${inside && `\n${inside}`}`
    })
    .join('\n')
}
