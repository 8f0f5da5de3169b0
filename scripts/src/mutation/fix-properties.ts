import fc from "fast-check";

// The same values for each mutant, so that its fate is no matter of chance; what fails isn't shortened for anybody to read.
fc.configureGlobal({ seed: 1, endOnFailure: true });
