package competency.framework.model.catalogue;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The words by which requirements of a framework find what is recorded: a post or record that spells one in another way
 * finds no requirement. A word that is near to one of these is therefore more likely misspelt than meant.
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
        Set<SettingId> settings,
        Set<String> duties,
        Set<String> registers,
        Set<String> checks,
        Set<String> bodies,
        Set<String> practice) {
    /** Copies every set. */
    public Vocabulary {
        settings = Set.copyOf(settings);
        duties = Set.copyOf(duties);
        registers = Set.copyOf(registers);
        checks = Set.copyOf(checks);
        bodies = Set.copyOf(bodies);
        practice = Set.copyOf(practice);
    }

    /**
     * Whether a word is one of these, or there are none that it could be mistaken for.
     *
     * @param <T> how words of its kind are held
     * @param word a word in a portfolio
     * @param known the words of its kind
     * @return false if nothing finds what is called so
     */
    public static <T> boolean isKnown(T word, Set<T> known) {
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
                .flatMap(Vocabulary::withParts)
                .forEach(add);
        if (!settings.isEmpty()) {
            content.roles().forEach(role -> settings.addAll(role.settings()));
        }
        return new Vocabulary(settings, duties, registers, checks, bodies, practice);
    }

    private static Stream<Requirement> withParts(Requirement requirement) {
        return requirement instanceof RequirementGroup group
                ? Stream.concat(Stream.of(group), group.children().stream().flatMap(Vocabulary::withParts))
                : Stream.of(requirement);
    }
}
