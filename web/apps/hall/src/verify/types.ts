export interface Check {
  name: string
  english?: string
  result: string | boolean
  detail?: string | null
}

/** What a verification says (http.md section 6). */
export interface Verdict {
  valid: boolean
  checks: Check[]
  type?: string | null
  number?: string | null
  issuer?: string | null
  issuedOn?: string | null
  sm3?: string | null
  here?: boolean
}
