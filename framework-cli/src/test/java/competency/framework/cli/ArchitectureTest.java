package competency.framework.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

@AnalyzeClasses(packages = "competency.framework", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String MODEL = "competency.framework.model..";
    private static final String DATA = "competency.framework.data..";
    private static final String RULES = "competency.framework.rules..";
    private static final String CLI = "competency.framework.cli..";

    /** What writes digits as the country of the machine does, unless it is told not to. */
    private static final Pattern OF_A_COUNTRY = Pattern.compile("%[-#+0,(<]*(\\d+\\$)?\\d*(\\.\\d+)?[dfegaEGAtT]");

    @ArchTest
    static void answers_have_the_same_digits_in_every_country(JavaClasses ignored) throws IOException {
        for (var module : List.of("framework-model", "framework-data", "framework-rules", "framework-cli")) {
            try (var files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
                for (var file :
                        files.filter(each -> each.toString().endsWith(".java")).toList()) {
                    assertThat(Files.readAllLines(file))
                            .as("%s: write %%s for a whole number, or name the locale", file)
                            .noneMatch(line ->
                                    OF_A_COUNTRY.matcher(line).find() && !line.contains("String.format(Locale."));
                }
            }
        }
    }

    @ArchTest
    static final ArchRule the_model_depends_on_nothing = classes()
            .that()
            .resideInAPackage(MODEL)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(MODEL, "java..", "org.jspecify..")
            .because("a host must be able to use the model without an engine or a file format on its class path");

    @ArchTest
    static final ArchRule data_do_not_know_the_rules = noClasses()
            .that()
            .resideInAPackage(DATA)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(RULES)
            .because("a host may read files and decide by itself");

    @ArchTest
    static final ArchRule rules_do_not_know_the_data = noClasses()
            .that()
            .resideInAPackage(RULES)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(DATA)
            .because("a host may keep frameworks and portfolios elsewhere than in files");

    @ArchTest
    static final ArchRule nobody_knows_the_command_line = noClasses()
            .that()
            .resideOutsideOfPackage(CLI)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(CLI)
            .because("the library is embedded far more often than it is run");

    @ArchTest
    static final ArchRule only_rules_know_the_engine = noClasses()
            .that()
            .resideOutsideOfPackage(RULES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.kie..", "org.drools..")
            .because("another engine must be able to take its place without anybody else noticing");

    @ArchTest
    static final ArchRule packages_do_not_depend_on_each_other_in_circles = slices().matching(
                    "competency.framework.(**)")
            .should()
            .beFreeOfCycles()
            .because("what is understood first must not need what comes later");

    @ArchTest
    static final ArchRule nobody_asks_what_day_it_is = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(Terminal.class.getName())
            .should()
            .callMethodWhere(asksForTheTime())
            .because("the day is part of the question; only the command line has a default for it, in one place");

    @ArchTest
    static final ArchRule only_the_command_line_prints = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(Terminal.class.getName())
            .should()
            .accessFieldWhere(isStandardOutput())
            .orShould()
            .callMethod(Throwable.class, "printStackTrace")
            .because("a library has no say in what its host prints, and the command line writes in one place");

    @ArchTest
    static final ArchRule only_the_command_line_ends_the_process = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(Main.class.getName())
            .should()
            .callMethod(System.class, "exit", int.class)
            .because("a library that ends its host is a fault");

    /** The rule compiler's classes are public because they must be; they stand in a package that is for nobody. */
    @ArchTest
    static final ArchRule hosts_see_no_type_of_a_library_behind_this_one = classes()
            .that()
            .arePublic()
            .and()
            .resideOutsideOfPackage("competency.framework.rules.topics..")
            .should(exposeOnly("java.", "competency.framework.", "org.jspecify."))
            .because(
                    "what a host compiles against must not change when the engine (Drools), a parser (Jackson, FastCSV) or"
                            + " a validator does");

    @ArchTest
    static final ArchRule model_types_are_values = classes()
            .that()
            .resideInAPackage(MODEL)
            .and()
            .areTopLevelClasses()
            .and()
            .arePublic()
            .should(beAValueOrOneOf(Set.of("Amounts", "CompetencyFramework", "Days", "Present", "Quoted", "Spelling")))
            .because("a value cannot be wrong, and what is not one has to be a conscious exception");

    @ArchTest
    static final ArchRule the_command_line_shows_hosts_nothing_but_its_start = classes()
            .that()
            .resideInAPackage(CLI)
            .and()
            .areTopLevelClasses()
            .and()
            .doNotHaveFullyQualifiedName(Main.class.getName())
            .should()
            .bePackagePrivate()
            .because("it is a program, not a library");

    private static DescribedPredicate<JavaAccess<?>> asksForTheTime() {
        return DescribedPredicate.describe("asks for the time", access -> {
            var owner = access.getTargetOwner();
            var isClock = owner.isEquivalentTo(Clock.class);
            return switch (access.getName()) {
                case "now" -> owner.getPackageName().equals(Clock.class.getPackageName());
                case "system", "systemUTC", "systemDefaultZone" -> isClock;
                case "currentTimeMillis" -> true;
                default -> false;
            };
        });
    }

    private static DescribedPredicate<JavaAccess<?>> isStandardOutput() {
        return DescribedPredicate.describe(
                "is standard output or standard error",
                access -> access.getTargetOwner().getName().equals(System.class.getName())
                        && Set.of("out", "err").contains(access.getName()));
    }

    private static ArchCondition<JavaClass> exposeOnly(String... packages) {
        return new ArchCondition<>("expose only their own and the JDK's types") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var ofMembers = type.getMembers().stream()
                        .filter(ArchitectureTest::isVisible)
                        .flatMap(member -> typesOf(member)
                                .filter(exposed -> isForeign(exposed, packages))
                                .map(exposed -> "%s exposes %s".formatted(member.getFullName(), exposed.getName())));
                var above = Stream.concat(type.getAllRawSuperclasses().stream(), type.getAllRawInterfaces().stream())
                        .filter(supertype -> isForeign(supertype, packages))
                        .map(supertype -> "%s is a %s".formatted(type.getName(), supertype.getName()));
                Stream.concat(ofMembers, above).forEach(told -> events.add(SimpleConditionEvent.violated(type, told)));
            }
        };
    }

    private static boolean isVisible(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaClass> typesOf(JavaMember member) {
        if (member instanceof JavaField field) {
            return field.getType().getAllInvolvedRawTypes().stream();
        }
        var code = (JavaCodeUnit) member;
        return Stream.of(
                        code.getReturnType().getAllInvolvedRawTypes().stream(),
                        code.getParameterTypes().stream().flatMap(type -> type.getAllInvolvedRawTypes().stream()),
                        code.getExceptionTypes().stream())
                .flatMap(Function.identity());
    }

    private static boolean isForeign(JavaClass type, String... packages) {
        return !type.getBaseComponentType().isPrimitive()
                && Stream.of(packages).noneMatch(type.getBaseComponentType().getName()::startsWith);
    }

    private static ArchCondition<JavaClass> beAValueOrOneOf(Set<String> exceptions) {
        return new ArchCondition<>("be records, enums, interfaces, exceptions or one of " + exceptions) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var fine = type.isRecord()
                        || type.isEnum()
                        || type.isInterface()
                        || type.isAssignableTo(Exception.class)
                        || exceptions.contains(type.getSimpleName());
                if (!fine) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " is none of these"));
                }
            }
        };
    }
}
