package competency.framework.rules.state;

import competency.framework.model.inspection.Delivery;

/**
 * Can courses deliver a requirement?
 *
 * @param satisfied whether somebody who passed them all would satisfy it
 * @param taught whether they lead part of the way, to any part of it
 * @param trainable whether training can lead to any part of it
 */
public record DeliveryState(boolean satisfied, boolean taught, boolean trainable) implements State<Delivery> {
    /** Refuses training for what cannot be trained. */
    public DeliveryState {
        if (!trainable && taught) {
            throw new IllegalArgumentException("what cannot be trained is not taught");
        }
    }

    @Override
    public Class<Delivery> outcomes() {
        return Delivery.class;
    }
}
