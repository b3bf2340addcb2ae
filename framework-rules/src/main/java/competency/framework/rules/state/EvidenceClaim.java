package competency.framework.rules.state;

import competency.framework.model.catalogue.EvidenceStrength;
import java.util.List;

/** How the evidence of a mapping line compares with what its course assesses. */
public enum EvidenceClaim {
    /** The course does not say what it assesses. */
    NOT_COMPARED,
    /** It is at most as strong. */
    WITHIN,
    /** It is stronger. */
    BEYOND;

    /**
     * Compares what a line claims with what its course assesses.
     *
     * @param shown the evidence of the line
     * @param assessed what the course assesses; empty: not stated
     * @return the bucket; being present needs no assessment
     */
    public static EvidenceClaim of(EvidenceStrength shown, List<EvidenceStrength> assessed) {
        if (assessed.isEmpty()) {
            return NOT_COMPARED;
        }
        var within = shown.compareTo(EvidenceStrength.ATTENDED) <= 0
                || assessed.stream().anyMatch(strength -> strength.isAtLeast(shown));
        return within ? WITHIN : BEYOND;
    }
}
