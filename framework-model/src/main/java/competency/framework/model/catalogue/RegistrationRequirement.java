package competency.framework.model.catalogue;

import java.util.List;

/**
 * Asks for a live entry in a professional register.
 *
 * @param terms id, obligation, effect and the like
 * @param register the register, kebab-case, for example {@code nmc}
 * @param annotations what the entry must be annotated with, kebab-case; empty: nothing
 * @param unconditional whether conditions on the entry are not acceptable
 */
public record RegistrationRequirement(
        RequirementTerms terms, String register, List<String> annotations, boolean unconditional)
        implements Requirement {
    /** Refuses a register or an annotation that is not kebab-case. */
    public RegistrationRequirement {
        Present.require("terms of RegistrationRequirement", terms);
        Present.require("register of RegistrationRequirement", register);
        KebabCase.require("register", register);
        annotations = Present.copyOf("annotations of RegistrationRequirement", annotations);
        annotations.forEach(annotation -> KebabCase.require("annotation", annotation));
    }
}
