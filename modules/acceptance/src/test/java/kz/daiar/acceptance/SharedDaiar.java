package kz.daiar.acceptance;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the one Daiar of the run, with the sample data imported; started on first need, stopped at the end. */
public final class SharedDaiar implements ParameterResolver {

    /** Stops with the run. */
    @SuppressWarnings("deprecation") // JUnit 5.13 still closes these
    public record Running(Daiar daiar, Import sample) implements ExtensionContext.Store.CloseableResource {

        static Running begin() {
            var daiar = Daiar.fresh("shared");
            return new Running(daiar, Import.of(daiar.admin(), Project.sample("personnel.xlsx")));
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
