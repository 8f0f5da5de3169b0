export class ResultMismatchError extends Error {}
