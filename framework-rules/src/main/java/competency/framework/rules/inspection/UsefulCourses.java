package competency.framework.rules.inspection;

import competency.framework.model.catalogue.CourseId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;

/** The courses that help somebody towards some role: by what they develop, or because they must come first. */
final class UsefulCourses {
    private final Set<CourseId> useful = new HashSet<>();

    UsefulCourses(Offerings offerings, Demands demands) {
        var open = new ArrayList<Offering>();
        for (var offering : offerings.all()) {
            var id = offering.course().id();
            if (demands.require(id) || offering.touches().stream().anyMatch(demands::canUse)) {
                useful.add(id);
                open.add(offering);
            }
        }
        while (!open.isEmpty()) {
            for (var required : open.remove(open.size() - 1).course().requires()) {
                if (useful.add(required)) {
                    offerings.first(required).ifPresent(open::add);
                }
            }
        }
    }

    /** What a line that is not understood leads to nobody can tell, so its course is not called useless. */
    boolean contains(Offering offering) {
        return useful.contains(offering.course().id()) || !offering.isUnderstood();
    }
}
