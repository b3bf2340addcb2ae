package org.example.clinic;

import competency.framework.rules.overlay.RuleOverlay;
import competency.framework.rules.state.StateSchema;

/** The clinic's own rules, found by {@link java.util.ServiceLoader}. */
public final class ClinicRules implements RuleOverlay {
    @Override
    public String provider() {
        return "Example Clinic";
    }

    @Override
    public String coordinates() {
        return "org.example:clinic-rules";
    }

    @Override
    public String states() {
        return StateSchema.ID;
    }
}
