package competency.framework.data;

import java.time.LocalDate;
import java.util.List;

/** What one version of a framework changed. */
record ChangeDocument(String version, LocalDate on, String summary, List<String> affects) {}
