package competency.framework.data;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a column of a sheet of courses can say: every key of a catalogue, of its courses and of their lines, once. The
 * name that is written comes first; the others are what people call it. Of a name only letters and digits
 * count.
 */
@SuppressWarnings("ImmutableEnumChecker") // shapes and lists are never changed
enum CatalogueColumn {
    CATALOGUE(Part.CATALOGUE, "id", "catalogue", "catalogue id", "catalog", "catalog id"),
    CATALOGUE_TITLE(Part.CATALOGUE, "title", "catalogue_title", "catalogue name", "catalog title", "catalog name"),
    CATALOGUE_PROVIDER(Part.CATALOGUE, "provider", "catalogue_provider", "catalog provider"),
    FRAMEWORK(Part.CATALOGUE, "framework", "framework", "framework id"),
    FRAMEWORK_VERSION(Part.CATALOGUE, "framework_version", "framework_version", "framework edition"),
    COURSE(
            Part.COURSE,
            "id",
            "course",
            "course id",
            "course code",
            "course ref",
            "course reference",
            "course key",
            "id"),
    TITLE(Part.COURSE, "title", "title", "course title", "course name", "name of course", "name"),
    PROVIDER(Part.COURSE, "provider", "provider", "course provider", "training provider", "training body"),
    ACCREDITED_FROM(Part.COURSE, "accredited_from", "accredited_from", "accreditation from", "valid from"),
    ACCREDITED_UNTIL(
            Part.COURSE,
            "accredited_until",
            "accredited_until",
            "accredited to",
            "accreditation until",
            "accreditation to",
            "accreditation expires",
            "valid until",
            "valid to"),
    HOURS(
            Part.COURSE,
            "hours",
            "hours",
            "hour",
            "hrs",
            "duration hrs",
            "total hours",
            "hours of learning",
            "learning hours",
            "duration hours",
            "duration in hours",
            "total qualification time",
            "tqt"),
    GUIDED_HOURS(
            Part.COURSE,
            "guided_hours",
            "guided_hours",
            "guided learning hours",
            "glh",
            "taught hours",
            "contact hours"),
    CREDITS(Part.COURSE, "credits", "credits", "credit", "credit value"),
    COST_GBP(Part.COURSE, "cost_gbp", "cost_gbp", "cost", "price", "price gbp", "fee", "fee gbp", "course fee"),
    REQUIRES(
            Part.COURSE,
            "requires",
            "requires",
            "requires courses",
            "required courses",
            "prerequisite",
            "prerequisites"),
    ASSESSMENT(Part.COURSE, "assessment", "assessment", "assessed by", "assessment method", "assessment methods"),
    REACH(Part.COURSE, "reach", "reach"),
    COMPETENCY(
            Part.LINE,
            "competency",
            "competency",
            "competency id",
            "competency code",
            "competence",
            "competence code",
            "develops",
            "unit",
            "unit code",
            "nos",
            "nos code",
            "danos",
            "danos unit"),
    LEVEL(Part.LINE, "level", "level", "level reached", "competency level", "proficiency", "proficiency level"),
    EVIDENCE(Part.LINE, "evidence", "evidence", "evidence shown", "evidence strength", "evidence type"),
    VALID_MONTHS(
            Part.LINE,
            "valid_months",
            "valid_months",
            "months valid",
            "valid for months",
            "validity months",
            "validity in months"),
    SIMULATED(Part.LINE, "simulated", "simulated", "simulation", "simulated work"),
    REFRESHER(Part.LINE, "refresher", "refresher", "is refresher", "renewal"),
    LAPSE_MONTHS(Part.LINE, "lapse_months", "lapse_months", "lapsed months", "months lapsed");

    /** Whose key it is. */
    @SuppressWarnings("ImmutableEnumChecker") // shapes are never changed
    enum Part {
        CATALOGUE(CatalogueDocument.class),
        COURSE(OfferedCourseDocument.class),
        LINE(MappingLineDocument.class);

        private final RecordShape shape;

        Part(Class<? extends Record> document) {
            shape = RecordShape.of(document);
        }

        RecordShape shape() {
            return shape;
        }
    }

    private static final Map<Part, List<CatalogueColumn>> OF_PARTS =
            Arrays.stream(values()).collect(Collectors.groupingBy(CatalogueColumn::part));
    private static final int LONGEST_NAME = 80;

    /** In one cell they tell that it was meant to be several. */
    private static final Pattern SEPARATING = Pattern.compile("[,;\t|\"]");

    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]");

    private static final Map<String, CatalogueColumn> BY_NAME = Arrays.stream(values())
            .flatMap(column -> column.names.stream().map(name -> Map.entry(folded(name), column)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private final Part part;
    private final RecordShape.Part value;
    private final String title;
    private final List<String> names;

    CatalogueColumn(Part part, String key, String title, String... others) {
        this.part = part;
        this.title = title;
        value = part.shape().parts().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
        names = Stream.concat(Stream.of(title), Arrays.stream(others)).toList();
    }

    Part part() {
        return part;
    }

    /** The value that it says. */
    RecordShape.Part value() {
        return value;
    }

    /** Its name as it is written. */
    String title() {
        return title;
    }

    /** What counts of the name of a column. */
    static String folded(String name) {
        return name.length() > LONGEST_NAME || SEPARATING.matcher(name).find()
                ? ""
                : name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
    }

    /** The column of this name; what stands in brackets need not be known. */
    static Optional<CatalogueColumn> named(String name) {
        return Stream.of(name, IN_BRACKETS.matcher(name).replaceAll(""))
                .map(CatalogueColumn::folded)
                .map(BY_NAME::get)
                .filter(Objects::nonNull)
                .findFirst();
    }

    static List<CatalogueColumn> of(Part part) {
        return Objects.requireNonNull(OF_PARTS.get(part));
    }
}
