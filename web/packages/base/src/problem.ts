/** One fault of a form: which field, what is wrong with it, what to do. */
export interface Fault {
  field: string
  message: string
  remedy?: string
}

export type ProblemCode =
  | 'UNFIT'
  | 'REFUSED'
  | 'FORBIDDEN'
  | 'UNAUTHENTICATED'
  | 'SECOND_FACTOR_REQUIRED'
  | 'STEP_UP_REQUIRED'
  | 'LOCKED'
  | 'NOT_FOUND'
  | 'CHANGED_MEANWHILE'
  | 'DUPLICATE'
  | 'TOO_LARGE'
  | 'WRONG_TYPE'
  | 'TOO_MANY'
  | 'MALFORMED'
  | 'OUTSIDE'
  | 'BUG'
  | 'OFFLINE'
  | 'TIMEOUT'

/** What the server writes (RFC 9457), with the additions of docs/contracts/http.md section 1. */
export interface ProblemDocument {
  status: number
  code: ProblemCode
  title: string
  detail?: string
  basis?: string[]
  remedy?: string
  errors?: Fault[]
  current?: unknown
  methods?: string[]
  trace?: string
}

/** An error that speaks to the person: what, why with the article, and what to do. */
export class Problem extends Error {
  readonly status: number
  readonly code: ProblemCode
  readonly title: string
  readonly detail: string
  readonly basis: string[]
  readonly remedy: string
  readonly errors: Fault[]
  readonly current: unknown
  readonly methods: string[]
  readonly trace: string

  constructor(document: Partial<ProblemDocument> & { code: ProblemCode; title: string }) {
    super(document.title)
    this.name = 'Problem'
    this.status = document.status ?? 0
    this.code = document.code
    this.title = document.title
    this.detail = document.detail ?? ''
    this.basis = document.basis ?? []
    this.remedy = document.remedy ?? ''
    this.errors = document.errors ?? []
    this.current = document.current
    this.methods = document.methods ?? []
    this.trace = document.trace ?? ''
  }

  /** The fault of one field, if it has one. */
  of(field: string): Fault | undefined {
    return this.errors.find((fault) => fault.field === field)
  }

  /** Whether the same call may succeed later without any change. */
  get passing(): boolean {
    return this.code === 'OFFLINE' || this.code === 'TIMEOUT' || this.code === 'OUTSIDE'
  }
}

/** Turn whatever was thrown into a Problem, so that a screen has one thing to show. */
export function asProblem(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown
  const detail = thrown instanceof Error ? thrown.message : String(thrown)
  return new Problem({ code: 'BUG', title: 'BUG', detail })
}
