/** What a code among the errors of an answer means, and what to do about it. */
export type ErrorCodeMeaning = { readonly meaning: string; readonly whatToDo: string }

/** The closed list of codes at the top level of an answer, `extensions.code`. */
export const errorCodes = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'METHOD_NOT_ALLOWED',
  'UNSUPPORTED_MEDIA_TYPE',
  'DOCUMENT_TOO_LARGE',
  'TIMEOUT',
  'SERVICE_UNAVAILABLE',
  'INTERNAL_SERVER_ERROR',
] as const
export type ErrorCode = (typeof errorCodes)[number]

/** The one table of what each code says to a client. */
export const errorCodeMeanings: Readonly<Record<ErrorCode, ErrorCodeMeaning>> = {
  UNAUTHENTICATED: {
    meaning:
      'The operation is for signed-in callers, and no access token came with it, or one that is not valid or has run out.',
    whatToDo: 'Get a new access token and send it as a bearer token in the Authorization header.',
  },
  FORBIDDEN: {
    meaning: 'None of the roles of the caller ever allows this operation.',
    whatToDo: 'Do not try again with the same roles. The field viewer tells which ones the token grants.',
  },
  NOT_FOUND: {
    meaning: 'The thing to act on does not exist, or the caller may not see it. The answer is the same for both.',
    whatToDo: 'Check the id, and that the roles of the token reach the organisation.',
  },
  BAD_USER_INPUT: {
    meaning: 'A variable or an argument has a form that is not right, such as a date that is no day of the calendar.',
    whatToDo: 'Correct the value that the message names, and send it again.',
  },
  GRAPHQL_PARSE_FAILED: {
    meaning: 'The document is not written in the GraphQL language.',
    whatToDo: 'Correct the document at the place that is given.',
  },
  GRAPHQL_VALIDATION_FAILED: {
    meaning: 'The document asks for something that the schema does not have.',
    whatToDo: 'Compare the document with the schema; generated clients are generated again.',
  },
  OPERATION_RESOLUTION_FAILURE: {
    meaning: 'The document holds no operation, or several, and the request does not name one of them.',
    whatToDo: 'Give operationName, and let it name an operation of the document.',
  },
  BAD_REQUEST: {
    meaning: 'The request is no well-formed GraphQL request, such as a body that is not JSON or that holds no query.',
    whatToDo: 'Send a JSON object with query and, where they are needed, variables and operationName.',
  },
  METHOD_NOT_ALLOWED: {
    meaning: 'The HTTP method is not accepted for this operation, such as GET for a mutation.',
    whatToDo: 'Send it with POST, or with one of the methods in the Allow header.',
  },
  UNSUPPORTED_MEDIA_TYPE: {
    meaning: 'The content type of the body is not accepted.',
    whatToDo: 'Send the body as application/json in UTF-8.',
  },
  DOCUMENT_TOO_LARGE: {
    meaning: 'The document or the body is larger than the service takes.',
    whatToDo: 'Put values into variables, and divide the document into several.',
  },
  TIMEOUT: {
    meaning: 'Answering took longer than the service allows. Nothing is left half done.',
    whatToDo: 'Ask for less at once. Send a mutation again with the same idempotencyKey.',
  },
  SERVICE_UNAVAILABLE: {
    meaning: 'The service cannot answer at the moment, such as while its database is away or while it stops.',
    whatToDo: 'Try again after a pause. Send a mutation again with the same idempotencyKey.',
  },
  INTERNAL_SERVER_ERROR: {
    meaning: 'Something has failed inside the service. The log has the details under the request id of the answer.',
    whatToDo: 'Try again once. When it stays, report the request id.',
  },
}
