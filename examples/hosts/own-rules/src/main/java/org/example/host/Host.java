package org.example.host;

import com.fasterxml.jackson.databind.ObjectMapper;
import competency.framework.rules.Evaluator;
import java.util.Map;
import org.drools.model.codegen.ExecutableModelProject;
import org.example.question.Question;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieContainer;

/** Asks its own rules and the library's in turn, in one class loader, with Jackson 2 beside Jackson 3. */
public final class Host {
    private Host() {}

    /** Fails if anything is another answer the second time. */
    public static void main(String[] args) throws Exception {
        var discounts = container();
        var own = own(discounts);
        var question = new Question(Evaluator.create());
        var answer = question.answer();
        require(own, own(discounts), "the host's own rules");
        require(own, own(KieServices.get().getKieClasspathContainer()), "the host's own rules, found again");
        require(answer, question.answer(), "the library's rules");
        require("[late discount]", compiledNow(), "rules that are compiled at run time");
        var json = new ObjectMapper();
        require("{\"own\":1}", json.writeValueAsString(Map.of("own", 1)), "the host's own Jackson");
        System.out.println(own);
        System.out.println(answer);
    }

    /** From kmodule.xml on the class path. */
    private static KieContainer container() {
        return KieServices.get().getKieClasspathContainer();
    }

    /** With the compiler of drools-engine, which the library does without. */
    private static String compiledNow() {
        var services = KieServices.get();
        var files = services.newKieFileSystem();
        files.generateAndWritePomXML(services.newReleaseId("org.example", "late-rules", "1"));
        files.write(
                "src/main/resources/late/late.drl",
                "package late\nrule \"late\" when String( this == \"late\" ) then insert( new StringBuilder(\"late discount\") ); end");
        var built = services.newKieBuilder(files).buildAll(ExecutableModelProject.class).getKieModule();
        var session = services.newKieContainer(built.getReleaseId()).getKieBase().newKieSession();
        try {
            session.insert("late");
            session.fireAllRules();
            return session.getObjects(StringBuilder.class::isInstance).toString();
        } finally {
            session.dispose();
        }
    }

    private static String own(KieContainer container) {
        var session = container.newKieSession("discounts");
        try {
            session.insert(new Order(7, 12));
            session.insert(new Order(8, 2));
            var fired = session.fireAllRules();
            return fired + " " + session.getObjects(String.class::isInstance);
        } finally {
            session.dispose();
        }
    }

    private static void require(String expected, String actual, String what) {
        if (!expected.equals(actual)) {
            throw new IllegalStateException("%s said %s, then %s".formatted(what, expected, actual));
        }
    }
}
