package competency.framework.model.catalogue;

/**
 * A requirement of the role one comes from that the next role does not have, and why it may go.
 *
 * @param requirement a requirement of the role one comes from, its own or taken over, at any depth
 * @param reason why it may go
 */
public record DroppedRequirement(RequirementId requirement, String reason) {
    /** Refuses a blank reason. */
    public DroppedRequirement {
        Present.require("requirement of DroppedRequirement", requirement);
        Present.require("reason of DroppedRequirement", reason);
        Words.require("reason", reason);
    }
}
