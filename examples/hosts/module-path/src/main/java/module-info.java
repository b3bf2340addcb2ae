/** A host on the module path. */
@SuppressWarnings("requires-automatic")
module org.example.host {
    requires competency.framework.rules;
    requires host.question;
    // Jars that are no modules name no modules they need, and Java then leaves out those that are modules.
    requires org.slf4j;
    requires tools.jackson.dataformat.yaml;
    requires org.jspecify;
}
