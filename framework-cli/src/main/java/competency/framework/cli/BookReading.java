package competency.framework.cli;

import competency.framework.model.catalogue.CompetencyFramework;

/**
 * How to read the page.
 *
 * @param framework the framework
 */
record BookReading(CompetencyFramework framework) implements FrameworkBook.Chapter {
    @Override
    public String title() {
        return "How to read this page";
    }

    @Override
    public void write(Markdown page) {
        page.paragraph("Every entry ends with what it rests on. The name leads to the source at the end of the page.")
                .blank();
        page.bullet(0, "A source by itself: the entry was read there. It is **certain**.");
        page.bullet(0, "A source and *(probable)*: the entry follows from it, but is not stated there outright.");
        if (framework.source(BookLinks.OURS).isPresent()) {
            page.bullet(
                    0,
                    "*Ours*: the makers of this framework settled it themselves. It is **not official**, and nobody"
                            + " else has agreed to it.");
        }
        page.paragraph(
                "What is in none of the parts below is unknown here. That does not mean that it does not exist.");
        page.paragraph("A competency has two statuses. *Catalogue* says whether its owner still lists it, *guidance*"
                + " whether national guidance still builds on it. A unit can be current in one and superseded in the"
                + " other. Where neither is told, both are current.");
        page.paragraph("A role lists what it asks for by itself, and then what it takes over from other roles, where"
                + " that is said in full. *Within 12 weeks* means: of starting in the post. Without such words"
                + " it is needed from the first day. *Desirable* never stands against anybody. *Stops practice* means"
                + " that nobody may work in the post without it.");
    }
}
