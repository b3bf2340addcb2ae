package competency.framework.data;

import competency.framework.model.portfolio.PersonRef;

/** On what grounds less is asked for. */
record GroundsDocument(String reason, PersonRef approvedBy) {}
