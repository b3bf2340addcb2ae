package competency.framework.data;

/** A file with one portfolio. */
record PortfolioFileDocument(PortfolioDocument portfolio) {}
