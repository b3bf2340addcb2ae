package competency.framework.cli;

import competency.framework.model.catalogue.Basis;
import competency.framework.model.catalogue.Certainty;
import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.CompetencyFramework;
import competency.framework.model.catalogue.CompetencyKind;
import competency.framework.model.catalogue.Course;
import competency.framework.model.catalogue.Equivalence;
import competency.framework.model.catalogue.Pathway;
import competency.framework.model.catalogue.ProficiencyScale;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RoleProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How much there is of what, and how sure it is.
 *
 * @param framework the framework
 */
record BookTotals(CompetencyFramework framework) implements FrameworkBook.Chapter {
    @Override
    public String title() {
        return "How much, and how sure";
    }

    @Override
    public void write(Markdown page) {
        var rows = new ArrayList<List<String>>();
        for (var kind : CompetencyKind.values()) {
            var some = framework.content().competencies().stream()
                    .filter(competency -> competency.kind() == kind)
                    .map(Competency::basis)
                    .toList();
            add(rows, "Competencies: " + Wording.spaced(kind), some);
        }
        add(rows, "Equivalences", bases(framework.equivalences(), Equivalence::basis));
        add(rows, "Courses and qualifications", bases(framework.content().courses(), Course::basis));
        add(rows, "Scales", bases(framework.content().scales(), ProficiencyScale::basis));
        add(rows, "Roles", bases(framework.content().roles(), RoleProfile::basis));
        add(rows, "Requirements, where they are stated", requirements());
        add(rows, "Pathways", bases(framework.pathways(), Pathway::basis));
        page.table(List.of("Part", "All", "Certain", "Probable", "Ours", "No source"), rows);
        page.paragraph("A requirement is counted once, where it is stated, however many roles take it over. What is"
                + " official is in the columns *Certain* and *Probable*; nobody but the makers of this framework has"
                + " settled what is in the column *Ours*.");
    }

    private static <T> List<@Nullable Basis> bases(List<T> parts, Function<T, @Nullable Basis> basis) {
        var bases = new ArrayList<@Nullable Basis>();
        parts.forEach(part -> bases.add(basis.apply(part)));
        return bases;
    }

    /** What a requirement does not say of its source, its role says. */
    private List<@Nullable Basis> requirements() {
        var bases = new ArrayList<@Nullable Basis>();
        for (var role : framework.content().roles()) {
            for (Requirement requirement : role.requirements()) {
                bases.add(BookRoles.basis(role, requirement));
            }
        }
        return bases;
    }

    private static void add(List<List<String>> rows, String part, List<? extends @Nullable Basis> bases) {
        if (bases.isEmpty()) {
            return;
        }
        rows.add(List.of(
                part,
                String.valueOf(bases.size()),
                number(bases, basis -> isPublished(basis, Certainty.CERTAIN)),
                number(bases, basis -> isPublished(basis, Certainty.PROBABLE)),
                number(bases, BookLinks::isOurs),
                number(bases, basis -> basis == null)));
    }

    private static boolean isPublished(@Nullable Basis basis, Certainty certainty) {
        return basis != null && !BookLinks.isOurs(basis) && basis.certainty() == certainty;
    }

    private static String number(List<? extends @Nullable Basis> bases, Predicate<@Nullable Basis> which) {
        var number = 0;
        for (var basis : bases) {
            number += which.test(basis) ? 1 : 0;
        }
        return number == 0 ? "–" : String.valueOf(number);
    }
}
