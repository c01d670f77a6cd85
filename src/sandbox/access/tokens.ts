import { createHash } from 'node:crypto'
import { isoOf } from '../store/clock.ts'
import { Refusal } from '../../server/refusal.ts'
import type { Arguments, Context, Result } from '../rules/handlers.ts'
import type { Tenant, TokenRow } from '../store/tenant.ts'

/** The only password that is rejected, so that programs can be tested with one that is wrong. */
export const wrongPassword = 'wrong-password'

/** How long the names of users are, as the creators of satellite production tasks (4.2.3). */
export const userNameLengths = { shortest: 2, longest: 512 }

/** How long a token is valid (3.2), in milliseconds. */
export const tokenLifetime = 24 * 3_600_000

/**
 * How many tokens an account has at most. The oldest are forgotten, as if they had expired, because a program that does
 * not keep its token must not fill the memory.
 */
const limit = 1000

/** What the token of a sandbox starts with, so that one that has expired is told apart from an invented one. */
const prefix = 'sandbox-token-'

/** Whether a token looks as if a sandbox had issued it. */
export const isIssued = (token: string): boolean => token.startsWith(prefix)

/** Issues a token for the tenant of the context. It says nothing about who it belongs to. */
export function issueToken(
  { tenant, now, ids, isForeign }: Pick<Context, 'tenant' | 'now' | 'ids' | 'isForeign'>,
  { auth }: Arguments<'keystoneCreateUserTokenByPassword'>['body'],
): { body: Result<'keystoneCreateUserTokenByPassword'>; headers: Record<string, string> } {
  const { name, password, domain } = auth.identity.password.user
  if (password === wrongPassword)
    throw new Refusal('IAM.401', { section: '3.2', reason: `The password ${wrongPassword} is always wrong.` })
  const { shortest, longest } = userNameLengths
  // As responses are validated: in characters, of which some are two units of UTF-16.
  const length = [...name].length
  if (length < shortest || length > longest)
    throw new Refusal('IAM.400', { section: '4.2.3', reason: `User names have ${shortest} to ${longest} characters.` })
  const { tokens } = tenant.tables
  forgetExpired(tenant, now)
  const [oldest] = tokens
  if (oldest && tokens.size >= limit) tokens.remove(oldest.token)
  let token
  // A state can have tokens that the same seed has created before.
  do token = prefix + ids.next() + ids.next()
  while (tokens.get(token) || isForeign(token))
  const row = tokens.add({ token, user: name, expires: now + tokenLifetime })
  const account = { id: tenant.domainId, name: domain.name }
  const { id = projectIdOf(tenant), name: project = region } = auth.scope.project
  return {
    headers: { 'x-subject-token': row.token },
    body: {
      token: {
        expires_at: iamTime(row.expires),
        issued_at: iamTime(now),
        methods: ['password'],
        user: { id: hash(`user ${tenant.domainId} ${name}`), name, domain: account },
        project: { id, name: project, domain: account },
        roles: [{ id: '0', name: 'te_admin' }],
      },
    },
  }
}

/** Removes the tokens of a tenant that have expired. They do so in the order in which they were issued. */
export function forgetExpired({ tables: { tokens } }: Tenant, now: number): void {
  for (const { token, expires } of tokens) {
    if (now < expires) return
    tokens.remove(token)
  }
}

/** The issued token with a value, unless it has expired. */
export function findToken(tenant: Tenant, token: string, now: number): TokenRow | undefined {
  const row = tenant.tables.tokens.get(token)
  return row && now < row.expires ? row : undefined
}

/** The only region of KooMap, and the name of its project (3.1). */
export const region = 'cn-north-4'

/** The ID of a tenant's project. */
export const projectIdOf = ({ domainId }: Pick<Tenant, 'domainId'>): string => hash(`project ${domainId}`)

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32)

/** A time as IAM writes it, such as `2023-05-23T07:20:00.000000Z`. */
const iamTime = (ms: number): string => isoOf(ms).replace('Z', '000Z')
