package competency.framework.model.evaluation;

import competency.framework.model.catalogue.Quoted;
import competency.framework.model.catalogue.RoleId;
import competency.framework.model.catalogue.SettingId;
import competency.framework.model.catalogue.Spelling;
import competency.framework.model.catalogue.Vocabulary;
import competency.framework.model.portfolio.CheckResult;
import competency.framework.model.portfolio.Portfolio;
import competency.framework.model.portfolio.Post;
import competency.framework.model.portfolio.RecordId;
import competency.framework.model.portfolio.RegistrationStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds words in a portfolio by which no requirement finds anything, though they may have been meant to: every setting,
 * since it could switch off a requirement; of others those that are nearly like a known one, or that stand against the
 * person.
 */
final class WordCheck {
    static final String UNKNOWN_BODY = "unknown-body";
    static final String UNKNOWN_PRACTICE = "unknown-practice";

    private final Vocabulary vocabulary;
    private final List<RecordProblem> problems;

    WordCheck(Vocabulary vocabulary, List<RecordProblem> problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    void check(Portfolio portfolio) {
        portfolio.posts().forEach(this::check);
        for (var entry : portfolio.registrations()) {
            var adverse = entry.status() == RegistrationStatus.SUSPENDED;
            record("register", "unknown-register", entry.id(), entry.register(), vocabulary.registers(), adverse);
        }
        for (var check : portfolio.checks()) {
            var adverse = check.result() == CheckResult.BARRED;
            record("check", "unknown-check", check.id(), check.check(), vocabulary.checks(), adverse);
        }
        for (var each : portfolio.memberships()) {
            record("body", UNKNOWN_BODY, each.id(), each.body(), vocabulary.bodies(), false);
        }
        for (var entry : portfolio.practice()) {
            record("kind", UNKNOWN_PRACTICE, entry.id(), entry.kind(), vocabulary.practice(), false);
        }
    }

    /** The setting in which somebody works in a role, or is asked about. */
    void check(RoleId role, @Nullable SettingId setting) {
        if (setting != null && !Vocabulary.isKnown(setting, vocabulary.settings())) {
            var known = vocabulary.settings().stream().map(SettingId::value).toList();
            report("unknown-setting", role, "setting", setting.value(), Spelling.nearest(setting.value(), known));
        }
    }

    private void check(Post post) {
        check(post.role(), post.setting());
        for (var tag : post.tags()) {
            var nearest = Vocabulary.isKnown(tag, vocabulary.duties())
                    ? List.<String>of()
                    : Spelling.nearest(tag, vocabulary.duties());
            if (!nearest.isEmpty()) {
                report("unknown-duty", post.role(), "tags", tag, nearest);
            }
        }
    }

    private void record(
            String component, String id, RecordId record, String word, List<String> known, boolean adverse) {
        if (!Vocabulary.isKnown(word, known)) {
            var nearest = Spelling.nearest(word, known);
            if (adverse || !nearest.isEmpty()) {
                var message = "no requirement asks for %s (%s)%s"
                        .formatted(component, Quoted.shorten(word), Spelling.advice(nearest));
                problems.add(new RecordProblem(id, record, null, component, message));
            }
        }
    }

    private void report(String id, RoleId role, String component, String word, List<String> nearest) {
        var message = "%s (%s)%s".formatted(id.replace('-', ' '), Quoted.shorten(word), Spelling.advice(nearest));
        problems.add(new RecordProblem(id, null, role, component, message));
    }
}
