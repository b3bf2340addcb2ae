package competency.framework.bench;

import competency.framework.model.evaluation.Standing;
import competency.framework.model.evaluation.Status;
import competency.framework.model.evaluation.Verdict;
import competency.framework.rules.state.Bearing;
import competency.framework.rules.state.Concern;
import competency.framework.rules.state.DayFit;
import competency.framework.rules.state.Due;
import competency.framework.rules.state.EvidenceFit;
import competency.framework.rules.state.LastDay;
import competency.framework.rules.state.LevelFit;
import competency.framework.rules.state.RecordOutcome;
import competency.framework.rules.state.RegisterEntry;
import java.util.List;

/** Decides in plain Java: what one would write who needs no rule book. */
final class JavaJudge implements Judge {
    @Override
    public void decide(List<? extends Fact<?, ?>> facts) {
        for (var fact : facts) {
            if (fact instanceof Fact.OfRecord record) {
                decide(record);
            } else if (fact instanceof Fact.OfCandidate candidate) {
                decide(candidate);
            } else if (fact instanceof Fact.OfRequirement requirement) {
                decide(requirement);
            } else if (fact instanceof Fact.OfTerms terms) {
                decide(terms);
            } else if (fact instanceof Fact.OfGroup group) {
                decide(group);
            } else if (fact instanceof Fact.OfRegistration registration) {
                decide(registration);
            } else if (fact instanceof Fact.OfCheck check) {
                decide(check);
            } else if (fact instanceof Fact.OfRole role) {
                decide(role);
            }
        }
    }

    private static void decide(Fact.OfRecord fact) {
        var record = fact.state();
        if (record.datedAfterTheDay()) {
            fact.conclude(Standing.NOT_YET, "REC-001");
        } else if (record.revoked()) {
            fact.conclude(Standing.REVOKED, "REC-002");
        } else if (record.selfAssessed()) {
            fact.conclude(Standing.SELF_ASSESSED, "REC-003");
        } else if (record.outcome() == RecordOutcome.FAILED) {
            fact.conclude(Standing.FAILED, "REC-004");
        } else if (record.outcome() == RecordOutcome.WITHDRAWN) {
            fact.conclude(Standing.FAILED, "REC-005");
        } else if (record.outcome() == RecordOutcome.ATTENDED && !record.attendanceSuffices()) {
            fact.conclude(Standing.FAILED, "REC-006");
        } else if (!record.accredited()) {
            fact.conclude(Standing.NOT_ACCREDITED_THEN, "REC-007");
        } else {
            fact.conclude(
                    Standing.COUNTS,
                    switch (record.outcome()) {
                        case AWARDED -> "REC-008";
                        case PASSED -> "REC-009";
                        default -> "REC-010";
                    });
        }
    }

    private static void decide(Fact.OfCandidate fact) {
        var credit = fact.state();
        var lower = credit.cumulative()
                ? credit.level() == LevelFit.LOWER
                : credit.level() == LevelFit.LOWER || credit.level() == LevelFit.HIGHER;
        if (credit.bearing() == Bearing.CLOSED) {
            fact.conclude(Standing.EQUIVALENCE_CLOSED, "EVI-012");
        } else if (credit.strength() == EvidenceFit.TOO_WEAK) {
            fact.conclude(Standing.WEAK_EVIDENCE, "EVI-001");
        } else if (credit.strength() == EvidenceFit.OWN_WORD && credit.mandatory()) {
            fact.conclude(Standing.WEAK_EVIDENCE, "EVI-002");
        } else if (credit.simulated() && credit.observationNeeded()) {
            fact.conclude(
                    Standing.WEAK_EVIDENCE, credit.strength() == EvidenceFit.STRONG_ENOUGH ? "EVI-003" : "EVI-004");
        } else if (lower) {
            fact.conclude(Standing.BELOW_LEVEL, credit.cumulative() ? "EVI-005" : "EVI-006");
        } else if (credit.day() == DayFit.TOO_OLD) {
            fact.conclude(Standing.TOO_OLD, "EVI-007");
        } else if (credit.day() == DayFit.TOO_OLD_IN_GRACE && credit.stop()) {
            fact.conclude(Standing.TOO_OLD, "EVI-008");
        } else if (credit.day() == DayFit.EXPIRED) {
            fact.conclude(Standing.EXPIRED, "EVI-009");
        } else if (credit.day() == DayFit.EXPIRED_IN_GRACE && credit.stop()) {
            fact.conclude(Standing.EXPIRED, "EVI-010");
        } else if (credit.bearing() == Bearing.DIRECT) {
            fact.conclude(Standing.COUNTS, "EVI-011");
        } else {
            fact.conclude(
                    credit.bearing() == Bearing.PART_ONLY ? Standing.PART_ONLY : Standing.SERVES_ANOTHER,
                    credit.bearing() == Bearing.PART_ONLY ? "EVI-013" : "EVI-014");
        }
    }

