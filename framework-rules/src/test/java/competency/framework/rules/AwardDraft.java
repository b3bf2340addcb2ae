package competency.framework.rules;

import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.LevelId;
import competency.framework.model.portfolio.Award;
import competency.framework.model.portfolio.PersonRef;
import competency.framework.model.portfolio.RecordId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An award in the making, for tests: only what is out of the ordinary need be said. */
final class AwardDraft {
    private final String id;
    private final String code;
    private final LocalDate on;
    private @Nullable LevelId level;
    private @Nullable EvidenceStrength evidence;
    private @Nullable PersonRef assessor;
    private boolean simulated;
    private @Nullable LocalDate until;
    private @Nullable LocalDate revokedOn;

    private AwardDraft(String id, String code, LocalDate on) {
        this.id = id;
        this.code = code;
        this.on = on;
    }

    static AwardDraft award(String id, String code, String on) {
        return award(id, code, LocalDate.parse(on));
    }

    static AwardDraft award(String id, String code, LocalDate on) {
        return new AwardDraft(id, code, on);
    }

    AwardDraft at(String level) {
        this.level = new LevelId(level);
        return this;
    }

    AwardDraft on(EvidenceStrength evidence) {
        this.evidence = evidence;
        return this;
    }

    AwardDraft by(String assessor) {
        this.assessor = new PersonRef(assessor);
        return this;
    }

    AwardDraft simulated() {
        simulated = true;
        return this;
    }

    AwardDraft until(String day) {
        return until(LocalDate.parse(day));
    }

    AwardDraft until(LocalDate day) {
        until = day;
        return this;
    }

    AwardDraft revokedOn(String day) {
        return revokedOn(LocalDate.parse(day));
    }

    AwardDraft revokedOn(LocalDate day) {
        revokedOn = day;
        return this;
    }

    Award done() {
        return new Award(new RecordId(id), code, level, on, evidence, assessor, simulated, until, revokedOn);
    }
}
