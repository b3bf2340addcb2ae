package competency.framework.model.catalogue;

/**
 * A place where the parts of a framework do not fit together.
 *
 * @param subject the very object that is wrong; found again by identity, since equal parts may stand in two places
 * @param component the record component of the subject that holds the wrong value
 * @param id stable id of the kind of problem, kebab-case
 * @param message what is wrong, with the value and what to do
 */
public record ContentProblem(Object subject, String component, String id, String message) {
    /** Refuses what is not stated. */
    public ContentProblem {
        Present.require("subject of ContentProblem", subject);
        Present.require("component of ContentProblem", component);
        Present.require("id of ContentProblem", id);
        Present.require("message of ContentProblem", message);
    }
}
