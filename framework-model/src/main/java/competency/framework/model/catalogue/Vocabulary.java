package competency.framework.model.catalogue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;

/**
 * The words by which requirements of a framework find what is recorded, each once: a post or record that spells one in
 * another way finds no requirement. A word that is near to one of these is therefore more likely misspelt than meant.
 *
 * @param settings the kinds of service that roles are worked in or requirements limited to; empty if nothing is limited to
 *     any, so that the setting of a post makes no difference
 * @param duties those that requirements are limited to
 * @param registers those that requirements ask for
 * @param checks those that requirements ask for
 * @param bodies those whose membership requirements ask for
 * @param practice the kinds of practice that requirements ask for
 */
public record Vocabulary(
        List<SettingId> settings,
        List<String> duties,
        List<String> registers,
        List<String> checks,
        List<String> bodies,
        List<String> practice) {
    /** Copies every list. */
    public Vocabulary {
        settings = Present.copyOf("settings of Vocabulary", settings);
        duties = Present.copyOf("duties of Vocabulary", duties);
        registers = Present.copyOf("registers of Vocabulary", registers);
        checks = Present.copyOf("checks of Vocabulary", checks);
        bodies = Present.copyOf("bodies of Vocabulary", bodies);
        practice = Present.copyOf("practice of Vocabulary", practice);
    }

    /**
     * Whether a word is one of these, or there are none that it could be mistaken for.
     *
     * @param <T> how words of its kind are held
     * @param word a word in a portfolio
     * @param known the words of its kind
     * @return false if nothing finds what is called so
     */
    public static <T> boolean isKnown(T word, List<T> known) {
        return known.isEmpty() || known.contains(word);
    }

    static Vocabulary of(FrameworkContent content) {
        var settings = new LinkedHashSet<SettingId>();
        var duties = new LinkedHashSet<String>();
        var registers = new LinkedHashSet<String>();
        var checks = new LinkedHashSet<String>();
        var bodies = new LinkedHashSet<String>();
        var practice = new LinkedHashSet<String>();
        Consumer<Requirement> add = requirement -> {
            settings.addAll(requirement.terms().applicability().settings());
            duties.addAll(requirement.terms().applicability().tags());
            if (requirement instanceof RegistrationRequirement leaf) {
                registers.add(leaf.register());
            } else if (requirement instanceof CheckRequirement leaf) {
                checks.add(leaf.check());
            } else if (requirement instanceof MembershipRequirement leaf) {
                bodies.add(leaf.body());
            } else if (requirement instanceof PracticeRequirement leaf) {
                practice.add(leaf.kind());
            } else if (requirement instanceof ExperienceRequirement leaf) {
                settings.addAll(leaf.settings());
            }
        };
        content.roles().stream()
                .flatMap(role -> role.requirements().stream())
                .flatMap(Requirement::withParts)
                .forEach(add);
        if (!settings.isEmpty()) {
            content.roles().forEach(role -> settings.addAll(role.settings()));
        }
        return new Vocabulary(
                List.copyOf(settings),
                List.copyOf(duties),
                List.copyOf(registers),
                List.copyOf(checks),
                List.copyOf(bodies),
                List.copyOf(practice));
    }
}
