package kz.daiar.acceptance;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the one Daiar of the run, with the sample data imported; started on first need, stopped at the end. Tests
 * may add people of their own: what was there before them is kept beside it.
 */
public final class SharedDaiar implements ParameterResolver {

    /** Stops with the run; {@code untouched} is the register as the import left it. */
    @SuppressWarnings("deprecation") // JUnit 5.13 still closes these
    public record Running(Daiar daiar, Import sample, Register.Seen untouched)
            implements ExtensionContext.Store.CloseableResource {

        static Running begin() {
            var daiar = Daiar.fresh("shared");
            var sample = Import.of(daiar.admin(), Project.sample("personnel.xlsx"));
            return new Running(daiar, sample, new Register(daiar.admin()).seen());
        }

        @Override
        public void close() {
            daiar.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Running.class;
    }

    @Override
    public Running resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(Running.class, key -> Running.begin(), Running.class);
    }
}
