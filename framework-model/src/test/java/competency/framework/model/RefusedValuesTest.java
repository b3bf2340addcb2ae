package competency.framework.model;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import competency.framework.model.catalogue.Basis;
import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.Course;
import competency.framework.model.catalogue.CourseId;
import competency.framework.model.catalogue.CourseRequirement;
import competency.framework.model.catalogue.Days;
import competency.framework.model.catalogue.EvidenceStrength;
import competency.framework.model.catalogue.FrameworkContent;
import competency.framework.model.catalogue.FrameworkEdition;
import competency.framework.model.catalogue.FrameworkId;
import competency.framework.model.catalogue.LevelId;
import competency.framework.model.catalogue.ProficiencyLevel;
import competency.framework.model.catalogue.ProficiencyScale;
import competency.framework.model.catalogue.RoleFamily;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.catalogue.RoleProfile;
import competency.framework.model.catalogue.ScaleId;
import competency.framework.model.catalogue.Source;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.evaluation.Finding;
import competency.framework.model.evaluation.Standing;
import competency.framework.model.portfolio.Membership;
import competency.framework.model.portfolio.Portfolio;
import competency.framework.model.portfolio.RecordId;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What no record of the model takes, tried on every component of every one of them. */
class RefusedValuesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 31);
    private static final CompetencyId COMPETENCY = new CompetencyId("listening");
    private static final CourseId COURSE = new CourseId("first-aid");

    /** Answers, which hold days that were worked out from others and may lie after those that can be stated. */
    private static final Set<String> ANSWERS = Set.of(
            "Change",
            "Coverage",
            "Credit",
            "Evaluation",
            "Finding",
            "Inspection",
            "Lapse",
            "Progression",
            "Rejection",
            "Step");

    /** What each type is tried with where nothing else is stated. */
    private static final Map<Class<?>, Object> BY_TYPE = new HashMap<>(Map.of(
            String.class,
            "sample",
            Object.class,
            "sample",
            int.class,
            1,
            long.class,
            1L,
            boolean.class,
            false,
            BigDecimal.class,
            BigDecimal.ONE,
            LocalDate.class,
            DAY,
            List.class,
            List.of()));

    /** What a component must be where the sample of its type would be refused, by record and component. */
    private static final Map<String, Object> BY_COMPONENT = new HashMap<>(Map.ofEntries(
            entry("ChangeCompetency.validMonths", 12),
            entry("ChangeRequirement.withinMonths", 12),
            entry("Credit.records", List.of(new RecordId("r1"))),
            entry("Deviation.competency", COMPETENCY),
            entry("Equivalence.gives", List.of(new CompetencyId("other"))),
            entry("Equivalence.have", List.of(COMPETENCY)),
            entry("ExperienceRequirement.families", List.of(RoleFamily.CLINICIAN)),
            entry("MappingLine.refresher", true),
            entry("Observation.facts", List.of("one", "two")),
            entry("Pathway.to", new RoleId("other")),
            entry("PracticeRequirement.hours", BigDecimal.TEN),
            entry("ProficiencyScale.described", List.of(ProficiencyLevel.of(new LevelId("one")))),
            entry("Rejection.reason", Standing.FAILED),
            entry("Step.course", Course.builder(COURSE, "First aid").build())));

    static {
        BY_TYPE.put(CompetencyFramework.class, framework());
        BY_COMPONENT.put("CompetencyChange.left", sample(Competency.class));
        BY_COMPONENT.put("RequirementGroup.children", List.of(sample(CourseRequirement.class)));
        BY_COMPONENT.put("FindingChange.before", sample(Finding.class));
        BY_COMPONENT.put("Step.serves", List.of(sample(Finding.class)));
    }

    @ParameterizedTest
    @MethodSource("records")
    void a_record_is_made_of_samples_or_what_follows_shows_nothing(Class<?> type) {
        assertThatCode(() -> make(type, samples(type))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("records")
    void null_is_refused_by_name_wherever_it_has_no_meaning(Class<?> type) {
        var components = type.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            if (!components[i].getType().isPrimitive() && !isNullable(components[i])) {
                var arguments = samples(type);
                arguments[i] = null;
                assertThatNullPointerException()
                        .isThrownBy(() -> make(type, arguments))
                        .withMessage(components[i].getName() + " of " + type.getSimpleName() + " must not be null");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void null_is_refused_by_name_in_every_list(Class<?> type) {
        var components = type.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            if (components[i].getType() == List.class) {
                var arguments = samples(type);
                arguments[i] = Collections.singletonList(null);
                assertThatNullPointerException()
                        .isThrownBy(() -> make(type, arguments))
                        .withMessage(components[i].getName() + " of " + type.getSimpleName() + " must not hold null");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void a_day_that_is_stated_lies_in_the_years_1900_to_2199(Class<?> type) {
        var components = type.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            if (components[i].getType() == LocalDate.class && !ANSWERS.contains(type.getSimpleName())) {
                var name = components[i].getName() + " of " + type.getSimpleName();
                for (var day : List.of(LocalDate.of(1899, 12, 31), LocalDate.of(2200, 1, 1), LocalDate.MAX)) {
                    assertThatIllegalArgumentException()
                            .isThrownBy(() -> make(type, with(type, name, day)))
                            .withMessage(name + " (" + day + ") must be in the years 1900 to 2199");
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void a_day_that_is_worked_out_may_lie_after_those(Class<?> type) {
        if (ANSWERS.contains(type.getSimpleName())) {
            var arguments = samples(type);
            for (int i = 0; i < arguments.length; i++) {
                if (type.getRecordComponents()[i].getType() == LocalDate.class) {
                    arguments[i] = LocalDate.of(2300, 1, 1);
                }
            }
            assertThatCode(() -> make(type, arguments)).doesNotThrowAnyException();
        }
    }

    @Test
    void the_first_and_the_last_day_that_can_be_stated_are_taken() {
        var membership = new Membership(new RecordId("m"), "body", Days.FIRST, Days.LAST);
        assertThat(membership.since()).isEqualTo("1900-01-01");
        assertThat(membership.until()).isEqualTo("2199-12-31");
    }

    @ParameterizedTest
    @MethodSource("records")
    void no_component_is_a_collection_other_than_a_list(Class<?> type) {
        assertThat(type.getRecordComponents())
                .extracting(RecordComponent::getGenericType)
                .allSatisfy(component -> assertThat(component)
                        .matches(each -> !(each instanceof ParameterizedType parameterised)
                                || parameterised.getRawType() == List.class));
    }

    @Test
    void no_record_is_forgotten() throws IOException {
        assertThat(records().count()).isGreaterThan(90);
    }

    @Test
    void builders_and_shorter_constructors_name_what_they_refuse() {
        assertThatNullPointerException()
                .isThrownBy(() -> new ProficiencyScale(new ScaleId("scale"), true, Arrays.asList((LevelId) null)))
                .withMessage("levels of ProficiencyScale must not hold null");
        assertThatNullPointerException()
                .isThrownBy(
                        () -> Course.builder(COURSE, "First aid").assessedBy(Arrays.asList((EvidenceStrength) null)))
                .withMessage("assessment of Course must not hold null");
        assertThatNullPointerException()
                .isThrownBy(() -> EvaluationRequest.asOf(null)
                        .forRole(framework(), new RoleId("sample"))
                        .holding(sample(Portfolio.class))
                        .build())
                .withMessage("asOf of EvaluationRequest must not be null");
    }

    static Stream<Class<?>> records() throws IOException {
        try (var files = Files.walk(classes())) {
            return files
                    .map(file -> classes().relativize(file).toString())
                    .filter(file -> file.endsWith(".class"))
                    .map(file -> file.replace(".class", "").replace('/', '.').replace('\\', '.'))
                    .<Class<?>>map(RefusedValuesTest::load)
                    .filter(type -> type.isRecord() && Modifier.isPublic(type.getModifiers()))
                    .toList()
                    .stream();
        }
    }

    private static Path classes() {
        try {
            return Path.of(CompetencyFramework.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** Samples, but for the component that is called so with its record. */
    private static Object[] with(Class<?> type, String name, Object value) {
        return Stream.of(type.getRecordComponents())
                .map(each -> name.equals(each.getName() + " of " + type.getSimpleName()) ? value : sample(type, each))
                .toArray();
    }

    private static Object[] samples(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .map(component -> sample(type, component))
                .toArray();
    }

    private static @Nullable Object sample(Class<?> type, RecordComponent component) {
        var stated = BY_COMPONENT.get(type.getSimpleName() + "." + component.getName());
        return stated != null ? stated : isNullable(component) ? null : any(component.getType());
    }

    private static <T> T sample(Class<T> type) {
        return type.cast(any(type));
    }

    private static Object any(Class<?> type) {
        if (BY_TYPE.containsKey(type)) {
            return BY_TYPE.get(type);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return type.isSealed() ? any(type.getPermittedSubclasses()[0]) : make(type, samples(type));
    }

    private static Object make(Class<?> type, Object[] arguments) {
        var components = Stream.of(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getConstructor(components).newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw (RuntimeException) e.getCause();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    /** A framework with the role that is every request's sample. */
    private static CompetencyFramework framework() {
        var edition = new FrameworkEdition(new FrameworkId("sample"), "1", "Sample", DAY);
        var role = new RoleProfile(
                new RoleId("sample"), "Sample", null, null, List.of(), List.of(), List.of(), sample(Basis.class));
        var source = sample(Source.class);
        return CompetencyFramework.of(new FrameworkContent(
                edition, List.of(source), List.of(), List.of(), List.of(), List.of(), List.of(role)));
    }
}
