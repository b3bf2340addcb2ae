package competency.framework.rules;

import competency.framework.model.catalogue.ExperienceRequirement;
import competency.framework.model.catalogue.RoleProfile;
import competency.framework.model.evaluation.EvaluationRequest;
import competency.framework.model.evaluation.Status;
import competency.framework.model.portfolio.Post;
import competency.framework.rules.ReferenceTerms.Own;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;

/** 4.11, details 25: days served in posts, each day once. */
final class ReferenceExperience {
    private final ExperienceRequirement leaf;
    private final ReferenceLookup lookup;
    private final LocalDate asOf;
    private final List<Post> posts;

    ReferenceExperience(ExperienceRequirement leaf, EvaluationRequest request, ReferenceLookup lookup) {
        this.leaf = leaf;
        this.lookup = lookup;
        asOf = request.asOf();
        posts = request.portfolio().posts().stream().filter(this::matches).toList();
    }

    /** Every list that is given. */
    private boolean matches(Post post) {
        var family = lookup.role(post.role()).map(RoleProfile::family);
        return (leaf.roles().isEmpty() || leaf.roles().contains(post.role()))
                && (leaf.families().isEmpty()
                        || family.filter(leaf.families()::contains).isPresent())
                && (leaf.settings().isEmpty()
                        || leaf.settings().stream().anyMatch(each -> each.equals(post.setting())));
    }

    Own own() {
        var served = new HashSet<LocalDate>();
        for (var post : posts) {
            for (var day = post.from(); !day.isAfter(asOf) && !ReferenceDays.isPast(post.until(), day); ) {
                served.add(day);
                day = day.plusDays(1);
            }
        }
        var begun = leaf.months() == null ? null : ReferenceDays.months(asOf, -leaf.months());
        if (begun == null) {
            return own(served.contains(asOf) ? Status.MET : Status.MISSING, List.of());
        }
        var need = ChronoUnit.DAYS.between(begun, asOf);
        var status = served.size() >= need ? Status.MET : served.isEmpty() ? Status.MISSING : Status.PARTLY_MET;
        return own(status, List.of("%d of %d days served".formatted(served.size(), need)));
    }

    private static Own own(Status status, List<String> measures) {
        return new Own(status, null, null, List.of(), List.of(), measures, List.of(), List.of());
    }
}
