package competency.framework.rules;

import competency.framework.model.catalogue.CatalogueStatus;
import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.CompetencyKind;
import competency.framework.model.catalogue.Course;
import competency.framework.model.catalogue.CourseId;
import competency.framework.model.catalogue.Development;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.GuidanceStatus;
import competency.framework.model.catalogue.LevelId;
import competency.framework.model.catalogue.ProficiencyScale;
import competency.framework.model.catalogue.Refresher;
import competency.framework.model.catalogue.ScaleId;
import competency.framework.model.catalogue.StandardCode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Scales, competencies and courses of a made-up framework. */
final class WorldCatalogue {
    /** A code that several competencies may share. */
    static final String SHARED_CODE = "ZZ1";

    private final Dice dice;
    private final WorldDays days;
    private final List<ProficiencyScale> scales;
    private final List<Competency> competencies;
    private final List<Course> courses;

    WorldCatalogue(Dice dice, WorldDays days) {
        this.dice = dice;
        this.days = days;
        scales = List.of(
                new ProficiencyScale(new ScaleId("steps"), true, levels("aware", "assisted", "independent", "leading")),
                new ProficiencyScale(new ScaleId("sorts"), false, levels("adult", "child", "aware")));
        competencies = IntStream.range(0, dice.between(3, 6))
                .mapToObj(this::competency)
                .toList();
        courses = IntStream.range(0, dice.between(1, 4)).mapToObj(this::course).toList();
    }

    List<ProficiencyScale> scales() {
        return scales;
    }

    List<Competency> competencies() {
        return competencies;
    }

    List<Course> courses() {
        return courses;
    }

    private static List<LevelId> levels(String... levels) {
        return List.of(levels).stream().map(LevelId::new).toList();
    }

    private Competency competency(int number) {
        return new Competency(
                new CompetencyId("c" + number),
                "Competency " + number,
                dice.pick(CompetencyKind.values()),
                dice.maybe(65, () -> dice.pick(scales).id()),
                codes(number),
                dice.maybe(40, () -> dice.pick(EvidenceStrength.values())),
                dice.maybe(75, () -> dice.pick(1, 6, 12, 24, 36)),
                dice.chance(70),
                CatalogueStatus.CURRENT,
                GuidanceStatus.CURRENT,
                Worlds.BASIS);
    }

    /** Codes of its own in several spellings; sometimes one that another shares, even another's id. */
    private List<StandardCode> codes(int number) {
        var codes = new ArrayList<StandardCode>();
        codes.add(code("danos", "AB" + number));
        codes.add(code("sfh", dice.pick("Sfh", "SFH") + "AB" + number + ".2014"));
        if (dice.chance(40)) {
            codes.add(code("other", dice.pick(SHARED_CODE, "zz1", " Zz1 ")));
        }
        if (number > 0 && dice.chance(4)) {
            codes.add(code("clash", "C" + (number - 1)));
        }
        return dice.some(dice.between(2, codes.size()), codes);
    }

    private static StandardCode code(String scheme, String code) {
        return new StandardCode(scheme, code, null, null);
    }

    private Course course(int number) {
        var until = days.last();
        var from = until.minusMonths(dice.between(1, 48));
        return new Course(
                new CourseId("course-" + number),
                "Course " + number,
                null,
                dice.chance(50) ? from : null,
                dice.chance(50) ? until : null,
                null,
                develops(),
                refreshes(),
                null);
    }

    private List<Refresher> refreshes() {
        return IntStream.range(0, dice.pick(0, 0, 0, 1, 1, 2))
                .mapToObj(i -> new Refresher(
                        dice.pick(competencies).id(),
                        dice.pick(0, 0, 1, 6),
                        dice.maybe(40, () -> dice.pick(1, 6, 12, 24))))
                .toList();
    }

    private List<Development> develops() {
        var lines = new ArrayList<Development>();
        var count = dice.chance(5) ? 0 : dice.between(1, 3);
        for (var i = 0; i < count; i++) {
            var again = !lines.isEmpty() && dice.chance(40);
            lines.add(line(
                    again ? lines.get(0).competency() : dice.pick(competencies).id()));
        }
        return lines;
    }

    private Development line(CompetencyId id) {
        return new Development(
                id,
                level(id),
                dice.maybe(60, () -> dice.pick(EvidenceStrength.values())),
                dice.maybe(40, () -> dice.pick(1, 3, 6, 12, 24, 36)),
                dice.chance(20));
    }

    private @Nullable LevelId level(CompetencyId id) {
        return scales.stream()
                .filter(scale -> competencies.stream()
                        .anyMatch(competency ->
                                competency.id().equals(id) && scale.id().equals(competency.scale())))
                .filter(scale -> dice.chance(70))
                .map(scale -> dice.pick(scale.levels()))
                .findFirst()
                .orElse(null);
    }
}
