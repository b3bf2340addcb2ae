package competency.framework.rules.overlay;

import competency.framework.model.catalogue.Present;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/**
 * The overlays that an evaluator shall have. Immutable. A host asks for them expressly: no jar changes answers by lying
 * on the class path.
 *
 * @param all each; empty for the rules of this library alone
 */
public record RuleOverlays(List<RuleOverlay> all) {
    /** Copies the list. */
    public RuleOverlays {
        all = Present.copyOf("all of RuleOverlays", all);
    }

    /**
     * No overlay.
     *
     * @return the rules of this library alone
     */
    public static RuleOverlays none() {
        return new RuleOverlays(List.of());
    }

    /**
     * Every overlay that a class loader sees.
     *
     * @param loader the host's, for example that of the host's own main class
     * @return what {@link ServiceLoader} finds, none if it finds none
     * @throws InvalidOverlayException if one is named that cannot be made
     */
    public static RuleOverlays foundBy(ClassLoader loader) {
        Present.require("loader", loader);
        try {
            return new RuleOverlays(ServiceLoader.load(RuleOverlay.class, loader).stream()
                    .map(ServiceLoader.Provider::get)
                    .toList());
        } catch (ServiceConfigurationError e) {
            throw new InvalidOverlayException(List.of("an overlay cannot be made: " + e.getMessage()), e);
        }
    }
}
