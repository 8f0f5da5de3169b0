export type OutputSchema = object; export type OutputOf<S> = unknown extends S ? unknown : unknown;
