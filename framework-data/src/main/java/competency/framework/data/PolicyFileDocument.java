package competency.framework.data;

/** A file with a policy. */
record PolicyFileDocument(PolicyDocument policy) {}
