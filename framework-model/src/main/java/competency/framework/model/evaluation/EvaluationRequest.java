package competency.framework.model.evaluation;

import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.Days;
import competency.framework.model.catalogue.Present;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.catalogue.SettingId;
import competency.framework.model.portfolio.Portfolio;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One question: on this day, does what this person holds meet what this role requires?
 *
 * @param framework where the role and its requirements are
 * @param portfolio what the person holds
 * @param role the role asked about; the person need not hold a post in it
 * @param setting the kind of service asked about, where the person has no post in the role or its setting is not
 *     recorded; null: any
 * @param asOf the day asked about, past or future
 * @param policy what the organisation has settled for itself. Its days of warning and grace are looked up here; what it
 *     adds and changes is in the framework, over which it was laid before: see {@link Policy#over}
 */
public record EvaluationRequest(
        CompetencyFramework framework,
        Portfolio portfolio,
        RoleId role,
        @Nullable SettingId setting,
        LocalDate asOf,
        Policy policy) {
    /** Refuses a role that the framework does not have, and a policy that changes it and was not laid over it. */
    public EvaluationRequest {
        Present.require("framework of EvaluationRequest", framework);
        Present.require("portfolio of EvaluationRequest", portfolio);
        Present.require("role of EvaluationRequest", role);
        Present.require("asOf of EvaluationRequest", asOf);
        Present.require("policy of EvaluationRequest", policy);
        Days.require("asOf of EvaluationRequest", asOf);
        framework.requirementsOf(role);
        if (!policy.isIn(framework)) {
            throw new IllegalArgumentException(
                    "policy (%s) changes framework %s and was not laid over it; ask about the framework that over gives"
                            .formatted(policy.id(), framework));
        }
    }

    /**
     * The same question about another day.
     *
     * @param day the day to ask about
     * @return a request that is otherwise the same
     */
    public EvaluationRequest on(LocalDate day) {
        return new EvaluationRequest(framework, portfolio, role, setting, day, policy);
    }

    /**
     * The same question about another role.
     *
     * @param other the role to ask about
     * @return a request that is otherwise the same
     * @throws IllegalArgumentException if the framework does not have the role
     */
    public EvaluationRequest as(RoleId other) {
        return new EvaluationRequest(framework, portfolio, other, setting, asOf, policy);
    }

    /**
     * Begins a request.
     *
     * @param asOf the day asked about
     * @return a builder, mutable, for a single thread
     */
    public static Builder asOf(LocalDate asOf) {
        return new Builder(asOf);
    }

    /** Puts a request together. Mutable, for a single thread; what it builds is neither. */
    public static final class Builder {
        private final LocalDate asOf;
        private Policy policy = Policy.DEFAULT;
        private @Nullable CompetencyFramework framework;
        private @Nullable RoleId role;
        private @Nullable SettingId setting;
        private @Nullable Portfolio portfolio;

        private Builder(LocalDate asOf) {
            this.asOf = asOf;
        }

        /**
         * The role asked about.
         *
         * @param framework where it is
         * @param role its key
         * @return this builder
         */
        public Builder forRole(CompetencyFramework framework, RoleId role) {
            this.framework = framework;
            this.role = role;
            return this;
        }

        /**
         * The kind of service asked about, where the person's post does not say.
         *
         * @param setting its key; null: any
         * @return this builder
         */
        public Builder in(@Nullable SettingId setting) {
            this.setting = setting;
            return this;
        }

        /**
         * What the person holds.
         *
         * @param portfolio posts, courses and awards
         * @return this builder
         */
        public Builder holding(Portfolio portfolio) {
            this.portfolio = portfolio;
            return this;
        }

        /**
         * What the organisation has settled for itself; {@link Policy#DEFAULT} unless said. What it adds and changes must
         * be in the framework already: see {@link Policy#over}.
         *
         * @param policy days of warning and of grace
         * @return this builder
         */
        public Builder under(Policy policy) {
            this.policy = policy;
            return this;
        }

        /**
         * The finished request.
         *
         * @return the request
         * @throws NullPointerException if the role or the portfolio was not given
         * @throws IllegalArgumentException if the framework does not have the role, or the policy changes it and was not laid
         *     over it
         */
        public EvaluationRequest build() {
            return new EvaluationRequest(
                    Objects.requireNonNull(framework, "framework: call forRole"),
                    Objects.requireNonNull(portfolio, "portfolio: call holding"),
                    Objects.requireNonNull(role, "role: call forRole"),
                    setting,
                    asOf,
                    policy);
        }
    }
}
