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
  'DOCUMENT_TOO_COMPLEX',
  'DOCUMENT_TOO_DEEP',
  'TOO_COSTLY',
  'RATE_LIMITED',
  'DOCUMENT_NOT_FOUND',
  'DOCUMENT_NOT_TRUSTED',
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
  DOCUMENT_TOO_COMPLEX: {
    meaning:
      'The document has more aliases, root fields, directives, fragments or fields than the service takes, or a fragment that spreads itself.',
    whatToDo: 'Divide the document into several. The field limits of Service tells how much is taken.',
  },
  DOCUMENT_TOO_DEEP: {
    meaning: 'The fields of the document lie deeper below each other than the service takes.',
    whatToDo: 'Ask for the inner things by their ids, in another document.',
  },
  TOO_COSTLY: {
    meaning: 'Answering would cost more than the service allows for one operation. Nothing of it was done.',
    whatToDo:
      'Ask for smaller pages or fewer lists. The schema publishes weights and sizes with its directives cost and listSize.',
  },
  RATE_LIMITED: {
    meaning:
      'The client, or its address, has sent more requests in a minute than its share. This one was not looked at.',
    whatToDo: 'Wait for as many seconds as the Retry-After header says, and send it again.',
  },
  DOCUMENT_NOT_FOUND: {
    meaning: 'The documentId belongs to no document that the service knows.',
    whatToDo: 'Send the document itself as query, or have it added to the trusted documents of the service.',
  },
  DOCUMENT_NOT_TRUSTED: {
    meaning: 'The client may only send trusted documents, and this is none of them.',
    whatToDo: 'Send a trusted document, as it stands or by its documentId.',
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
