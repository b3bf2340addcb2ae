package org.example.host;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import jakarta.inject.Inject;
import java.util.Map;
import org.example.question.Question;

/** Is given the question, asks it, and writes something with the Jackson of Quarkus. */
@QuarkusMain
public class Host implements QuarkusApplication {
    @Inject
    Question question;

    @Inject
    ObjectMapper json;

    @Override
    public int run(String... args) throws Exception {
        System.out.println(question.answer());
        System.out.println(json.writeValueAsString(Map.of("host", "its own JSON")));
        return 0;
    }
}
