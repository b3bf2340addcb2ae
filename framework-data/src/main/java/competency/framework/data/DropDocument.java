package competency.framework.data;

import competency.framework.model.catalogue.RequirementId;

/** A requirement that a step leaves behind, and why it may. */
record DropDocument(RequirementId requirement, String reason) {}
