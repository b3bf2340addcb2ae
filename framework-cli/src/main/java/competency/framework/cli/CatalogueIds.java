package competency.framework.cli;

import competency.framework.data.Examined;
import competency.framework.model.catalogue.CatalogueId;
import competency.framework.model.catalogue.CourseCatalogue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Catalogues are told apart by their ids wherever several are shown, so each needs one of its own. */
final class CatalogueIds {
    private CatalogueIds() {}

    /** Refuses catalogues with the id of another, at the later one. */
    static void refuseEqual(List<Examined<CourseCatalogue>> read) {
        var first = new HashMap<CatalogueId, String>();
        var problems = new ArrayList<String>();
        for (var examined : read) {
            var catalogue = examined.value();
            if (catalogue != null) {
                var place = place(examined, catalogue);
                var before = first.putIfAbsent(catalogue.id(), place);
                if (before != null) {
                    problems.add(told(place, catalogue, before));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new BadInputException(problems);
        }
    }

    private static String told(String place, CourseCatalogue catalogue, String before) {
        return "%s duplicate-id catalogue id (%s) is used twice; it stands first at %s; "
                        .formatted(place, catalogue.id(), before)
                + "give one of them another id, in a sheet in the column Catalogue or, without that, by another file name";
    }

    /** Where the id stands; where it is that of the file, the file. */
    private static String place(Examined<CourseCatalogue> examined, CourseCatalogue catalogue) {
        return examined.places()
                .placeOf(catalogue, "id", -1)
                .map(Object::toString)
                .orElseGet(() -> examined.files().get(0).name() + ":1:1");
    }
}
