package competency.framework.bench;

import competency.framework.rules.Evaluator;

/**
 * A process that takes one decision and ends: makes a framework and a person, decides, and prints how many nanoseconds
 * passed until it could ask, and from there until the answer.
 */
final class FirstDecision {
    static final String LIBRARY = "library";
    static final String PLAIN = "plain";
    static final String NOTHING = "nothing";

    private FirstDecision() {}

    /**
     * Decides once.
     *
     * @param args who decides
     */
    public static void main(String[] args) {
        var began = System.nanoTime();
        var framework = MadeUpFramework.of(MadeUpFramework.Size.USUAL, 1);
        var request = new MadeUpPortfolios(framework).request(1);
        var asked = System.nanoTime();
        var verdict = switch (args[0]) {
            case LIBRARY -> Evaluator.create().evaluate(request).verdict();
            case PLAIN ->
                new PlainJava(framework, new JavaJudge()).evaluate(request).verdict();
            default -> NOTHING;
        };
        System.out.println((asked - began) + " " + (System.nanoTime() - asked) + " " + verdict);
    }
}
