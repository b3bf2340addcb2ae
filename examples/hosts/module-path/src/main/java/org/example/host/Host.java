package org.example.host;

import competency.framework.rules.Evaluator;
import org.example.question.Question;

/** Named modules only. */
public final class Host {
    private Host() {}

    /** Asks, and prints the answer. */
    public static void main(String[] args) {
        if (!Host.class.getModule().isNamed() || !Evaluator.class.getModule().isNamed()) {
            throw new IllegalStateException("on the class path");
        }
        System.out.println(new Question(Evaluator.create()).answer());
    }
}
