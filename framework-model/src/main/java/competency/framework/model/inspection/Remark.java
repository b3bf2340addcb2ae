package competency.framework.model.inspection;

import java.util.List;
import java.util.Locale;

/**
 * What can be remarked about a framework, a course or a catalogue of courses. The constants say what was found; which
 * rule said so, and where, is in the {@link Observation}.
 */
public enum Remark {
    /** A line names something that nothing is called. */
    UNKNOWN_CODE(
            Severity.ERROR,
            "code (%s) names no competency of the framework%s",
            "use the id or a code of a competency, or leave the line out; until then it credits nothing"),
    /** A line names several competencies at once. */
    AMBIGUOUS_CODE(
            Severity.ERROR,
            "code (%s) names several competencies: %s",
            "use the id of the one that is meant; until then the line credits nothing"),
    /** A line names a competency that its owner has withdrawn, and nothing has taken its place. */
    WITHDRAWN_COMPETENCY(
            Severity.WARNING,
            "code (%s) names competency %s, which has been withdrawn, and nothing took its place",
            "map the course to what it develops today, or state when its accreditation ends"),
    /** A line names a competency in whose place others have come. */
    REPLACED_COMPETENCY(
            Severity.WARNING,
            "code (%s) names competency %s, which has given way to %s",
            "the line is followed; map the course to what took its place"),
    /** A line uses a code that is out of use. */
    FORMER_CODE(
            Severity.WARNING,
            "code (%s) of competency %s was in use until %s%s",
            "the line is followed; use the code of today, or the id"),
    /** A line uses a code instead of the id. */
    FOLLOWED_CODE(Severity.NOTE, "code (%s) was followed to competency %s", "nothing has to be done"),
    /** A level that the scale does not have. */
    UNKNOWN_LEVEL(
            Severity.ERROR,
            "level (%s) is not on the scale of competency %s, which has %s",
            "use a level of that scale; until then the line credits nothing"),
    /** A level of a competency that has none. */
    LEVEL_WITHOUT_SCALE(
            Severity.ERROR,
            "level (%s) cannot be stated: competency %s has no levels",
            "leave the level out; until then the line credits nothing"),
    /** No level of a competency that has several. */
    LEVEL_NOT_STATED(
            Severity.NOTE, "no level of competency %s is stated, so the lowest counts: %s", "state the level reached"),
    /** A line says that passing shows more than the course's assessment can. */
    EVIDENCE_BEYOND_ASSESSMENT(
            Severity.ERROR,
            "evidence (%s) is stronger than anything the course assesses, which is %s",
            "lower the evidence of the line, or add what is assessed to the course"),
    /** A level above the lowest, shown by being present. */
    LEVEL_BEYOND_ATTENDANCE(
            Severity.WARNING,
            "level (%s) of competency %s cannot be shown by being present; that shows %s at most",
            "lower the level, or state how it is assessed"),
    /** A high level of something done at work, shown by a test. */
    LEVEL_BEYOND_TEST(
            Severity.WARNING,
            "level (%s) of competency %s cannot be shown by a test of knowledge; that shows %s at most",
            "lower the level, or have it assessed in work"),
    /** Simulated work for what takes direct observation. */
    SIMULATION_NOT_ACCEPTED(
            Severity.WARNING,
            "competency %s cannot be shown by simulated work",
            "have it observed in real work; until then the line satisfies no requirement"),
    /** Something is taught, and nobody looks whether it was learnt. */
    TAUGHT_NOT_ASSESSED(
            Severity.WARNING,
            "competency %s is taught but not assessed; %s",
            "assess it and state the evidence, or tell learners that they must be assessed elsewhere"),
    /** Evidence that is weaker than the competency needs. */
    EVIDENCE_NOT_ACCEPTED(
            Severity.WARNING,
            "evidence (%s) does not show competency %s, which needs %s or stronger",
            "assess it more strongly, or tell learners that they must be assessed elsewhere"),
    /** Evidence that will do in general, but not for every requirement. */
    EVIDENCE_SHORT_OF_REQUIREMENT(
            Severity.NOTE,
            "evidence (%s) of competency %s is not enough everywhere: %s",
            "nothing has to be done; learners in that role must be assessed elsewhere as well"),
    /** A line that stands twice. */
    DUPLICATE_LINE(Severity.WARNING, "competency %s stands here twice in the same way", "leave one of the lines out"),
    /** A line that another one contains. */
    COVERED_LINE(
            Severity.WARNING,
            "competency %s is developed at least as far by line %s, so this line adds nothing",
            "leave the line out, or mend what it states"),
    /** A code that was not in use on any day on which the course counts. */
    LINE_OUTSIDE_DAYS(
            Severity.WARNING,
            "code (%s) was in use %s, the course counts %s: on no day both",
            "use a code of the days on which the course counts, or mend the days"),
    /** Something is renewed that no course develops. */
    REFRESHER_WITHOUT_COURSE(
            Severity.WARNING,
            "no course develops competency %s, which this one renews",
            "add the full course to a catalogue, or state what this course develops"),
    /** A credit that would last longer than the competency itself. */
    LONGER_THAN_COMPETENCY(
            Severity.WARNING,
            "valid_months (%s) is longer than competency %s lasts, which is %s months",
            "leave valid_months out, or shorten it"),
    /** A competency is developed without what should be held first. */
    GROUNDWORK_NOT_COVERED(
            Severity.NOTE,
            "competency %s should be held before %s, and neither this course nor one that it requires develops it",
            "require a course that develops it, or tell learners to bring it with them"),
    /** Two courses under one id. */
    DUPLICATE_COURSE(
            Severity.ERROR, "course id (%s) is used twice in the catalogue", "give each course an id of its own"),
    /** A course under the id of another body's course. */
    COURSE_ID_TAKEN(
            Severity.ERROR,
            "course id (%s) is already that of a course in %s",
            "choose another id, for example with the name of the training body in front"),
    /** A course that claims nothing. */
    DEVELOPS_NOTHING(
            Severity.WARNING, "course %s develops nothing", "add the competencies that it develops, or leave it out"),
    /** Nobody said how long the course takes. */
    HOURS_NOT_STATED(
            Severity.NOTE,
            "course %s does not state its hours",
            "state them, so that learners can plan and shorter ways can be found"),
    /** A course that is too short for what it claims. */
    TOO_FEW_HOURS(
            Severity.WARNING,
            "hours (%s) of course %s are fewer than what it develops could take, which is %s",
            "mend the hours, or claim less"),
    /** A course that no longer counts. */
    COURSE_OVER(
            Severity.NOTE,
            "course %s counted until %s",
            "nothing has to be done; who completes it after that day is credited nothing"),
    /** A course that does not count yet. */
    COURSE_AHEAD(Severity.NOTE, "course %s counts from %s", "nothing has to be done"),
    /** A prerequisite that nobody offers. */
    UNKNOWN_PREREQUISITE(
            Severity.ERROR,
            "required course (%s) is neither in the catalogue nor in the framework%s",
            "mend the id, or leave it out"),
    /** Courses that wait for each other. */
    CIRCULAR_PREREQUISITES(
            Severity.ERROR, "course %s requires itself: %s", "leave one of these prerequisites out; nobody can begin"),
    /** A prerequisite that can no longer be completed. */
    PREREQUISITE_OVER(
            Severity.WARNING,
            "required course %s counted until %s; whoever has not completed it cannot begin",
            "require a course that can still be completed"),
    /** A course that serves no role. */
    COURSE_NOT_NEEDED(
            Severity.NOTE,
            "no role requires anything that course %s develops",
            "nothing has to be done; check the mapping if you expected otherwise"),
    /** Something is required and no course leads to it. */
    COMPETENCY_NOT_DEVELOPED(
            Severity.NOTE,
            "no course develops competency %s, which is required by %s",
            "nothing has to be done; it can only be held by an award, or by another body's course"),
    /** A catalogue that was written for something else. */
    OTHER_FRAMEWORK(
            Severity.ERROR,
            "catalogue is written for framework (%s), not for %s",
            "check it against that framework, or change what it is written for"),
    /** A catalogue that was written for another version. */
    OTHER_VERSION(
            Severity.NOTE,
            "catalogue is written for version %s of the framework; this is %s",
            "look through what follows, then state the version"),
    /** A code that two competencies have. */
    SHARED_CODE(
            Severity.WARNING,
            "code (%s) also names %s, so a record that uses it credits nothing",
            "leave it to the competency that has it today, and add an equivalence"),
    /** Somebody must hold what can no longer be had. */
    WITHDRAWN_REQUIRED(
            Severity.WARNING,
            "competency %s has been withdrawn and is still required",
            "require what took its place, or limit the requirement by effective_until"),
    /** Somebody must hold what has given way to something newer. */
    REPLACED_REQUIRED(
            Severity.WARNING,
            "competency %s has given way to %s, which does not satisfy this requirement",
            "require what took its place"),
    /** More hours than there are. */
    IMPOSSIBLE_HOURS(
            Severity.ERROR, "hours (%s) cannot be done in %s: a day has 24", "mend the hours, or allow more time"),
    /** Time in posts that cannot be. */
    IMPOSSIBLE_EXPERIENCE(
            Severity.ERROR,
            "no post can count: no role of the framework fits (%s)",
            "mend the roles, families or settings"),
    /** A course that credits nothing. */
    IMPOSSIBLE_COURSE(
            Severity.ERROR,
            "course %s credits nothing, so having completed it satisfies nobody",
            "state what the course develops, or require something else"),
    /** A course that can no longer have been completed recently enough. */
    COURSE_TOO_LONG_OVER(
            Severity.ERROR,
            "course %s counted until %s, so no completion can be at most %s months old",
            "require a course that can still be completed"),
    /** More parts than can be satisfied. */
    IMPOSSIBLE_GROUP(
            Severity.ERROR,
            "group %s needs %s parts, and only %s can ever be satisfied",
            "mend the parts that nothing can satisfy, or need fewer"),
    /** A requirement that meets no post. */
    NEVER_APPLIES(
            Severity.WARNING,
            "requirement %s is limited to settings (%s) in which the role is not worked, so nobody is asked",
            "mend the settings of the requirement or of the role"),
    /** A requirement that has ended. */
    REQUIREMENT_OVER(
            Severity.NOTE,
            "requirement %s ended on %s",
            "nothing has to be done; it still answers questions about earlier days"),
    /** A requirement that asks for less than the competency itself does. */
    WEAKER_THAN_COMPETENCY(
            Severity.WARNING,
            "evidence_at_least (%s) is weaker than competency %s needs, which is %s",
            "leave it out, or state why less will do"),
    /** A requirement that invites what never counts. */
    OWN_WORD_FOR_MANDATORY(
            Severity.WARNING,
            "evidence_at_least (%s) invites a person's own word, which never satisfies a mandatory requirement",
            "state attended or stronger, or make the requirement desirable"),
    /** An age limit that limits nothing. */
    WINDOW_WITHOUT_EFFECT(
            Severity.NOTE,
            "within_months (%s) limits nothing: competency %s lasts %s months",
            "leave it out, or shorten it"),
    /** Two editions of a requirement on one day. */
    OVERLAPPING_DAYS(
            Severity.WARNING,
            "requirements %s and %s of role %s ask for %s on the same days",
            "end the earlier one on the day before the later one begins"),
    /** One thing required twice. */
    ASKED_TWICE(
            Severity.WARNING,
            "requirements %s and %s of role %s both ask for %s",
            "leave one of them out, or limit them to different posts"),
    /** A role without requirements. */
    ROLE_ASKS_NOTHING(
            Severity.WARNING,
            "role %s asks for nothing, so everybody is ready for it",
            "add its requirements, or the roles that it takes over from"),
    /** A role without mandatory requirements. */
    ROLE_DEMANDS_NOTHING(
            Severity.WARNING,
            "role %s makes nothing mandatory, so everybody is ready for it",
            "make mandatory what the role cannot be filled without"),
    /** A role that no step leads to. */
    ROLE_NOT_REACHED(
            Severity.WARNING,
            "no pathway leads to role %s or on from it",
            "add a pathway, or state under entry how people come into it"),
    /** A role where paths begin, and nobody said how people come there. */
    ENTRY_NOT_STATED(Severity.NOTE, "pathways begin at role %s", "state under entry how people come into it"),
    /** A step that silently asks for less. */
    DROPPED_UNSAID(
            Severity.WARNING,
            "requirement %s of role %s is mandatory, and role %s can be filled without it",
            "add it to the role, or list it under drops with the reason"),
    /** A step that silently makes something optional. */
    MADE_DESIRABLE_UNSAID(
            Severity.WARNING,
            "requirement %s of role %s is mandatory, and only desirable in role %s",
            "make it mandatory, or list it under drops with the reason"),
    /** A step after which less is asked. */
    LEVEL_FALLS(
            Severity.WARNING,
            "requirement %s of role %s needs level %s; role %s needs only %s",
            "raise the level, or list the requirement under drops with the reason"),
    /** A drop that is none. */
    DROPPED_BUT_KEPT(
            Severity.NOTE,
            "requirement %s is listed under drops, and role %s asks for it all the same",
            "leave it out"),
    /** Steps up that lead back. */
    CIRCULAR_PROGRESSION(
            Severity.WARNING, "progression leads in a circle: %s", "make one of these steps lateral, or leave it out"),
    /** History told the wrong way round. */
    EQUIVALENCE_BACKWARDS(
            Severity.WARNING,
            "equivalence %s leads from what is current to what has been withdrawn",
            "swap have and gives"),
    /** An equivalence whose days are over. */
    EQUIVALENCE_OVER(
            Severity.NOTE,
            "equivalence %s applied until %s",
            "nothing has to be done; it still answers questions about earlier days"),
    /** Nothing is to be remarked. */
    SOUND(Severity.NOTE, "nothing is to be remarked", "nothing has to be done");

    private final Severity severity;
    private final String message;
    private final String advice;
    private final int facts;

    Remark(Severity severity, String message, String advice) {
        this.severity = severity;
        this.message = message;
        this.advice = advice;
        facts = message.split("%s", -1).length - 1;
    }

    /**
     * How much it matters.
     *
     * @return never null
     */
    public Severity severity() {
        return severity;
    }

    /**
     * What to do about it.
     *
     * @return the imperative, without a full stop
     */
    public String advice() {
        return advice;
    }

    /**
     * Its name for programs.
     *
     * @return kebab-case, for example {@code unknown-code}; it never changes
     */
    public String kind() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How many facts the message tells. */
    int facts() {
        return facts;
    }

    String message(List<String> facts) {
        return message.formatted(facts.toArray());
    }
}
