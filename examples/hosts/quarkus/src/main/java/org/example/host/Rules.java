package org.example.host;

import competency.framework.rules.Evaluator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.example.question.Question;

/** Makes the one evaluator of the application. */
@ApplicationScoped
public class Rules {
    @Produces
    @Singleton
    Question question() {
        var evaluator = Evaluator.create();
        evaluator.warmUp();
        return new Question(evaluator);
    }
}
