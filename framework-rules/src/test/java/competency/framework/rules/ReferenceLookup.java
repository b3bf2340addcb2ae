package competency.framework.rules;

import competency.framework.model.catalogue.Competency;
import competency.framework.model.catalogue.CompetencyId;
import competency.framework.model.catalogue.Course;
import competency.framework.model.catalogue.CourseId;
import competency.framework.model.catalogue.Equivalence;
import competency.framework.model.catalogue.FrameworkContent;
import competency.framework.model.catalogue.LevelId;
import competency.framework.model.catalogue.ProficiencyScale;
import competency.framework.model.catalogue.Requirement;
import competency.framework.model.catalogue.RequirementGroup;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.catalogue.RoleProfile;
import competency.framework.model.portfolio.Post;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds things in a framework by reading its lists from the beginning, as somebody with the printed pages would. */
final class ReferenceLookup {
    private final FrameworkContent content;

    ReferenceLookup(FrameworkContent content) {
        this.content = content;
    }

    /** 3.1: by id or by any listed code; case and surrounding space ignored. */
    List<Competency> named(String code) {
        return content.competencies().stream()
                .filter(competency -> same(code, competency.id().value())
                        || competency.codes().stream().anyMatch(listed -> same(code, listed.code())))
                .toList();
    }

    static boolean same(String one, String other) {
        return plain(one).equalsIgnoreCase(plain(other));
    }

    private static String plain(String code) {
        return code.replace('\u00a0', ' ').strip();
    }

    List<Competency> competencies() {
        return content.competencies();
    }

    List<Equivalence> equivalences() {
        return content.equivalences();
    }

    Competency competency(CompetencyId id) {
        return content.competencies().stream()
                .filter(competency -> competency.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    Optional<Course> course(CourseId id) {
        return content.courses().stream()
                .filter(course -> course.id().equals(id))
                .findFirst();
    }

    List<RoleProfile> roles() {
        return content.roles();
    }

    boolean hasRole(RoleId id) {
        return role(id).isPresent();
    }

    Optional<RoleProfile> role(RoleId id) {
        return content.roles().stream().filter(role -> role.id().equals(id)).findFirst();
    }

    Optional<ProficiencyScale> scaleOf(Competency competency) {
        return content.scales().stream()
                .filter(scale -> scale.id().equals(competency.scale()))
                .findFirst();
    }

    /** 3.1: no level stated means the lowest of the scale; a competency without scale has no levels. */
    @Nullable
    LevelId levelShown(Competency competency, @Nullable LevelId stated) {
        return stated != null
                ? stated
                : scaleOf(competency).map(scale -> scale.levels().get(0)).orElse(null);
    }

    /** Details 1: a level that the competency's scale does not have, or any where it has no scale. */
    boolean isUnknownLevel(Competency competency, @Nullable LevelId stated) {
        var known = scaleOf(competency).map(ProficiencyScale::levels).orElse(List.of());
        return stated != null && !known.contains(stated);
    }

    /**
     * 4.3: the bases' requirements, then the role's own; the same id again replaces, in the same place. A role reached in
     * several ways has its say once, before every role that takes over from it.
     */
    List<Requirement> requirementsOf(RoleId id) {
        var all = new ArrayList<Requirement>();
        inOrder(id, new LinkedHashSet<>())
                .forEach(role -> role.requirements().forEach(requirement -> place(requirement, all)));
        return all;
    }

    /** A requirement and every one below it. */
    static Stream<Requirement> withChildren(Requirement requirement) {
        return requirement instanceof RequirementGroup group
                ? Stream.concat(Stream.of(group), group.children().stream().flatMap(ReferenceLookup::withChildren))
                : Stream.of(requirement);
    }

    private Set<RoleProfile> inOrder(RoleId id, Set<RoleProfile> told) {
        var role = role(id).orElseThrow();
        role.bases().forEach(base -> inOrder(base, told));
        told.add(role);
        return told;
    }

    private static void place(Requirement requirement, List<Requirement> all) {
        for (var i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(requirement.id())) {
                all.set(i, requirement);
                return;
            }
        }
        all.add(requirement);
    }

    /** 4.12: in force, the latest begun; else the next to begin; else the last ended. */
    static Optional<Post> postFor(RoleId role, LocalDate day, List<Post> posts) {
        var held = posts.stream().filter(post -> post.role().equals(role)).toList();
        var begun = held.stream().filter(post -> !post.from().isAfter(day)).toList();
        var inForce = begun.stream().filter(post -> !end(post).isBefore(day)).max(byBeginning());
        if (inForce.isPresent()) {
            return inForce;
        }
        var next = held.stream().filter(post -> post.from().isAfter(day)).min(byBeginning());
        return next.isPresent()
                ? next
                : begun.stream()
                        .max(Comparator.comparing(ReferenceLookup::end)
                                .thenComparing(Post::from)
                                .thenComparing(ReferenceLookup::settingWord));
    }

    /** Where 4.12 leaves a tie, the other components settle it, so that the order of the list never matters. */
    private static Comparator<Post> byBeginning() {
        return Comparator.comparing(Post::from)
                .thenComparing(ReferenceLookup::end)
                .thenComparing(ReferenceLookup::settingWord);
    }

    private static LocalDate end(Post post) {
        return post.until() == null ? LocalDate.MAX : post.until();
    }

    private static String settingWord(Post post) {
        return (post.setting() == null ? "" : post.setting().value()) + " " + String.join(" ", post.tags());
    }
}
