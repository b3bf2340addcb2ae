package org.example.host;

import competency.framework.rules.Evaluator;
import org.example.question.Question;

/** Everything in one class loader, on whatever Java runs it. */
public final class Host {
    private Host() {}

    /** Asks, and prints the answer. */
    public static void main(String[] args) {
        System.out.println(new Question(Evaluator.create()).answer());
    }
}