    private static void decide(Fact.OfRequirement fact) {
        switch (fact.state().best()) {
            case VALID -> fact.conclude(Status.MET, "REQ-001");
            case EXPIRING -> fact.conclude(Status.EXPIRING, "REQ-002");
            case LAPSED_IN_GRACE -> fact.conclude(Status.IN_GRACE, "REQ-003");
            case NONE -> {
                switch (fact.state().nearest()) {
                    case BY_DAY -> fact.conclude(Status.EXPIRED, "REQ-005");
                    case BY_LEVEL -> fact.conclude(Status.BELOW_LEVEL, "REQ-006");
                    case BY_EVIDENCE -> fact.conclude(Status.WEAK_EVIDENCE, "REQ-007");
                    case IN_PART -> fact.conclude(Status.PARTLY_MET, "REQ-009");
                    case NONE -> fact.conclude(Status.MISSING, "REQ-008");
                }
            }
        }
    }

    private static void decide(Fact.OfTerms fact) {
        var terms = fact.state();
        var isOpen = terms.own().isUnsatisfied() && terms.own() != Status.BARRED;
        if (terms.concern() == Concern.NOT_IN_FORCE) {
            fact.conclude(Status.NOT_APPLICABLE, "TRM-002");
        } else if (terms.concern() == Concern.OTHER_POST) {
            fact.conclude(Status.NOT_APPLICABLE, "TRM-003");
        } else {
            fact.conclude(terms.own(), "TRM-001");
        }
        if (terms.waived() && !terms.stop() && isOpen) {
            fact.conclude(Status.WAIVED, "TRM-004");
        }
        if (terms.waived() && !terms.stop() && !terms.group() && terms.own() == Status.IN_GRACE) {
            fact.conclude(Status.WAIVED, "TRM-005");
        }
        if (terms.due() == Due.LATER && isOpen) {
            fact.conclude(Status.NOT_YET_DUE, "TRM-006");
        }
    }

    private static void decide(Fact.OfGroup fact) {
        var group = fact.state();
        if (group.best() == Status.NOT_APPLICABLE) {
            fact.conclude(Status.NOT_APPLICABLE, "GRP-006");
        } else if (group.weakestNeeded().isSatisfied()) {
            fact.conclude(group.weakestNeeded(), "GRP-001");
        } else if (group.someCount()) {
            fact.conclude(Status.PARTLY_MET, "GRP-003");
        } else if (group.all()) {
            fact.conclude(group.weakestNeeded(), "GRP-004");
        } else {
            fact.conclude(group.best(), "GRP-005");
        }
    }

    private static void decide(Fact.OfRegistration fact) {
        var entry = fact.state();
        if (entry.entry() == RegisterEntry.NONE) {
            fact.conclude(Status.MISSING, "REG-007");
        } else if (entry.entry() == RegisterEntry.SUSPENDED) {
            fact.conclude(Status.SUSPENDED, "REG-006");
        } else if (entry.lastDay() == LastDay.PASSED) {
            fact.conclude(Status.EXPIRED, "REG-003");
        } else if (!entry.annotated()) {
            fact.conclude(Status.PARTLY_MET, "REG-004");
        } else if (entry.entry() == RegisterEntry.CONDITIONS && entry.unconditional()) {
            fact.conclude(Status.PARTLY_MET, "REG-005");
        } else if (entry.lastDay() == LastDay.NEAR) {
            fact.conclude(Status.EXPIRING, "REG-002");
        } else {
            fact.conclude(Status.MET, "REG-001");
        }
    }

    private static void decide(Fact.OfCheck fact) {
        switch (fact.state().result()) {
            case NONE -> fact.conclude(Status.MISSING, "CHK-005");
            case BARRED -> fact.conclude(Status.BARRED, "CHK-004");
            default -> {
                switch (fact.state().lastDay()) {
                    case FAR -> fact.conclude(Status.MET, "CHK-001");
                    case NEAR -> fact.conclude(Status.EXPIRING, "CHK-002");
                    case PASSED -> fact.conclude(Status.EXPIRED, "CHK-003");
                }
            }
        }
    }

    private static void decide(Fact.OfRole fact) {
        var role = fact.state();
        if (role.stopUnsatisfied()) {
            fact.conclude(Verdict.BARRED, "VER-001");
        } else if (role.barredByCheck()) {
            fact.conclude(Verdict.BARRED, "VER-006");
        } else {
            switch (role.mandatory()) {
                case UNSATISFIED -> fact.conclude(Verdict.NOT_READY, "VER-002");
                case PROVISIONAL -> fact.conclude(Verdict.CONDITIONAL, "VER-003");
                case SATISFIED -> fact.conclude(Verdict.READY, "VER-004");
                case NONE -> fact.conclude(Verdict.READY, "VER-005");
            }
        }
    }
}
