package competency.framework.rules;

import competency.framework.model.evaluation.Rejection;
import competency.framework.model.portfolio.RecordId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is told against records that bear on a requirement: of each record the one thing that stands closest to counting. */
final class Rejections {
    private final CreditNeed need;
    private final List<Rejection> all = new ArrayList<>(4);

    Rejections(CreditNeed need) {
        this.need = need;
    }

    void add(Rejection rejection) {
        all.add(rejection);
    }

    /**
     * One of each record, in the order of their ids.
     *
     * @param useful records of which something else counts
     */
    List<Rejection> told(Set<RecordId> useful) {
        if (!useful.isEmpty()) {
            all.removeIf(rejection -> useful.contains(rejection.record()));
        }
        if (all.size() == 1) {
            return List.of(all.get(0)); // most often
        }
        all.sort(this::compare);
        keepFirstOfEach();
        return List.copyOf(all);
    }

    private void keepFirstOfEach() {
        var kept = Math.min(1, all.size());
        for (int i = 1; i < all.size(); i++) {
            if (!all.get(i).record().equals(all.get(kept - 1).record())) {
                all.set(kept++, all.get(i));
            }
        }
        all.subList(kept, all.size()).clear();
    }

    /**
     * By record, and of one record that which stands closest to counting first. Where others would credit the same, its own
     * credit is told.
     */
    private int compare(Rejection one, Rejection other) {
        var order = one.record().compareTo(other.record());
        if (order == 0) {
            order = other.reason().compareTo(one.reason());
        }
        var credit = one.credit();
        var others = other.credit();
        if (order != 0 || credit == null || others == null) {
            return order;
        }
        order = need.compare(credit, others);
        if (order == 0) {
            order = Boolean.compare(
                    others.records().contains(one.record()), credit.records().contains(one.record()));
        }
        return order != 0 ? order : Derived.compareRecords(credit.records(), others.records());
    }
}
