package competency.framework.rules.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import competency.framework.data.CatalogueLoader;
import competency.framework.data.FrameworkLoader;
import competency.framework.model.catalogue.CourseCatalogue;
import competency.framework.model.inspection.Coverage;
import competency.framework.model.inspection.Inspection;
import competency.framework.model.inspection.InspectionSettings;
import competency.framework.model.inspection.Observation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A framework and a catalogue in which there is nothing to remark, until something in them is changed. */
record Clinic(String framework, String catalogue, InspectionSettings settings) {
    static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private static final Inspector INSPECTOR = Inspector.create();

    static Clinic sound() {
        return new Clinic(text("framework.yaml"), text("catalogue.yaml"), InspectionSettings.on(DAY));
    }

    private static String text(String name) {
        try (var in = Clinic.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same with one passage of the framework changed. */
    Clinic framework(String from, String to) {
        return new Clinic(changed(framework, from, to), catalogue, settings);
    }

    /** The same with one passage of the catalogue changed. */
    Clinic catalogue(String from, String to) {
        return new Clinic(framework, changed(catalogue, from, to), settings);
    }

    Clinic by(InspectionSettings others) {
        return new Clinic(framework, catalogue, others);
    }

    private static String changed(String text, String from, String to) {
        assertThat(text.split(Pattern.quote(from), -1))
                .as("the passage stands once: %s", from)
                .hasSize(2);
        return text.replace(from, to);
    }

    Inspection inspection() {
        return inspection(List.of(CatalogueLoader.from(stream(catalogue), "catalogue.yaml")));
    }

    Coverage coverage() {
        return coverage(List.of(CatalogueLoader.from(stream(catalogue), "catalogue.yaml")));
    }

    Coverage coverage(List<CourseCatalogue> catalogues) {
        return INSPECTOR.coverage(FrameworkLoader.from(stream(framework), "framework.yaml"), catalogues, DAY);
    }

    /** The same by another inspector than the one that all others share. */
    Inspection inspectionBy(Inspector inspector) {
        return inspector.inspect(
                FrameworkLoader.from(stream(framework), "framework.yaml"),
                List.of(CatalogueLoader.from(stream(catalogue), "catalogue.yaml")),
                settings);
    }

    Inspection inspection(List<CourseCatalogue> catalogues) {
        return INSPECTOR.inspect(FrameworkLoader.from(stream(framework), "framework.yaml"), catalogues, settings);
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** What is observed, each as id, path, component and message. */
    List<String> told() {
        return told(inspection()).toList();
    }

    static Stream<String> told(Inspection inspection) {
        return inspection.observations().stream().map(Clinic::told);
    }

    private static String told(Observation observation) {
        var subject = observation.subject();
        var item = subject.item() < 0 ? "" : "[" + subject.item() + "]";
        return "%s %s.%s%s %s"
                .formatted(observation.id(), subject.path(), subject.component(), item, observation.message());
    }
}
