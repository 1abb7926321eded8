const bytes = (text: string): ArrayBuffer => {
  const raw = atob(
    text
      .replace(/-/g, '+')
      .replace(/_/g, '/')
      .padEnd(Math.ceil(text.length / 4) * 4, '='),
  )
  return Uint8Array.from(raw, (c) => c.charCodeAt(0)).buffer
}
const text = (buffer: ArrayBuffer | null): string | null =>
  buffer === null
    ? null
    : btoa(String.fromCharCode(...new Uint8Array(buffer)))
        .replace(/\+/g, '-')
        .replace(/\//g, '_')
        .replace(/=+$/, '')

export const passkeysWork = (): boolean => typeof PublicKeyCredential === 'function' && !!navigator.credentials

interface Options {
  publicKey?: unknown
}
type Raw = Record<string, unknown> & {
  challenge: string
  user?: { id: string }
  allowCredentials?: { id: string }[]
  excludeCredentials?: { id: string }[]
}
const inner = (options: unknown): Raw => ((options as Options).publicKey ?? options) as Raw
const ids = (list?: { id: string }[]) => list?.map((one) => ({ ...one, id: bytes(one.id) }))

/** The browser's proof for a login, as plain text for the server. */
export async function passkeyAnswer(options: unknown) {
  const asked = inner(options)
  const publicKey = { ...asked, challenge: bytes(asked.challenge), allowCredentials: ids(asked.allowCredentials) }
  const found = (await navigator.credentials.get({
    publicKey: publicKey as unknown as PublicKeyCredentialRequestOptions,
  })) as PublicKeyCredential
  const answer = found.response as AuthenticatorAssertionResponse
  return {
    id: found.id,
    rawId: text(found.rawId),
    type: found.type,
    response: {
      clientDataJSON: text(answer.clientDataJSON),
      authenticatorData: text(answer.authenticatorData),
      signature: text(answer.signature),
      userHandle: text(answer.userHandle),
    },
  }
}

/** A new passkey, as plain text for the server. */
export async function passkeyNew(options: unknown) {
  const asked = inner(options)
  const publicKey = {
    ...asked,
    challenge: bytes(asked.challenge),
    user: { ...asked.user, id: bytes(asked.user?.id ?? '') },
    excludeCredentials: ids(asked.excludeCredentials),
  }
  const made = (await navigator.credentials.create({
    publicKey: publicKey as unknown as PublicKeyCredentialCreationOptions,
  })) as PublicKeyCredential
  const answer = made.response as AuthenticatorAttestationResponse
  return {
    id: made.id,
    rawId: text(made.rawId),
    type: made.type,
    response: { clientDataJSON: text(answer.clientDataJSON), attestationObject: text(answer.attestationObject) },
  }
}
