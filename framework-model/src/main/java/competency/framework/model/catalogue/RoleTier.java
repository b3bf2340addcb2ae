package competency.framework.model.catalogue;

/** How broadly training is needed, after the OHID and HEE briefing of 6 September 2022. */
public enum RoleTier {
    /** Those who plan, fund and lead systems. */
    STRATEGIC,
    /** Everyone who may come across substance use. */
    UNIVERSAL,
    /** Those who routinely meet people who use substances. */
    ROUTINE_CONTACT,
    /** Those whose work is treatment and recovery. */
    SPECIALIST
}
