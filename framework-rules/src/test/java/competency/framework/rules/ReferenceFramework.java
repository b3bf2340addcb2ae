package competency.framework.rules;

import competency.framework.model.catalogue.Basis;
import competency.framework.model.catalogue.CatalogueStatus;
import competency.framework.model.catalogue.Certainty;
import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.CompetencyKind;
import competency.framework.model.catalogue.Course;
import competency.framework.model.catalogue.CourseId;
import competency.framework.model.catalogue.Development;
import competency.framework.model.catalogue.Equivalence;
import competency.framework.model.catalogue.EquivalenceId;
import competency.framework.model.catalogue.EquivalenceKind;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.FrameworkContent;
import competency.framework.model.catalogue.FrameworkEdition;
import competency.framework.model.catalogue.FrameworkId;
import competency.framework.model.catalogue.GuidanceStatus;
import competency.framework.model.catalogue.LevelId;
import competency.framework.model.catalogue.ProficiencyScale;
import competency.framework.model.catalogue.Refresher;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RoleFamily;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.catalogue.RoleProfile;
import competency.framework.model.catalogue.ScaleId;
import competency.framework.model.catalogue.Source;
import competency.framework.model.catalogue.SourceId;
import competency.framework.model.catalogue.StandardCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A small framework that can be kept in the head, for examples worked out by hand.
 *
 * <ul>
 *   <li>{@code risk}: cumulative levels aware, assisted, independent; 36 months; workplace-assessed, not in simulated
 *       work; code AB5
 *   <li>{@code fire}: no levels; 12 months; any evidence; codes FS1 and X1
 *   <li>{@code talk}: no levels; does not expire; any evidence; codes AF2 and X1
 *   <li>{@code care}: levels adult and child that do not include each other; does not expire
 *   <li>{@code fire-course}: counts in 2020 to 2024; fire, tested, 6 months
 *   <li>{@code talk-course}: talk by attendance, and fire tested in simulated work
 *   <li>{@code again}: refreshes fire that has not lapsed
 *   <li>{@code anew}: refreshes fire that lapsed at most 6 months ago, for 6 months
 *   <li>{@code worker}, the role asked about, of the practitioners, takes over from {@code base}, of the peers
 * </ul>
 */
final class ReferenceFramework {
    private static final RoleId BASE = new RoleId("base");
    private static final Basis BASIS = new Basis(new SourceId("made-up"), null, Certainty.CERTAIN);

    private ReferenceFramework() {}

    static CompetencyFramework of(
            List<Requirement> inherited, List<Requirement> required, List<Equivalence> equivalences) {
        return CompetencyFramework.of(new FrameworkContent(
                new FrameworkEdition(new FrameworkId("example"), "1", "Example", LocalDate.of(2020, 1, 1)),
                List.of(new Source(BASIS.source(), "Made up", "Nobody", null, LocalDate.of(2020, 1, 1))),
                List.of(
                        scale("practice", true, "aware", "assisted", "independent"),
                        scale("people", false, "adult", "child")),
                competencies(),
                equivalences,
                courses(),
                List.of(
                        role(BASE, RoleFamily.PEER, List.of(), inherited),
                        role(ReferenceExample.ROLE, RoleFamily.PRACTITIONER, List.of(BASE), required))));
    }

    private static ProficiencyScale scale(String id, boolean cumulative, String... levels) {
        return new ProficiencyScale(
                new ScaleId(id),
                cumulative,
                List.of(levels).stream().map(LevelId::new).toList());
    }

    private static List<Competency> competencies() {
        return List.of(
                competency("risk", "practice", EvidenceStrength.WORKPLACE_ASSESSED, 36, false, "AB5"),
                competency("fire", null, null, 12, true, "FS1", "X1"),
                competency("talk", null, null, null, true, "AF2", "X1"),
                competency("care", "people", null, null, true));
    }

    private static Competency competency(
            String id,
            @Nullable String scale,
            @Nullable EvidenceStrength evidence,
            @Nullable Integer months,
            boolean simulation,
            String... codes) {
        return new Competency(
                new CompetencyId(id),
                id,
                CompetencyKind.LOCAL,
                scale == null ? null : new ScaleId(scale),
                List.of(codes).stream()
                        .map(code -> new StandardCode("made-up", code, null, null))
                        .toList(),
                evidence,
                months,
                simulation,
                CatalogueStatus.CURRENT,
                GuidanceStatus.CURRENT,
                BASIS);
    }

    private static List<Course> courses() {
        var fire = new CompetencyId("fire");
        return List.of(
                new Course(
                        new CourseId("fire-course"),
                        "Fire",
                        null,
                        LocalDate.of(2020, 1, 1),
                        LocalDate.of(2024, 12, 31),
                        null,
                        List.of(new Development(fire, null, EvidenceStrength.TESTED, 6, false)),
                        List.of(),
                        null),
                new Course(
                        new CourseId("talk-course"),
                        "Talk",
                        null,
                        null,
                        null,
                        null,
                        List.of(
                                new Development(new CompetencyId("talk"), null, null, null, false),
                                new Development(fire, null, EvidenceStrength.TESTED, null, true)),
                        List.of(),
                        null),
                refresher("again", 0, null),
                refresher("anew", 6, 6));
    }

    private static Course refresher(String id, int lapseMonths, @Nullable Integer validMonths) {
        var line = new Refresher(new CompetencyId("fire"), lapseMonths, validMonths);
        return new Course(new CourseId(id), id, null, null, null, null, List.of(), List.of(line), null);
    }

    /** Everything in {@code have} for everything in {@code gives}, at any time. */
    static Equivalence equivalence(String id, EquivalenceKind kind, List<String> have, List<String> gives) {
        return equivalence(id, kind, have, gives, null, null, null);
    }

    static Equivalence equivalence(
            String id,
            EquivalenceKind kind,
            List<String> have,
            List<String> gives,
            @Nullable String awardedBy,
            @Nullable String from,
            @Nullable String until) {
        return new Equivalence(
                new EquivalenceId(id),
                kind,
                have.stream().map(CompetencyId::new).toList(),
                gives.stream().map(CompetencyId::new).toList(),
                null,
                day(awardedBy),
                day(from),
                day(until),
                BASIS);
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    private static RoleProfile role(RoleId id, RoleFamily family, List<RoleId> bases, List<Requirement> requirements) {
        return new RoleProfile(id, id.value(), family, null, List.of(), bases, requirements, BASIS);
    }
}
