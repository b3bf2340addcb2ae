package competency.framework.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What YAML allows and a data file must not do, because its reader would be misled. */
class HazardTest {
    private static final String ALIAS = " alias aliases and merge keys are refused; write out here what is meant";

    @Test
    void an_alias_never_becomes_the_name_of_its_anchor() {
        assertThat(Told.ofPolicy("policy: &b\n  id: *b\n")).containsExactly("p.yaml:2:7" + ALIAS);
        assertThat(Told.ofPortfolio("portfolio:\n  person: a\n  posts: &p [*p, *q]\n"))
                .containsExactly("p.yaml:3:14" + ALIAS, "p.yaml:3:18" + ALIAS);
        assertThat(Told.ofPortfolio("portfolio:\n  person: a\n  posts: *p\n")).containsExactly("p.yaml:3:10" + ALIAS);
    }

    @Test
    void an_alias_where_a_mapping_or_a_framework_is_wanted_is_told_once() {
        assertThat(Told.ofPolicy("policy: *nope\n")).containsExactly("p.yaml:1:9" + ALIAS);
        assertThat(Told.ofPolicy("*nope\n")).containsExactly("p.yaml:1:1" + ALIAS);
    }

    @Test
    void a_merge_key_is_refused() {
        assertThat(Told.ofPolicy("policy:\n  <<: *b\n  id: x\n")).containsExactly("p.yaml:2:7" + ALIAS);
        assertThat(Told.ofPolicy("policy:\n  <<: {id: x}\n  id: y\n"))
                .containsExactly(
                        "p.yaml:2:3 unknown-key unknown key (<<); allowed are id, expiring_days, grace_days, sources, courses, adjust");
    }

    @Test
    void an_alias_as_a_key_is_refused() {
        assertThat(Told.ofPolicy("policy:\n  id: x\n  *a : b\n"))
                .containsExactly("p.yaml:3:5 alias an alias cannot be a key; write the key out");
    }

    @Test
    void a_bomb_of_aliases_is_refused_at_once() {
        var bomb = new StringBuilder("a0: &a0 [x]\n");
        for (int i = 1; i < 25; i++) {
            bomb.append("a%d: &a%d [".formatted(i, i))
                    .append("*a%d,".formatted(i - 1).repeat(9))
                    .append("]\n");
        }
        assertThat(Told.ofPolicy(bomb.toString()))
                .filteredOn(problem -> problem.endsWith(ALIAS))
                .hasSize(24 * 9);
    }

    @Test
    void tags_are_refused_wherever_they_stand() {
        assertThat(Told.ofPolicy("policy: !foo\n  id: !!str x\n  !t grace_days: 1\n"))
                .containsExactly(
                        "p.yaml:1:9 tag tags are refused; remove !foo",
                        "p.yaml:2:7 tag tags are refused; remove !tag:yaml.org,2002:str",
                        "p.yaml:3:3 tag tags are refused; remove !t");
        assertThat(Told.ofPolicy("!!java.util.Date\npolicy:\n  id: ! x\n"))
                .containsExactly(
                        "p.yaml:1:1 tag tags are refused; remove !tag:yaml.org,2002:java.util.Date",
                        "p.yaml:3:7 tag tags are refused; remove !");
        assertThat(Told.ofPortfolio("portfolio:\n  person: a\n  posts: !l []\n"))
                .containsExactly("p.yaml:3:10 tag tags are refused; remove !l");
    }

    @Test
    void a_duplicate_key_never_wins_silently_and_reading_goes_on() {
        assertThat(Told.ofPolicy("policy:\n  id: x\n  id: y\n  grace_days: 1\n  grace_days: 2\n  foo: 1\n"))
                .containsExactly(
                        "p.yaml:3:3 duplicate-key key (id) stands twice in this mapping",
                        "p.yaml:5:3 duplicate-key key (grace_days) stands twice in this mapping",
                        "p.yaml:6:3 unknown-key unknown key (foo); allowed are id, expiring_days, grace_days, sources, courses, adjust");
        assertThat(Told.ofJson("{\"policy\": {\"id\": \"x\",\n\"id\": \"y\"}}"))
                .containsExactly("p.json:2:1 duplicate-key key (id) stands twice in this mapping");
    }

    @Test
    void words_that_older_YAML_took_for_something_else_stay_texts() {
        for (var word :
                new String[] {"NO", "yes", "on", "off", "y", "True", "1_000", "010", "12:30:45", "0x1F", "+5"}) {
            assertThat(PolicyLoader.from(Told.stream("policy: {id: %s}".formatted(word)), "p.yaml")
                            .id())
                    .isEqualTo(word);
        }
    }
}
