/** What was asked for is not there, or not there for whoever asks: the two are never told apart (R58). */
export class NotFound extends Error {}

/** The caller may never do this here, whatever state things are in. */
export class Forbidden extends Error {}
