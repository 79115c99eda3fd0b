/** An error whose message is meant for the person at hand: it says what is wrong and what to do next. */
export class PlainError extends Error {}
