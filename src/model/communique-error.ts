/** The one error class: a machine code, and a message that says where, what was expected and what came. */
export class CommuniqueError extends Error {
  readonly code: string

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'CommuniqueError'
    this.code = code
  }
}
