package competency.framework.data;

import java.util.List;

/** So many of several requirements. */
record AtLeastDocument(
        @Range(min = 1, max = TreeReader.MOST_ENTRIES) Integer count, List<RequirementDocument> of) {}
