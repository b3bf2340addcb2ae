package competency.framework.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A calendar as the grammar of RFC 5545 reads it: what the grammar refuses is refused here. */
record CalendarFile(List<Map<String, String>> events) {
    /** {@code contentline = name *(";" param) ":" value}, of the values that stand here. */
    private static final Pattern CONTENT_LINE =
            Pattern.compile("([A-Za-z0-9-]+)((?:;[A-Za-z0-9-]+=[^\\p{Cntrl}\";:,]+)*):(.*)");

    /** {@code TEXT = *(TSAFE-CHAR / ":" / DQUOTE / ESCAPED-CHAR)}. */
    private static final Pattern TEXT = Pattern.compile("(?:[^\\p{Cntrl}\\\\;,]|\\\\[\\\\;,nN])*");

    private static final Pattern DATE_TIME = Pattern.compile("\\d{8}T([01]\\d|2[0-3])[0-5]\\d([0-5]\\d|60)Z");
    private static final List<String> OF_CALENDAR = List.of("PRODID", "VERSION", "CALSCALE", "METHOD");
    private static final List<String> TEXTS = List.of("UID", "SUMMARY", "DESCRIPTION", "TRANSP");

    static CalendarFile read(String file) {
        var events = new ArrayList<Map<String, String>>();
        var open = new ArrayDeque<String>();
        Map<String, String> properties = new LinkedHashMap<>();
        for (var line : unfolded(file)) {
            var content = CONTENT_LINE.matcher(line);
            assertThat(content.matches()).as(line).isTrue();
            var name = content.group(1);
            var value = content.group(3);
            if (name.equals("BEGIN")) {
                assertThat(value).isEqualTo(open.isEmpty() ? "VCALENDAR" : "VEVENT");
                assertThat(open).hasSizeLessThan(2);
                if (!open.isEmpty() && events.isEmpty()) {
                    assertThat(properties).containsKeys("PRODID", "VERSION");
                }
                open.push(value);
                properties = new LinkedHashMap<>();
            } else if (name.equals("END")) {
                assertThat(value).isEqualTo(open.pop());
                if (value.equals("VEVENT")) {
                    assertThat(properties).containsKeys("UID", "DTSTAMP", "DTSTART");
                    events.add(properties);
                }
            } else {
                check(open.peek(), name, content.group(2), value);
                assertThat(properties.put(name, text(value)))
                        .as("%s twice", name)
                        .isNull();
            }
        }
        assertThat(open).isEmpty();
        return new CalendarFile(events);
    }

    private static List<String> unfolded(String file) {
        assertThat(file).endsWith("\r\n");
        assertThat(file.replace("\r\n", "")).doesNotContain("\r", "\n");
        var lines = new ArrayList<String>();
        for (var line : file.substring(0, file.length() - 2).split("\r\n", -1)) {
            assertThat(line.getBytes(StandardCharsets.UTF_8)).as(line).hasSizeLessThanOrEqualTo(75);
            assertThat(line).isNotEmpty().doesNotContain("\uFFFD");
            if (line.startsWith(" ")) {
                lines.set(lines.size() - 1, lines.get(lines.size() - 1) + line.substring(1));
            } else {
                lines.add(line);
            }
        }
        return lines;
    }

    private static void check(String component, String name, String parameters, String value) {
        if (component.equals("VCALENDAR")) {
            assertThat(OF_CALENDAR).contains(name);
            assertThat(TEXT.matcher(value).matches()).as(value).isTrue();
            return;
        }
        switch (name) {
            case "DTSTART" -> {
                assertThat(parameters).isEqualTo(";VALUE=DATE");
                assertThat(day(value)).isNotNull();
            }
            case "DTSTAMP" -> assertThat(DATE_TIME.matcher(value).matches()).isTrue();
            default -> {
                assertThat(TEXTS).contains(name);
                assertThat(TEXT.matcher(value).matches()).as(value).isTrue();
            }
        }
    }

    private static LocalDate day(String value) {
        return LocalDate.parse(value, DateTimeFormatter.BASIC_ISO_DATE);
    }

    private static String text(String value) {
        return value.replaceAll("\\\\([\\\\;,])", "$1");
    }

    /** One property of every event. */
    Stream<String> all(String property) {
        return events.stream().map(event -> event.getOrDefault(property, ""));
    }
}
