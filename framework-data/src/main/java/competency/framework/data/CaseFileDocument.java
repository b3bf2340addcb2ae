package competency.framework.data;

import java.util.List;

/**
 * A file of cases.
 *
 * @param framework the id of a bundled framework, a path, or a framework written out
 */
record CaseFileDocument(Node framework, List<CaseDocument> cases) {}
