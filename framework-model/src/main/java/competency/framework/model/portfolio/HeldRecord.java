package competency.framework.model.portfolio;

import java.time.LocalDate;

/** Something recorded about a person that can be told by its id. */
public sealed interface HeldRecord permits TrainingRecord, Registration, Check, PracticeEntry, Membership, Waiver {
    /**
     * Its key in the portfolio.
     *
     * @return unique within the portfolio
     */
    RecordId id();

    /**
     * The first day it is about.
     *
     * @return the day it was awarded, completed, made or begun
     */
    LocalDate since();
}
